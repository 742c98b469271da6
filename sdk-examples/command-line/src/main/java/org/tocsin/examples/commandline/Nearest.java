package org.tocsin.examples.commandline;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.validation.NearNames;

/** The hint behind a name that is not known. */
final class Nearest {

    private Nearest() {}

    /** {@code ; did you mean ...?}, or nothing where no name is near. */
    static String hint(String mistyped, Collection<String> names) {
        List<String> near = NearNames.to(mistyped, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", "; did you mean ", "?"));
    }
}

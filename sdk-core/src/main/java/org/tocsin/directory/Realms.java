package org.tocsin.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Realm;

/** The realms that a caller named. */
final class Realms {

    private Realms() {}

    static Set<Realm> of(Realm first, Realm... more) {
        Set<Realm> realms = EnumSet.of(first);
        realms.addAll(List.of(more));
        return Set.copyOf(realms);
    }
}

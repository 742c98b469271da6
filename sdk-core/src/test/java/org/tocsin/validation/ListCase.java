package org.tocsin.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.indicator.IndicatorLine;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListResult;
import org.tocsin.json.Node;
import org.tocsin.message.Message;

/**
 * A case of a list of indicators in the suite.
 *
 * @param message the message that the list is held against
 * @param found everything that is found, as {@link #finding} writes it, in order of the alphabet
 */
public record ListCase(String file, String rule, boolean valid, Optional<String> message, List<String> found) {

    public static List<ListCase> all() {
        return ConformanceCase.manifest().get("lists").elements().stream()
                .map(ListCase::of)
                .toList();
    }

    private static ListCase of(Node entry) {
        return new ListCase(
                entry.get("file").toString(),
                entry.get("rule").toString(),
                entry.get("valid").bool().orElseThrow(),
                entry.get("message").text(),
                entry.get("found").elements().stream()
                        .map(each ->
                                each.get("line").number().map(Object::toString).orElse("-") + " " + each.get("code")
                                        + " " + each.get("pointer") + " " + each.get("severity"))
                        .sorted()
                        .toList());
    }

    /** A finding with its line, which is a dash where it is about the message. */
    public static String finding(Problem problem) {
        return (problem.position() == null ? "-" : problem.position().line()) + " "
                + problem.code().id() + " " + problem.pointer() + " "
                + problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** Reads the list, with its message where it has one. */
    public IndicatorListResult read(Consumer<? super IndicatorLine> each) {
        IndicatorListReader reader = IndicatorListReader.standard();
        InputStream list = new ByteArrayInputStream(ConformanceCase.bytes(file));
        try {
            return message.isEmpty() ? reader.read(list, each) : reader.read(list, message(message.get()), each);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A message of the suite. */
    public static Message<?> message(String file) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(ConformanceCase.bytes(file))
                .orElseThrow();
    }
}

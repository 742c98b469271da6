package org.tocsin.generator.contradiction;

import java.util.List;
import java.util.stream.Collectors;

/** The members that say opposite things as a table, in AsciiDoc. */
public final class ContradictionTable {

    private ContradictionTable() {}

    public static String of(Contradictions contradictions) {
        return "// Generated from %s; do not edit.\n".formatted(Contradictions.FILE)
                + """

                [cols="2,4,4",options="header"]
                |===
                | Type | Where | there is no
                %s
                |===
                """.formatted(contradictions.all().stream()
                        .map(each -> row(each, each.saysByDefault(contradictions.format())))
                        .collect(Collectors.joining("\n")));
    }

    private static String row(Contradiction each, boolean byDefault) {
        return "| `" + each.body().messageType() + "` | " + code(each.member()) + " is " + codes(each.says())
                + (byDefault ? " or absent" : "") + " | "
                + (each.having().isEmpty() ? "" : code(each.having()) + " in ") + code(each.excluded())
                + (each.being().isEmpty() ? "" : " that is " + codes(each.being()));
    }

    private static String codes(List<String> values) {
        return values.stream().map(ContradictionTable::code).collect(Collectors.joining(" or "));
    }

    private static String code(String text) {
        return "`+" + text + "+`";
    }
}

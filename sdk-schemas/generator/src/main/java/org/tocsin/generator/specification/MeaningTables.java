package org.tocsin.generator.specification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;

/** What types are for and what members mean, as tables of the specification. */
public final class MeaningTables {

    private static final String HEAD = "// Generated from the schemas and members.json; do not edit.\n";

    private MeaningTables() {}

    /** The types, each with the chapter that says what it is for. */
    public static String types(Format format) {
        Map<String, String> chapters = format.meanings().chapters();
        return HEAD
                + """

                [cols="1,2,2"]
                |===
                |Type |Body |Chapter

                %s
                |===
                """.formatted(format.bodiesByType().stream()
                        .map(body -> "|`+" + body.messageType() + "+` |<<object-" + body.javaName() + ">> |<<"
                                + chapters.get(body.messageType()) + ">>")
                        .collect(Collectors.joining("\n")));
    }

    /** The meanings, each with the members that have it. */
    public static String meanings(Format format) {
        Meanings meanings = format.meanings();
        return HEAD
                + """

                [cols="1,2,4"]
                |===
                |Meaning |What it says |Members

                %s
                |===
                """.formatted(meanings.all().entrySet().stream()
                        .map(each -> "|[[meaning-" + each.getKey() + "]]`+" + each.getKey() + "+` |" + each.getValue()
                                + " |" + having(each.getKey(), format))
                        .collect(Collectors.joining("\n")));
    }

    private static String having(String meaning, Format format) {
        Meanings meanings = format.meanings();
        return format.objects().stream()
                .flatMap(object -> object.members().stream()
                        .filter(member -> meanings.of(object, member).contains(meaning))
                        .map(member -> "`+" + object.shortName() + "." + member.name() + "+`"
                                + beside(meanings.beside(object, member, meaning))))
                .collect(Collectors.joining(", "));
    }

    private static String beside(List<String> others) {
        return others.isEmpty() ? "" : " (`+" + String.join("+`, `+", others) + "+`)";
    }
}

package org.tocsin.generator.specification;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.generator.register.UnitGroups;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;

/** The table of the specification with the meanings of members. */
public final class MeaningTables {

    private static final String HEAD = "// Generated from the schemas and members.json; do not edit.\n";

    private MeaningTables() {}

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
                                + units(UnitGroups.of(meanings, each.getKey())) + " |" + having(each.getKey(), format))
                        .collect(Collectors.joining("\n")));
    }

    private static String units(List<String> groups) {
        return groups.isEmpty() ? "" : " Units: `+" + String.join("+`, `+", groups) + "+`.";
    }

    private static String having(String meaning, Format format) {
        Meanings meanings = format.meanings();
        return format.objects().stream()
                .flatMap(object -> object.members().stream()
                        .filter(member -> meanings.of(object, member).contains(meaning))
                        .map(member -> "<<member-%1$s,`+%1$s+`>>".formatted(object.shortName() + "." + member.name())
                                + beside(meanings.beside(object, member, meaning))))
                .collect(Collectors.joining(", "));
    }

    private static String beside(List<String> others) {
        return others.isEmpty() ? "" : " (`+" + String.join("+`, `+", others) + "+`)";
    }
}

package org.tocsin.generator.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.generator.register.UnitGroups;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;
import tools.jackson.databind.JsonNode;

/** The tables of the specification with the purposes of types and the meanings of members. */
public final class MeaningTables {

    private static final String HEAD = "// Generated from the schemas and members.json; do not edit.\n";

    private MeaningTables() {}

    /** The types, each with the chapter that describes its purpose. */
    public static String types(Format format) {
        return HEAD
                + """

                [cols="3,3,3,2,3,4"]
                |===
                |Type |Body |Chapter |Asks for |Is answered by |Its messages

                %s
                |===
                """.formatted(format.bodiesByType().stream()
                        .map(body -> type(body, format.meanings()))
                        .collect(Collectors.joining("\n")));
    }

    private static String type(Definition body, Meanings meanings) {
        JsonNode type = meanings.types().path(body.messageType());
        return "|`+" + body.messageType() + "+` |<<object-" + body.javaName() + ">> |<<"
                + type.path("chapter").asString() + ">> |" + asks(type) + " |" + answers(type) + " |"
                + can(type, meanings.traits());
    }

    private static String asks(JsonNode type) {
        return type.has("asks") ? "`+" + type.path("asks").asString() + "+`" : "";
    }

    private static String answers(JsonNode type) {
        List<String> answers = new ArrayList<>();
        type.path("answers").forEach(answer -> answers.add("`+" + answer.asString() + "+`"));
        return type.has("answers") ? String.join(", ", answers) : "`+response+`";
    }

    private static String can(JsonNode type, JsonNode traits) {
        List<String> can = new ArrayList<>();
        type.path("is").forEach(trait -> can.add(traits.path(trait.asString()).asString()));
        return String.join("; ", can);
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
                        .map(member -> "`+" + object.shortName() + "." + member.name() + "+`"
                                + beside(meanings.beside(object, member, meaning))))
                .collect(Collectors.joining(", "));
    }

    private static String beside(List<String> others) {
        return others.isEmpty() ? "" : " (`+" + String.join("+`, `+", others) + "+`)";
    }
}

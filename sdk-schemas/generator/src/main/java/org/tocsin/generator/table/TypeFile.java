package org.tocsin.generator.table;

import static org.tocsin.generator.source.Dialect.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.JsonNode;

/** The table of the facts about types of messages. */
public final class TypeFile {

    private static final String FILE = "members.json: ";
    private static final Set<String> FACTS = Set.of("chapter", "asks", "answers", "is");
    private static final String TYPE = "${org.tocsin.code.MessageType}";
    private static final String EXPECTATION = "${org.tocsin.code.ReplyExpectation}";

    private final JsonNode types;
    private final JsonNode traits;
    private final List<String> names;

    private TypeFile(Format format) {
        this.types = format.meanings().types();
        this.traits = format.meanings().traits();
        this.names = format.bodiesByType().stream().map(Definition::messageType).toList();
        names.forEach(this::check);
    }

    public static JavaFile of(Format format) {
        return new TypeFile(format).write();
    }

    private void check(String name) {
        JsonNode type = types.path(name);
        type.propertyNames().forEach(fact -> require(FACTS.contains(fact), FILE + name + " has no fact " + fact));
        texts(type.path("answers"))
                .forEach(answer -> require(names.contains(answer), FILE + name + ": there is no type " + answer));
        texts(type.path("is")).forEach(trait -> require(traits.has(trait), FILE + name + ": no type can be " + trait));
        require(
                Set.of("", "acknowledgement", "response")
                        .contains(type.path("asks").asString("")),
                FILE + name + " can't ask for " + type.path("asks"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private JavaFile write() {
        JavaFile file = new JavaFile("org.tocsin.internal.member", "TypeTable", "members.json");
        file.template(
                "TypeTable",
                cases(type -> type.has("asks")
                        ? "Optional.of(" + EXPECTATION + "."
                                + Names.constant(type.path("asks").asString()) + ")"
                        : ""),
                cases(type -> type.has("answers")
                        ? texts(type.path("answers")).stream()
                                .map(answer -> TYPE + "." + Names.constant(answer))
                                .collect(Collectors.joining(", ", "List.of(", ")"))
                        : ""));
        traits.properties()
                .forEach(trait -> file.blank()
                        .javadoc(
                                4,
                                List.of("Whether messages of the type "
                                        + JavaFile.prose(trait.getValue().asString()) + "."))
                        .template(
                                "trait",
                                Names.ofMember(Names.className(trait.getKey())),
                                cases(type -> texts(type.path("is")).contains(trait.getKey()) ? "true" : "")));
        return file.code("}");
    }

    /** The cases of a switch that returns a fact about types; types for which it is empty are left out. */
    private String cases(Function<JsonNode, String> fact) {
        Map<String, String> cases = new LinkedHashMap<>();
        for (String name : names) {
            cases.merge(
                    fact.apply(types.path(name)),
                    '"' + name + '"',
                    (some, next) -> some + ",\n                    " + next);
        }
        cases.remove("");
        return cases.entrySet().stream()
                .map(each -> "            case " + each.getValue() + " -> " + each.getKey() + ";\n")
                .collect(Collectors.joining());
    }
}

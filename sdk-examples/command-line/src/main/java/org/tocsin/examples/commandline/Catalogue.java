package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tocsin.message.FormatVersion;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.CoreProblem;
import org.tocsin.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The format as data: its code lists, rules and types, read from the SDK's own files when they are asked for. */
final class Catalogue {

    private static final String TYPES = "types";
    private static final String SCHEMA = ".schema.json";

    private final SchemaCatalog files = SchemaCatalog.of(FormatVersion.CURRENT.toString());
    private final JsonMapper mapper = new JsonMapper();

    SchemaCatalog files() {
        return files;
    }

    /** The names of the code lists. */
    List<String> listNames() {
        return Vocabulary.names();
    }

    /** The types of message that have a schema. */
    List<String> typeNames() {
        return files.names(TYPES).stream()
                .map(name -> name.substring(TYPES.length() + 1, name.length() - SCHEMA.length()))
                .toList();
    }

    Optional<CodeListEntry> list(String name) {
        return listNames().contains(name) ? Optional.of(readList(name)) : Optional.empty();
    }

    /** All lists; reads all their files. */
    List<CodeListEntry> lists() {
        return listNames().stream().map(Catalogue::readList).toList();
    }

    private static CodeListEntry readList(String name) {
        return new CodeListEntry(Vocabulary.of(name));
    }

    /** The rule of a problem. */
    RuleEntry rule(CoreProblem code) {
        return elements(mapper.readTree(files.read("rules.json")).path("rules"))
                .filter(rule -> text(rule, "id").equals(code.id()))
                .map(rule -> new RuleEntry(code, exceptions(rule), texts(rule.path("types")), since(rule)))
                .findFirst()
                .orElseThrow();
    }

    private static String since(JsonNode rule) {
        return rule.path("since").asString(SchemaCatalog.versions().get(0));
    }

    private static List<RuleEntry.OtherSeverity> exceptions(JsonNode rule) {
        return elements(rule.path("exceptions"))
                .map(each -> new RuleEntry.OtherSeverity(text(each, "severity"), text(each, "when")))
                .toList();
    }

    Optional<TypeEntry> type(String name) {
        return typeNames().contains(name) ? Optional.of(readType(name)) : Optional.empty();
    }

    private TypeEntry readType(String name) {
        JsonNode schema = mapper.readTree(files.read(TYPES + "/" + name + SCHEMA));
        return new TypeEntry(
                name,
                text(schema, "title"),
                text(schema, "description"),
                List.copyOf(schema.path("properties").propertyNames()),
                texts(schema.path("required")));
    }

    /** The title of a schema, code list or crosswalk; empty for a file that has none. */
    String title(String file) {
        return text(mapper.readTree(files.read(file)), "title");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(node -> node.asString("")).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

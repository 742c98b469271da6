package org.tocsin.generator;

import static org.tocsin.generator.JavaFile.literal;
import static org.tocsin.generator.JavaFile.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One code list, and the Java type it becomes: an enum where it is closed, a value type where it is open. */
final class CodeFile {

    private static final String PACKAGE = "org.tocsin.code";
    private static final String USUAL_FORM = "^[a-z][a-z0-9-]{0,63}$";
    private static final Map<String, String> COMMON = Map.of(
            "unknown", "It is not known.",
            "undisclosed", "It is known and not told.");

    private final JsonNode source;
    private final List<Entry> entries = new ArrayList<>();

    CodeFile(JsonNode source) {
        this.source = source;
        source.path("codes").forEach(code -> entries.add(Entry.of(code)));
        if (isOpen()) {
            List.of("unknown", "undisclosed").forEach(this::addCommon);
        }
        Map<String, String> constants = new LinkedHashMap<>();
        entries.forEach(entry -> Dialect.require(
                constants.put(entry.constant(), entry.code()) == null, name() + ": two codes like " + entry.code()));
    }

    private void addCommon(String code) {
        if (entries.stream().noneMatch(entry -> entry.code().equals(code))) {
            entries.add(new Entry(code, Names.className(code), COMMON.getOrDefault(code, ""), false, List.of()));
        }
    }

    String name() {
        return source.path("list").asString();
    }

    String className() {
        return Names.className(name());
    }

    String title() {
        return source.path("title").asString();
    }

    String description() {
        return source.path("description").asString();
    }

    String standard() {
        return source.path("source").asString("Tocsin");
    }

    boolean isOpen() {
        return source.path("status").asString().equals("open");
    }

    List<Entry> entries() {
        return entries;
    }

    String form() {
        return source.path("pattern").asString(USUAL_FORM);
    }

    int maxLength() {
        return source.path("maxLength").asInt(64);
    }

    /** The Java source of the list. */
    JavaFile java() {
        JavaFile file = new JavaFile(PACKAGE, className(), "codes/" + name() + ".json");
        file.javadoc(
                0,
                List.of(
                        prose(title() + ": " + description()),
                        (isOpen()
                                        ? "An open list: a code that it does not define is kept as it came. "
                                        : "A closed list. ")
                                + "Source: " + prose(standard()) + ". Clause: <i>codes</i>."));
        if (isOpen()) {
            open(file);
        } else {
            closed(file);
        }
        return file;
    }

    private void closed(JavaFile file) {
        file.code("public enum " + className() + " implements Code {");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            entry.document(file);
            file.code("    " + entry.constant() + "(" + literal(entry.code()) + ")"
                    + (i < entries.size() - 1 ? "," : ";"));
        }
        String aliases = entries.stream()
                .flatMap(entry -> entry.aliases().stream().map(alias -> literal(alias) + ", " + entry.constant()))
                .collect(Collectors.joining(", "));
        file.blank().template("closed-list", className(), name(), aliases, deprecated());
    }

    private void open(JavaFile file) {
        file.code("public final class " + className() + " extends OpenCode {").blank();
        for (Entry entry : entries) {
            entry.document(file);
            file.code("    public static final " + className() + " " + entry.constant() + " = new " + className() + "("
                            + literal(entry.code()) + ", true);")
                    .blank();
        }
        String foreign = source.path("foreignPattern").asString("");
        file.template(
                "open-list",
                className(),
                name(),
                literal(form()),
                foreign.isEmpty() ? "null" : literal(foreign),
                deprecated(),
                entries.stream().map(entry -> " ".repeat(20) + entry.constant()).collect(Collectors.joining(",\n")));
    }

    private String deprecated() {
        return entries.stream()
                .filter(Entry::deprecated)
                .map(entry -> literal(entry.code()))
                .collect(Collectors.joining(", "));
    }

    /** One code of a list. */
    record Entry(String code, String title, String definition, boolean deprecated, List<String> aliases) {

        static Entry of(JsonNode source) {
            List<String> aliases = new ArrayList<>();
            source.path("aliases").forEach(alias -> aliases.add(alias.asString()));
            return new Entry(
                    source.path("code").asString(),
                    source.path("title").asString(),
                    source.path("definition").asString(),
                    source.path("deprecated").asBoolean(false),
                    aliases);
        }

        String constant() {
            return Names.constant(code);
        }

        private void document(JavaFile file) {
            file.javadoc(4, List.of("{@code " + code + "}: " + prose(definition)));
        }
    }
}

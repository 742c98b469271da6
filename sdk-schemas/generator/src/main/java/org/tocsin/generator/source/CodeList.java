package org.tocsin.generator.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One code list: open or closed, with its codes in order. */
public final class CodeList {

    private static final String USUAL_FORM = "^[a-z][a-z0-9-]{0,63}$";
    private static final Map<String, String> COMMON = Map.of(
            "unknown", "It is not known.",
            "undisclosed", "It is known and not told.");

    private final JsonNode source;
    private final List<Entry> entries = new ArrayList<>();

    CodeList(JsonNode source) {
        this.source = source;
        source.path("codes").forEach(code -> entries.add(Entry.of(code)));
        if (isOpen()) {
            List.of("unknown", "undisclosed").forEach(this::addCommon);
        }
        Map<String, String> constants = new LinkedHashMap<>();
        entries.forEach(entry -> Dialect.require(
                constants.put(entry.constant(), entry.code()) == null, name() + ": two codes like " + entry.code()));
        Guidance.check(
                this,
                source.path("sharedKeywords")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private void addCommon(String code) {
        if (entries.stream().noneMatch(entry -> entry.code().equals(code))) {
            entries.add(new Entry(
                    code,
                    Names.className(code),
                    COMMON.getOrDefault(code, ""),
                    false,
                    List.of(),
                    Entry.ANY_DIGITS,
                    Guidance.NONE));
        }
    }

    public String name() {
        return source.path("list").asString();
    }

    public String className() {
        return Names.className(name());
    }

    public String title() {
        return source.path("title").asString();
    }

    public String description() {
        return source.path("description").asString();
    }

    public String standard() {
        return source.path("source").asString("Tocsin");
    }

    public boolean isOpen() {
        return source.path("status").asString().equals("open");
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The codes that are defined in the source, without those that every open list has. */
    public List<String> defined() {
        return entries.stream()
                .map(Entry::code)
                .filter(code -> !COMMON.containsKey(code))
                .toList();
    }

    /** The named groups of codes. */
    public JsonNode groups() {
        return source.path("groups");
    }

    public boolean has(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code));
    }

    public String form() {
        return source.path("pattern").asString(USUAL_FORM);
    }

    /** What people put before a code of the list, which they write in any capitals; empty where they write it as it is. */
    public String spokenPrefix() {
        return source.path("spokenPrefix").asString("");
    }

    public int maxLength() {
        return source.path("maxLength").asInt(64);
    }

    /**
     * One code of a list.
     *
     * @param digits how many digits behind the point an amount in this currency can have; else {@link #ANY_DIGITS}
     */
    public record Entry(
            String code,
            String title,
            String definition,
            boolean deprecated,
            List<String> aliases,
            int digits,
            Guidance guidance) {

        /** The list does not say how many digits there can be. */
        public static final int ANY_DIGITS = -1;

        static Entry of(JsonNode source) {
            List<String> aliases = new ArrayList<>();
            source.path("aliases").forEach(alias -> aliases.add(alias.asString()));
            return new Entry(
                    source.path("code").asString(),
                    source.path("title").asString(),
                    source.path("definition").asString(),
                    source.path("deprecated").asBoolean(false),
                    aliases,
                    source.path("digits").asInt(ANY_DIGITS),
                    Guidance.of(source));
        }

        public String constant() {
            return Names.constant(code);
        }
    }
}

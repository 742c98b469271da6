package org.tocsin.generator.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * What people chose where a program cannot know: values of forms, places, and what else follows from a case.
 *
 * @param source the content of {@code choices.json}
 */
public record Choices(JsonNode source) {

    public static Choices read() throws IOException {
        try (InputStream in = Objects.requireNonNull(Choices.class.getResourceAsStream("choices.json"))) {
            return new Choices(Operation.JSON.readTree(in));
        }
    }

    /** A value of a schema; missing where none is chosen. */
    public JsonNode value(SchemaNode node) {
        return source.path("values").path(node.id());
    }

    /** The first items of a list of many, of which the last stands for the rest; missing where none are chosen. */
    public JsonNode items(SchemaNode list) {
        return source.path("lists").path(list.id());
    }

    /** Whether items of a list are told apart even where there are too many. */
    public boolean areComparedInMessage(SchemaNode list) {
        return source.path("compared")
                .valueStream()
                .anyMatch(each -> each.asString().equals(list.id()));
    }

    /** The longest text of a form; missing where none is chosen. */
    public JsonNode longest(SchemaNode node) {
        return source.path("longest").path(node.id());
    }

    /** Why a case is not shown; empty where it is. */
    public String notShown(String key) {
        return source.path("notShown").path(key).asString("");
    }

    /** What a checker finds besides, by the rules that look at the same members. */
    public List<JsonNode> following(String key) {
        return source.path("following").path(key).valueStream().toList();
    }

    /** The place that is chosen for a case, or else the first. */
    public Place place(String key, List<Place> places) {
        JsonNode chosen = source.path("places").path(key);
        String sample = "valid/" + chosen.path("sample").asString("") + ".json";
        String pointer = chosen.path("pointer").asString("");
        return places.stream()
                .filter(each -> each.sample().file().equals(sample))
                .filter(each -> pointer.isEmpty() || each.pointer().equals(pointer))
                .findFirst()
                .orElse(places.get(0));
    }
}

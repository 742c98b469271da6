package org.tocsin.generator.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tocsin.generator.sample.Choices;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.Place;
import org.tocsin.generator.sample.SchemaNode;
import org.tocsin.generator.sample.Schemas;
import org.tocsin.generator.sample.Values;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Items of a list that differ in what must tell them apart. */
final class Items {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;
    private final Choices choices;
    private final Values values;
    /** The members that tell objects apart, by the object and the name, and whether in the whole message. */
    private final Map<String, Boolean> telling = new TreeMap<>();

    Items(Schemas schemas, Choices choices, Values values, Format format) {
        this.schemas = schemas;
        this.choices = choices;
        this.values = values;
        for (Definition object : format.objects()) {
            for (Definition.Member member : object.members()) {
                Set<String> meanings = format.meanings().of(object, member);
                if (meanings.stream().anyMatch(each -> each.startsWith("unique-in-"))) {
                    telling.put(object.shortName() + "." + member.name(), meanings.contains("unique-in-message"));
                }
            }
        }
        choices.source().path("telling").forEach(each -> telling.put(each.asString(), false));
    }

    /** The value of a list of so many items that differ; empty where there are not so many different codes. */
    Optional<Operation> distinct(Place place, SchemaNode list, int count) {
        SchemaNode meant = schemas.meant(list.items());
        List<JsonNode> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Optional<JsonNode> item = item(meant, values.item(list, place, i), i);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        boolean alike = items.stream().distinct().count() == 1;
        return Optional.of(
                alike
                        ? Operation.repeated(place.pointer(), items.get(0), count)
                        : Operation.replace(place.pointer(), JSON.arrayNode().addAll(items)));
    }

    /** The value of a list of so many items, which differ only where the whole message is looked through for them. */
    Operation many(Place place, SchemaNode list, int count) {
        boolean compared = choices.areComparedInMessage(list) || isCompared(schemas.meant(list.items()));
        JsonNode first = values.item(list, place, 1);
        return (compared ? distinct(place, list, count) : Optional.<Operation>empty())
                .orElseGet(() -> Operation.repeated(place.pointer(), first, count));
    }

    private boolean isCompared(SchemaNode object) {
        return object.members().stream().anyMatch(name -> telling.getOrDefault(object.name() + "." + name, false));
    }

    private Optional<JsonNode> item(SchemaNode node, JsonNode first, int number) {
        JsonNode codes = node.schema().path("enum");
        if (codes.isArray()) {
            return number > codes.size() ? Optional.empty() : Optional.of(codes.path(number - 1));
        }
        if (node.is("object")) {
            return object(node, first, number);
        }
        return Optional.of(node.is("string") ? text(node, first, number) : first);
    }

    private JsonNode text(SchemaNode node, JsonNode first, int number) {
        String template = choices.source().path("items").path(node.id()).asString(node.isCode() ? "x-%d" : "");
        if (!template.isEmpty()) {
            return JSON.stringNode(template.formatted(number));
        }
        String text = first.asString() + number;
        return Texts.keeps(node, text) ? JSON.stringNode(text) : first;
    }

    private Optional<JsonNode> object(SchemaNode node, JsonNode first, int number) {
        ObjectNode object = (ObjectNode) first.deepCopy();
        for (String name : node.members()) {
            SchemaNode member = schemas.meant(node.member(name));
            if (object.path(name) instanceof ArrayNode list && isCompared(schemas.meant(member.items()))) {
                SchemaNode below = schemas.meant(member.items());
                IntStream.range(0, list.size())
                        .forEach(i -> object(below, list.path(i), number).ifPresent(other -> list.set(i, other)));
            } else if (object.has(name) && telling.containsKey(node.name() + "." + name)) {
                Optional<JsonNode> other = member.is("integer")
                        ? Optional.of(JSON.numberNode(number))
                        : item(member, object.path(name), number);
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                object.set(name, other.get());
            }
        }
        return Optional.of(object);
    }
}

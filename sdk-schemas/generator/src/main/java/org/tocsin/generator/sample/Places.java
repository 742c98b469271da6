package org.tocsin.generator.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/** Where in the samples each schema applies, and where it would after a member was added. */
public final class Places {

    private final Schemas schemas;
    private final Values values;
    private final Map<String, List<Place>> found = new HashMap<>();
    /** Places of objects whose absent members have not been made yet. */
    private final Deque<Waiting> objects = new ArrayDeque<>();

    private record Waiting(SchemaNode object, Place place) {}

    public Places(Schemas schemas, Values values, List<Sample> samples) {
        this.schemas = schemas;
        this.values = values;
        samples.forEach(sample -> visit(schemas.envelope(), new Place(sample, List.of(), "", sample.message()), true));
        values.learn(found);
        while (!objects.isEmpty()) {
            Waiting next = objects.removeFirst();
            makeMembers(next.object(), next.place());
        }
    }

    /** The places of a schema, the plainest first. */
    public List<Place> of(SchemaNode node) {
        return found.getOrDefault(node.id(), List.of());
    }

    private void visit(SchemaNode node, Place place, boolean there) {
        add(node, place);
        SchemaNode meant = schemas.meant(node);
        if (!meant.id().equals(node.id())) {
            add(meant, place);
        }
        JsonNode value = place.value();
        if (meant.is("array") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                visit(meant.items(), place.below(String.valueOf(i), value.path(i)), there);
            }
        }
        if (meant.is("object") && value.isObject()) {
            objects.add(new Waiting(meant, place));
            for (String name : meant.members()) {
                if (value.has(name)) {
                    visit(meant.member(name), place.below(name, value.path(name)), there);
                }
            }
            SchemaNode body = bodyAt(meant, place);
            if (body != null) {
                visit(body, place.below("body", value.path("body")), there);
            }
        }
    }

    private @Nullable SchemaNode bodyAt(SchemaNode node, Place place) {
        boolean envelope = node.file().equals(Format.ENVELOPE) && node.pointer().isEmpty();
        return envelope && schemas.hasBody(place.sample().type())
                ? schemas.body(place.sample().type())
                : null;
    }

    private void add(SchemaNode node, Place place) {
        found.computeIfAbsent(node.id(), unknown -> new ArrayList<>()).add(place);
    }

    private void makeMembers(SchemaNode object, Place place) {
        for (String name : object.members()) {
            SchemaNode member = object.member(name);
            if (!place.value().has(name) && isWanted(member)) {
                visit(member, place.with(name, values.of(member)), false);
            }
        }
    }

    /** Few made places are enough; those that are in samples are found before. */
    private boolean isWanted(SchemaNode member) {
        return of(member).size() < 3 || of(schemas.meant(member)).isEmpty();
    }

    public static Comparator<JsonNode> shortest() {
        return Comparator.comparingInt((JsonNode value) -> value.toString().length())
                .thenComparing(JsonNode::toString);
    }
}

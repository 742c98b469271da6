package org.tocsin.generator.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.generator.sample.Assertion;
import org.tocsin.generator.sample.Choices;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.Place;
import org.tocsin.generator.sample.SchemaNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The cases that are valid at a limit: the longest text, the largest number, the fullest list. */
final class KeptCases {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BEYOND_BASIC_PLANE = "\ud83d\udce1";

    private final Assertion assertion;
    private final Subject subject;
    private final Place place;
    private final Choices choices;
    private final Items items;
    private final List<ShapeCase> cases = new ArrayList<>();

    private KeptCases(Assertion assertion, Subject subject, Place place, Choices choices, Items items) {
        this.assertion = assertion;
        this.subject = subject;
        this.place = place;
        this.choices = choices;
        this.items = items;
    }

    /** None where the assertion has no limit that a message can reach. */
    static List<ShapeCase> of(Assertion assertion, Subject subject, Place place, Choices choices, Items items) {
        KeptCases kept = new KeptCases(assertion, subject, place, choices, items);
        kept.keepIt();
        return kept.cases;
    }

    private void keepIt() {
        int limit = (int) assertion.limit();
        switch (assertion.keyword()) {
            case "minItems" -> add("of-one", subject.sentence("has one item"), items.many(place, assertion.node(), 1));
            case "maxItems" ->
                items.distinct(place, assertion.node(), limit)
                        .ifPresent(change ->
                                add("full", subject.sentence("has %d items, as many as it may have", limit), change));
            case "minLength" ->
                add(
                        "shortest",
                        subject.sentence("has %d characters, as few as it may have", limit),
                        text("abcdefgh".substring(0, limit)));
            case "maxLength" -> longest(limit);
            case "minimum", "maximum" ->
                add(
                        "at-" + assertion.keyword(),
                        subject.sentence("is %d, its " + assertion.keyword(), assertion.limit()),
                        Operation.replace(place.pointer(), JSON.numberNode(assertion.limit())));
            default -> {
                // Each valid case keeps all other assertions.
            }
        }
    }

    private void longest(int limit) {
        SchemaNode node = assertion.node();
        String valid = choices.longest(node).asString(place.value().asString());
        String prefix = node.isCode() ? "x-" : "";
        Optional<Operation> change = prefix.isEmpty()
                ? Texts.filler(node, limit)
                        .map(text -> Operation.repeated(place.pointer(), text, limit / text.length()))
                : Optional.empty();
        change.or(() -> Texts.stretched(node, prefix.isEmpty() ? valid : "x-a", limit)
                        .map(this::text))
                .ifPresent(longest ->
                        add("longest", subject.sentence("has %d characters, as many as it may have", limit), longest));
        if (Texts.hasForm(node, BEYOND_BASIC_PLANE)) {
            add(
                    "longest-in-code-points",
                    subject.sentence("has %d characters of two UTF-16 units each", limit),
                    Operation.repeated(place.pointer(), BEYOND_BASIC_PLANE, limit));
        }
    }

    private Operation text(String text) {
        return Operation.replace(place.pointer(), JSON.stringNode(text));
    }

    private void add(String kind, String says, Operation change) {
        cases.add(new ShapeCase(subject.name() + "-" + kind, says, assertion, place, change, true, List.of()));
    }
}

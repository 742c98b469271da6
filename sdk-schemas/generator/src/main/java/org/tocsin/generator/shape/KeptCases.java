package org.tocsin.generator.shape;

import java.util.List;
import java.util.Optional;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.SchemaNode;

/** The cases that are valid at a limit: the longest text, the largest number, the fullest list. */
final class KeptCases extends AssertionCases {

    private static final String BEYOND_BASIC_PLANE = "\ud83d\udce1";

    private KeptCases(Target target) {
        super(target);
    }

    /** None where the assertion has no limit that a message can reach. */
    static List<ShapeCase> of(Target target) {
        KeptCases kept = new KeptCases(target);
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

    private void add(String kind, String says, Operation change) {
        cases.add(new ShapeCase(subject.name() + "-" + kind, says, assertion, place, change, true, List.of()));
    }
}

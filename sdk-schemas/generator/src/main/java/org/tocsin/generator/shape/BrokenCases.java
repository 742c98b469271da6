package org.tocsin.generator.shape;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.SchemaNode;
import org.tocsin.generator.shape.ShapeCase.Finding;
import tools.jackson.databind.JsonNode;

/** The cases in which one assertion is broken. */
final class BrokenCases extends AssertionCases {

    static final String UNKNOWN_MEMBER = "noSuchMember";

    private static final String STRINGS = "common/strings.schema.json";
    private static final long SAFE_INTEGER = (1L << 53) - 1;
    private static final List<String> INSTANTS = List.of("timestamp", "partial-timestamp");
    /** Values of another type, and what sentences call them. */
    private static final Map<String, JsonNode> OTHERS = Map.of(
            "object", JSON.stringNode("text"),
            "array", JSON.stringNode("text"),
            "string", JSON.numberNode(7),
            "integer", JSON.stringNode("7"),
            "boolean", JSON.stringNode("true"));

    private BrokenCases(Target target) {
        super(target);
    }

    /** None where a message cannot break the assertion. */
    static List<ShapeCase> of(Target target) {
        BrokenCases broken = new BrokenCases(target);
        broken.breakIt();
        return broken.cases;
    }

    private void breakIt() {
        SchemaNode node = assertion.node();
        long limit = assertion.limit();
        switch (assertion.keyword()) {
            case "type" -> type(node.text("type"));
            case "required" -> {
                String pointer = place.pointer() + "/" + assertion.member();
                add(
                        "without-" + assertion.member(),
                        says("lacks `" + assertion.member() + "`"),
                        Operation.remove(pointer),
                        new Finding(Codes.missing(node, assertion.member()), pointer));
            }
            case "additionalProperties" -> {
                String pointer = place.pointer() + "/" + UNKNOWN_MEMBER;
                add(
                        "with-unknown-member",
                        says("has a member that does not exist"),
                        Operation.add(pointer, JSON.booleanNode(true)),
                        new Finding(Codes.MEMBER_TOO_MANY, pointer));
            }
            case "enum" ->
                at(
                        "not-in-list",
                        says("is a code that its closed list does not have"),
                        text("no-such-code"),
                        Codes.form(node));
            case "pattern" -> pattern(node);
            case "minItems" ->
                at(
                        "empty",
                        says("is an empty list"),
                        Operation.replace(place.pointer(), JSON.arrayNode()),
                        Codes.ITEMS);
            case "maxItems" ->
                at(
                        "too-many",
                        says("has %d items, one more than it may have", limit + 1),
                        items.many(place, node, (int) limit + 1),
                        Codes.ITEMS);
            case "minLength" -> {
                String text = "abcdefghijk".substring(0, (int) limit - 1);
                at(
                        "too-short",
                        text.isEmpty() ? says("is an empty text") : says("is shorter than %d characters", limit),
                        text(text),
                        Codes.length(node));
            }
            case "maxLength" -> tooLong(node, (int) limit + 1);
            case "minimum" -> range("below-minimum", limit - 1, "less");
            case "maximum" -> range("above-maximum", limit + 1, "more");
            default -> throw new IllegalStateException("no case for " + assertion.id());
        }
    }

    private void type(String type) {
        if (place.pointer().isEmpty()) {
            return;
        }
        JsonNode other = Objects.requireNonNull(OTHERS.get(type), type);
        at(
                "of-wrong-type",
                says("is a " + (other.isNumber() ? "number" : "text") + ", not of the type " + type),
                Operation.replace(place.pointer(), other),
                Codes.TYPE);
        if (assertion.node().file().equals(STRINGS)) {
            at("null", says("is null"), Operation.replace(place.pointer(), JSON.nullNode()), Codes.TYPE);
        }
    }

    private void pattern(SchemaNode node) {
        String valid = place.value().asString();
        Texts.malformed(node, valid)
                .ifPresent(
                        text -> at("malformed", says("has not the form of its pattern"), text(text), Codes.form(node)));
        if (node.isCode()) {
            return;
        }
        if (!Texts.hasForm(node, valid + "\n") && Texts.hasLength(node, valid + "\n")) {
            at(
                    "with-line-feed",
                    says("has a line feed behind its last character"),
                    text(valid + "\n"),
                    Codes.form(node));
        }
        if (INSTANTS.contains(node.name())) {
            at(
                    "without-offset",
                    says("is a time of day without an offset"),
                    text("2026-05-12T09:40:00"),
                    Codes.NO_OFFSET);
        }
        if (!node.schema().has("minLength")) {
            at("without-text", says("is an empty text"), text(""), Codes.LENGTH);
        }
    }

    /** A text that is too long and else right, or, where the form ends before, one that is wrong in both. */
    private void tooLong(SchemaNode node, int length) {
        String words = says("has %d characters, one more than it may have", length);
        Optional<Operation> change = Texts.filler(node, length)
                .map(text -> Operation.repeated(place.pointer(), text, length / text.length()))
                .or(() -> Texts.stretched(
                                node,
                                choices.longest(node).asString(place.value().asString()),
                                length)
                        .map(this::text));
        at(
                "too-long",
                words,
                change.orElseGet(() -> Operation.repeated(place.pointer(), "a", length)),
                Codes.length(node));
    }

    private void range(String name, long value, String more) {
        if (Math.abs(value) <= SAFE_INTEGER) {
            at(
                    name,
                    says("is %d, one " + more + " than it may be", value),
                    Operation.replace(place.pointer(), JSON.numberNode(value)),
                    Codes.RANGE);
        }
    }

    private String says(String predicate, Object... values) {
        return subject.sentence(predicate, values);
    }

    private void at(String kind, String says, Operation change, String code) {
        add(kind, says, change, new Finding(code, place.pointer()));
    }

    private void add(String kind, String says, @Nullable Operation change, Finding finding) {
        cases.add(new ShapeCase(subject.name() + "-" + kind, says, assertion, place, change, false, List.of(finding)));
    }
}

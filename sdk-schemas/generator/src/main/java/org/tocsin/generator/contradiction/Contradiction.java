package org.tocsin.generator.contradiction;

import static org.tocsin.generator.source.Dialect.require;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;

/**
 * Two members of a message that say opposite things.
 *
 * @param body the body of the type of message
 * @param member the pointer of the member that says something
 * @param says the values that exclude the other member
 * @param excluded the pointer of the member that is then excluded
 * @param having the member in the excluded one that makes it say something; empty where it does so anyway
 * @param being the values of the excluded member that say the opposite; empty where any does
 */
record Contradiction(
        Definition body, String member, List<String> says, String excluded, String having, List<String> being) {

    static final String BODY = "/body/";
    static final String ELEMENT = "*";

    static Contradiction of(JsonNode row, Format format) {
        String type = row.path("type").asString();
        Definition body = format.bodies().stream()
                .filter(each -> each.messageType().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no type " + type));
        Contradiction read = new Contradiction(
                body,
                row.path("member").asString(),
                texts(row.path("says")),
                row.path("excluded").asString(),
                row.path("having").asString(""),
                texts(row.path("being")));
        read.check(format);
        return read;
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private void check(Format format) {
        require(!says.isEmpty() && !says.contains(""), member + " says nothing");
        requireValues(last(member, format), says);
        Member other = last(excluded, format);
        require(!other.required() || !having.isEmpty() || !being.isEmpty(), excluded + " can't be absent");
        if (!having.isEmpty()) {
            object(other, format).member(having);
        }
        requireValues(other, being);
    }

    private static void requireValues(Member member, List<String> values) {
        boolean some = values.isEmpty()
                || (member.type() instanceof Type.Bool
                        && List.of("true", "false").containsAll(values))
                || (member.type() instanceof Type.CodeOf code && values.stream().allMatch(code.list()::has));
        require(some, member.name() + " has no values " + values);
    }

    /** The names in a pointer below the body. */
    static List<String> steps(String pointer) {
        require(pointer.startsWith(BODY), "not in the body: " + pointer);
        return List.of(pointer.substring(BODY.length()).split("/"));
    }

    /** The members on the way to a pointer, without the places in lists. */
    List<Member> way(String pointer, Format format) {
        List<Member> way = new ArrayList<>();
        Definition at = body;
        for (String step : steps(pointer)) {
            if (!step.equals(ELEMENT)) {
                at = way.isEmpty() ? body : object(way.get(way.size() - 1), format);
                way.add(at.member(step));
            }
        }
        return way;
    }

    /** The member at a pointer. */
    Member last(String pointer, Format format) {
        List<Member> way = way(pointer, format);
        return way.get(way.size() - 1);
    }

    private static Definition object(Member member, Format format) {
        return format.objects().stream()
                .filter(each ->
                        member.item() instanceof Type.Rec object && object.id().equals(each.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(member.name() + " is no object"));
    }

    /** Whether an absent member says the same. */
    boolean saysByDefault(Format format) {
        return says.contains(last(member, format).standard().asString(""));
    }
}

package org.tocsin.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that a conversion reads, with its place in it: maps, lists, strings, numbers as they are
 * spelled, truth values and null. A member that is not there is a node too, which does not exist.
 */
public final class Node {

    /** The step of what is no element. */
    private static final int MEMBER = -1;

    private final @Nullable Node parent;
    private final String name;
    /** The number of an element, whose name is made when it is asked for; {@link #MEMBER} where this is none. */
    private final int element;

    private final @Nullable Object value;
    private final boolean there;
    /** Kept where others stand below it; a leaf's is made anew each time, since it may be far longer than the leaf. */
    private @Nullable String place;

    private Node(@Nullable Node parent, String name, int element, @Nullable Object value, boolean there) {
        this.parent = parent;
        this.name = name;
        this.element = element;
        this.value = value;
        this.there = there;
    }

    /** The outermost value. */
    static Node root(@Nullable Object value) {
        return new Node(null, "", MEMBER, value, true);
    }

    /** Where the value stands, as a JSON pointer. */
    public String pointer() {
        return parent == null ? "" : Pointers.member(parent.place(), name());
    }

    private String place() {
        if (place == null) {
            place = pointer();
        }
        return place;
    }

    /** The last step of the pointer: a member's name or an element's number. */
    public String name() {
        return element == MEMBER ? name : Integer.toString(element);
    }

    /** Whether the document has the value. */
    public boolean exists() {
        return there;
    }

    /** The member of that name; one that does not exist where this is no object. */
    public Node get(String member) {
        return value instanceof Map<?, ?> map && map.containsKey(member)
                ? new Node(this, member, MEMBER, map.get(member), true)
                : new Node(this, member, MEMBER, null, false);
    }

    /** A member of a member. */
    public Node at(String... path) {
        Node node = this;
        for (String member : path) {
            node = node.get(member);
        }
        return node;
    }

    /** The members in order; empty where this is no object. */
    public List<Node> members() {
        List<Node> members = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(member -> members.add(get((String) member)));
        }
        return members;
    }

    /** The elements in order; empty where this is no array. */
    public List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> elements.add(new Node(this, "", elements.size(), each, true)));
        }
        return elements;
    }

    /** The elements of an array, or the value itself as the only one; empty where there is none. */
    public List<Node> oneOrMany() {
        return value instanceof List<?> ? elements() : there ? List.of(this) : List.of();
    }

    /** The string; empty where this is none. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The number; empty where this is none. */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The truth value; empty where this is none. */
    public Optional<Boolean> bool() {
        return value instanceof Boolean bool ? Optional.of(bool) : Optional.empty();
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /** Whether this is neither object nor array. */
    public boolean isLeaf() {
        return there && !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
    }

    /** All leaves at or below this node, in order. An empty object or array has none. */
    public Stream<Node> leaves() {
        if (isLeaf()) {
            return Stream.of(this);
        }
        return Stream.concat(members().stream(), elements().stream()).flatMap(Node::leaves);
    }

    /** The value as plain Java: a map, a list, a string, a {@link BigDecimal}, a truth value or null. */
    public @Nullable Object value() {
        return value;
    }

    /** A leaf as text: a string as it is, anything else as JSON writes it. */
    @Override
    public String toString() {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}

package org.tocsin.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Pointers;

/**
 * A value of a JSON document that a conversion reads, with its place in the document: maps, lists, strings, numbers in
 * their original spelling, booleans and null. A missing member is also a node, for which {@link #exists} is false.
 * There is one node for each value of a document; its place is given by its parent, so that no pointer is stored. Nodes
 * are equal only to themselves.
 */
public final class Node {

    /** Marks a node that is not an element of an array. */
    private static final int MEMBER = -1;

    /** An object with more members than this is looked up by their names. */
    private static final int FEW = 8;

    private static final Node[] NONE = {};

    /** A number that would need more digits than this without an exponent keeps its exponent. */
    private static final int MOST_DIGITS = 20;

    private final @Nullable Node parent;
    private final String name;
    /** The index of an element, whose name is made on demand; {@link #MEMBER} where this is not an element. */
    private final int element;

    private final @Nullable Object value;
    private final boolean there;
    private final Kind kind;
    /** The members or the elements, in order. */
    private final Node[] children;
    /** The members by their names; empty where there are so few that they are compared one by one. */
    private final Map<String, Node> members;

    private final int firstLeaf;
    private final int leafCount;
    /** How many nodes of the document come before this one. */
    private final int number;
    /** How many nodes there are at or below this one. */
    private final int nodeCount;

    /** What a value is, told once: to ask an object for its interfaces takes longer than most of what is done with it. */
    private enum Kind {
        OBJECT,
        ARRAY,
        LEAF
    }

    private Node(@Nullable Node parent, String name, int element, @Nullable Object value, int leaves, int nodes) {
        this.parent = parent;
        this.name = name;
        this.element = element;
        this.there = true;
        this.firstLeaf = leaves;
        this.number = nodes;
        if (value instanceof String || value instanceof BigDecimal) {
            this.kind = Kind.LEAF;
            this.value = value;
            this.children = NONE;
        } else if (value instanceof Map<?, ?> map) {
            this.kind = Kind.OBJECT;
            this.value = value;
            this.children = members(map);
        } else if (value instanceof List<?> list) {
            this.kind = Kind.ARRAY;
            this.value = value;
            this.children = elements(list);
        } else {
            this.kind = Kind.LEAF;
            // A number that a program made is as reading it would give it.
            this.value = value instanceof Number number ? new BigDecimal(number.toString()) : value;
            this.children = NONE;
        }
        this.members = kind == Kind.OBJECT && children.length > FEW ? named(children) : Map.of();
        if (children.length == 0) {
            this.leafCount = kind == Kind.LEAF ? 1 : 0;
            this.nodeCount = 1;
        } else {
            Node last = children[children.length - 1];
            this.leafCount = last.firstLeaf + last.leafCount - leaves;
            this.nodeCount = last.number + last.nodeCount - nodes;
        }
    }

    private Node[] members(Map<?, ?> map) {
        Node[] below = new Node[map.size()];
        int leaves = firstLeaf;
        int nodes = number + 1;
        int next = 0;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            Node node = new Node(this, (String) each.getKey(), MEMBER, each.getValue(), leaves, nodes);
            below[next++] = node;
            leaves += node.leafCount;
            nodes += node.nodeCount;
        }
        return below;
    }

    private Node[] elements(List<?> list) {
        Node[] below = new Node[list.size()];
        int leaves = firstLeaf;
        int nodes = number + 1;
        for (int i = 0; i < below.length; i++) {
            Node node = new Node(this, "", i, list.get(i), leaves, nodes);
            below[i] = node;
            leaves += node.leafCount;
            nodes += node.nodeCount;
        }
        return below;
    }

    private static Map<String, Node> named(Node[] below) {
        Map<String, Node> named = new HashMap<>(2 * below.length);
        for (Node each : below) {
            named.put(each.name, each);
        }
        return named;
    }

    /** A missing member. */
    private Node(Node parent, String name) {
        this.parent = parent;
        this.name = name;
        this.element = MEMBER;
        this.value = null;
        this.there = false;
        this.kind = Kind.LEAF;
        this.children = NONE;
        this.members = Map.of();
        this.firstLeaf = 0;
        this.leafCount = 0;
        this.number = parent.number;
        this.nodeCount = 0;
    }

    /** The outermost value of a document, as plain Java. */
    public static Node root(@Nullable Object value) {
        return new Node(null, "", MEMBER, value, 0, 0);
    }

    /** The JSON pointer of the value; made at each call, because it may be far longer than the value. */
    public String pointer() {
        List<String> steps = new ArrayList<>();
        for (Node node = this; node.parent != null; node = node.parent) {
            steps.add(node.name());
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            pointer.append('/').append(Pointers.escape(steps.get(i)));
        }
        return pointer.toString();
    }

    /** The object or array around it; empty for the outermost value. */
    public Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /** How many leaves of the document come before those at or below this node. */
    public int firstLeaf() {
        return firstLeaf;
    }

    /** How many leaves there are at or below this node; 0 for one that does not exist. */
    public int leafCount() {
        return leafCount;
    }

    /** The last step of the pointer: a member's name or an element's number. */
    public String name() {
        return element == MEMBER ? name : Integer.toString(element);
    }

    /** Whether this is an element of an array. */
    public boolean isElement() {
        return element != MEMBER;
    }

    /** Whether the document has the value. */
    public boolean exists() {
        return there;
    }

    /** The member with this name; a missing one where this is not an object. */
    public Node get(String member) {
        Node found = find(member);
        return found == null ? new Node(this, member) : found;
    }

    private @Nullable Node find(String member) {
        if (kind != Kind.OBJECT || children.length > FEW) {
            return members.get(member);
        }
        for (Node child : children) {
            if (child.name.equals(member)) {
                return child;
            }
        }
        return null;
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
        return kind == Kind.OBJECT ? list() : List.of();
    }

    /** The elements in order; empty where this is no array. */
    public List<Node> elements() {
        return kind == Kind.ARRAY ? list() : List.of();
    }

    /** The members or the elements in order; empty for a leaf. */
    public Collection<Node> children() {
        return list();
    }

    private List<Node> list() {
        return children.length == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(children));
    }

    /** The elements of an array, or the value itself as the only one; empty where there is none. */
    public List<Node> oneOrMany() {
        return kind == Kind.ARRAY ? list() : there ? List.of(this) : List.of();
    }

    /** The string; empty where this is not a string. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The number; empty where this is not a number. */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The boolean; empty where this is not a boolean. */
    public Optional<Boolean> bool() {
        return value instanceof Boolean bool ? Optional.of(bool) : Optional.empty();
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Whether this is neither object nor array. */
    public boolean isLeaf() {
        return there && kind == Kind.LEAF;
    }

    /** All leaves at or below this node, in order. An empty object or array has none. */
    public Stream<Node> leaves() {
        List<Node> leaves = new ArrayList<>(leafCount);
        addLeaves(leaves);
        return leaves.stream();
    }

    private void addLeaves(List<Node> leaves) {
        if (isLeaf()) {
            leaves.add(this);
        } else {
            for (Node child : children) {
                child.addLeaves(leaves);
            }
        }
    }

    /** The value as plain Java: a map, a list, a string, a {@link BigDecimal}, a boolean or null. */
    public @Nullable Object value() {
        return value;
    }

    /** The number of the node in its document, which no two of them share, whatever their names. A node is equal only to itself. */
    @Override
    public int hashCode() {
        return number;
    }

    /**
     * A leaf as text: a string as it is, anything else as in JSON. A number is written without an exponent, unless that
     * would need many more digits than its original spelling.
     */
    @Override
    public String toString() {
        if (value instanceof BigDecimal number) {
            boolean isShort = number.scale() <= MOST_DIGITS && -number.scale() <= MOST_DIGITS;
            return isShort ? number.toPlainString() : number.toString();
        }
        return String.valueOf(value);
    }
}

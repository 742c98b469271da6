package org.tocsin.formats.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;

/** A JSON value in the making, which knows where each of its leaves came from. What nothing was put into is not there. */
public final class Tree {

    /** The step of a path that is the first element of a list. */
    static final String FIRST = "+";

    private final Map<String, Tree> members = new LinkedHashMap<>();
    private final List<Tree> elements = new ArrayList<>();
    private final @Nullable Tree parent;
    private final String name;
    private @Nullable Object leaf;
    private @Nullable Node origin;

    /** A value in which nothing is yet, and which is in nothing. */
    public Tree() {
        this(null, "");
    }

    private Tree(@Nullable Tree parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** The value at a path below this one; the empty path is this value. */
    public Tree at(String path) {
        Tree tree = this;
        for (String step : steps(path)) {
            Tree around = tree;
            tree = step.equals(FIRST)
                    ? tree.first()
                    : tree.members.computeIfAbsent(step, none -> new Tree(around, step));
        }
        return tree;
    }

    private Tree first() {
        return elements.isEmpty() ? add() : elements.get(0);
    }

    /** A new element at the end of this list. */
    public Tree add() {
        Tree element = new Tree(this, Integer.toString(elements.size()));
        elements.add(element);
        return element;
    }

    /** Takes an element out of this list again. */
    public void remove(Tree element) {
        elements.removeIf(each -> each == element);
    }

    /** The pointer to this value; that of an element is right as long as none before it is taken out. */
    public String pointer() {
        return parent == null ? "" : parent.pointer() + '/' + name;
    }

    /** How many elements this list has. */
    int size() {
        return elements.size();
    }

    /** Puts a value here, plain Java; the node is what it was made of, and null where it was made up. */
    public void set(Object value, @Nullable Node from) {
        leaf = value;
        origin = from;
    }

    /** Whether nothing was put here or below. */
    public boolean isEmpty() {
        return leaf == null
                && members.values().stream().allMatch(Tree::isEmpty)
                && elements.stream().allMatch(Tree::isEmpty);
    }

    /** The value as plain Java; null where there is none. */
    public @Nullable Object value() {
        if (leaf != null || isEmpty()) {
            return leaf;
        }
        if (!elements.isEmpty()) {
            return elements.stream()
                    .filter(each -> !each.isEmpty())
                    .map(Tree::value)
                    .toList();
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (!member.isEmpty()) {
                object.put(name, member.value());
            }
        });
        return object;
    }

    /** What the leaves here and below were made of. */
    public List<Node> origins() {
        List<Node> all = new ArrayList<>();
        if (origin != null) {
            all.add(origin);
        }
        members.values().forEach(member -> all.addAll(member.origins()));
        elements.forEach(element -> all.addAll(element.origins()));
        return all;
    }

    /** The innermost element of a list on the way of a pointer, or else the last value that there is on it. */
    public Tree toBlame(String pointer) {
        Tree tree = this;
        Tree blamed = this;
        for (String step : steps(pointer.replaceFirst("^/", ""))) {
            List<Tree> own =
                    tree.elements.stream().filter(each -> !each.isEmpty()).toList();
            Tree next = tree.members.get(step);
            if (step.matches("[0-9]{1,9}") && Integer.parseInt(step) < own.size()) {
                next = own.get(Integer.parseInt(step));
                blamed = next;
            }
            if (next == null || next.isEmpty()) {
                break;
            }
            tree = next;
        }
        return blamed == this ? tree : blamed;
    }

    private static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    /** The value of a document at a path. */
    public static Node find(Node node, String path) {
        Node found = node;
        for (String step : steps(path)) {
            found = step.equals(FIRST)
                    ? found.elements().stream().findFirst().orElse(found.get(FIRST))
                    : found.get(step);
        }
        return found;
    }
}

package org.tocsin.formats.internal.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;

/** A JSON value in the making, which knows where each of its leaves came from. What nothing was put into is not there. */
public final class Tree {

    private Map<String, Tree> members = Map.of();
    private List<Tree> elements = List.of();
    private final @Nullable Tree parent;
    private final String name;
    private final Journal journal;
    private @Nullable Object leaf;
    private @Nullable Node origin;
    /** How many values were put here and below. */
    private int values;

    /** A value in which nothing is yet, and which is in nothing. */
    public Tree() {
        this(null, "", new Journal());
    }

    private Tree(@Nullable Tree parent, String name, Journal journal) {
        this.parent = parent;
        this.name = name;
        this.journal = journal;
    }

    /** What was done to the whole that this is a part of. */
    Journal journal() {
        return journal;
    }

    /** The value at a path below this one; the empty path is this value. */
    public Tree at(String path) {
        return at(Steps.of(path));
    }

    Tree at(Steps steps) {
        return at(steps.names());
    }

    private Tree at(List<String> steps) {
        Tree tree = this;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            tree = step.equals(Steps.FIRST) ? tree.first() : tree.member(step);
        }
        return tree;
    }

    private Tree member(String step) {
        Tree found = members.get(step);
        if (found == null) {
            found = new Tree(this, step, journal);
            members = members.isEmpty() ? new LinkedHashMap<>() : members;
            members.put(step, found);
        }
        return found;
    }

    private Tree first() {
        return elements.isEmpty() ? add() : elements.get(0);
    }

    /** A new element at the end of this list. */
    public Tree add() {
        Tree element = new Tree(this, Integer.toString(elements.size()), journal);
        elements = elements.isEmpty() ? new ArrayList<>() : elements;
        elements.add(element);
        journal.done(() -> take(element));
        return element;
    }

    /** Takes an element out of this list again. */
    public void remove(Tree element) {
        int index = take(element);
        if (index >= 0) {
            journal.done(() -> {
                elements.add(index, element);
                count(element.values);
            });
        }
    }

    /** Where the element was; negative where it was not in this list. What is taken out was mostly put in last. */
    private int take(Tree element) {
        int index = elements.size() - 1;
        while (index >= 0 && elements.get(index) != element) {
            index--;
        }
        if (index >= 0) {
            elements.remove(index);
            count(-element.values);
        }
        return index;
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
        @Nullable Object before = leaf;
        @Nullable Node source = origin;
        put(value, from);
        journal.done(() -> put(before, source));
    }

    private void put(@Nullable Object value, @Nullable Node from) {
        count((value == null ? 0 : 1) - (leaf == null ? 0 : 1));
        leaf = value;
        origin = from;
    }

    private void count(int more) {
        for (Tree tree = this; tree != null && more != 0; tree = tree.parent) {
            tree.values += more;
        }
    }

    /** Whether nothing was put here or below. */
    public boolean isEmpty() {
        return values == 0;
    }

    /** The value as plain Java; null where there is none. */
    public @Nullable Object value() {
        if (leaf != null || isEmpty()) {
            return leaf;
        }
        if (!elements.isEmpty()) {
            List<@Nullable Object> list = new ArrayList<>(elements.size());
            for (Tree each : elements) {
                if (!each.isEmpty()) {
                    list.add(each.value());
                }
            }
            return Collections.unmodifiableList(list);
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, Tree> member : members.entrySet()) {
            if (!member.getValue().isEmpty()) {
                object.put(member.getKey(), member.getValue().value());
            }
        }
        return object;
    }

    /** What the leaves here and below were made of. */
    public List<Node> origins() {
        List<Node> all = new ArrayList<>();
        addOrigins(all);
        return all;
    }

    private void addOrigins(List<Node> all) {
        if (origin != null) {
            all.add(origin);
        }
        members.values().forEach(member -> member.addOrigins(all));
        elements.forEach(element -> element.addOrigins(all));
    }

    /** The innermost element of a list on the way of a pointer, or else the last value that there is on it. */
    public Tree toBlame(String pointer) {
        Tree tree = this;
        Tree blamed = this;
        for (String step : Steps.split(pointer.replaceFirst("^/", ""))) {
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

    /** The value of a document at a path. */
    public static Node find(Node node, String path) {
        return Steps.of(path).find(node);
    }
}

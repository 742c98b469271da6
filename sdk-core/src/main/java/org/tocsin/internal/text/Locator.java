package org.tocsin.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;

/**
 * Finds the positions of the values to which JSON pointers refer, in one pass over the tokens; a value that is not in
 * the text gets the position of its nearest ancestor.
 */
public final class Locator {

    private final byte[] json;
    private final Step root = new Step(null);

    private Locator(byte[] json) {
        this.json = json;
    }

    /** The problems with the places of their pointers, in the order of the text. The text must be sound. */
    public static List<Problem> locate(byte[] json, List<Problem> problems) {
        return locate(json, List.of(), problems);
    }

    /** The same, together with findings whose positions are known; if all are known, the text need not be sound. */
    public static List<Problem> locate(byte[] json, List<Finding> known, List<Problem> problems) {
        List<Finding> found = new ArrayList<>(known);
        if (!problems.isEmpty()) {
            Locator locator = new Locator(json);
            List<Step> wanted = new ArrayList<>(problems.size());
            for (Problem problem : problems) {
                wanted.add(locator.want(problem.pointer()));
            }
            locator.walk();
            for (int i = 0; i < wanted.size(); i++) {
                found.add(new Finding(offsetOf(problems.get(i), wanted.get(i)), problems.get(i)));
            }
        }
        return inOrder(json, found);
    }

    /**
     * The problems with their lines and columns, in the order of the text; problems at the same position keep their
     * order.
     */
    private static List<Problem> inOrder(byte[] json, List<Finding> found) {
        found.sort(Comparator.comparingInt(Finding::offset));
        List<Problem> placed = new ArrayList<>(found.size());
        Position last = new Position(1, 1, 0);
        for (Finding each : found) {
            last = Lines.position(json, each.offset(), last);
            placed.add(each.problem().at(last));
        }
        return placed;
    }

    private Step want(String pointer) {
        Step step = root;
        int start = 1;
        while (start <= pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            step = step.below(Pointers.unescape(pointer.substring(start, end)));
            start = end + 1;
        }
        return step;
    }

    private void walk() {
        SoundText text = new SoundText(json);
        Deque<Frame> open = new ArrayDeque<>();
        text.toValue();
        value(open, text, root);
        while (!open.isEmpty()) {
            Frame around = open.element();
            if (around.array ? text.toElement() : text.toName()) {
                value(open, text, around.array ? around.nextElement() : member(around, text));
            } else {
                open.pop();
            }
        }
    }

    private static @Nullable Step member(Frame around, SoundText text) {
        int nameOffset = text.place;
        Step step = around.step.below.get(text.string());
        if (step != null) {
            step.nameOffset = nameOffset;
        }
        text.toMember();
        return step;
    }

    private static void value(Deque<Frame> open, SoundText text, @Nullable Step step) {
        if (step != null) {
            step.offset = text.place;
        }
        boolean array = text.kind() == '[';
        if (step == null || step.below.isEmpty() || (!array && text.kind() != '{')) {
            text.pass();
        } else {
            open.push(new Frame(step, array));
            text.open();
        }
    }

    private static int offsetOf(Problem problem, Step wanted) {
        boolean aboutTheName = problem.code() == CoreProblem.UNKNOWN_MEMBER && wanted.nameOffset >= 0;
        return aboutTheName ? wanted.nameOffset : wanted.nearestOffset();
    }

    /** A value that some pointer names or passes through. */
    private static final class Step {
        private final @Nullable Step above;
        private final Map<String, Step> below = new HashMap<>();
        private int offset = -1;
        private int nameOffset = -1;

        private Step(@Nullable Step above) {
            this.above = above;
        }

        private Step below(String name) {
            return below.computeIfAbsent(name, unknown -> new Step(this));
        }

        /** The offset of the value, or of its nearest ancestor that is in the text. */
        private int nearestOffset() {
            Step step = this;
            while (step.offset < 0 && step.above != null) {
                step = step.above;
            }
            return step.offset;
        }
    }

    /** An open object or array that contains a wanted value. */
    private static final class Frame {
        private final Step step;
        private final boolean array;
        private int index;

        private Frame(Step step, boolean array) {
            this.step = step;
            this.array = array;
        }

        private @Nullable Step nextElement() {
            return step.below.get(String.valueOf(index++));
        }
    }
}

package org.tocsin.internal.json;

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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a text the values are that pointers name, in one pass over the tokens; what is not in the text is
 * placed where its nearest ancestor is.
 */
public final class Locator {

    private final byte[] json;
    private final Step root = new Step();

    private Locator(byte[] json) {
        this.json = json;
    }

    /** The problems with the places of their pointers, in the order of the text. The text must be sound. */
    public static List<Problem> locate(byte[] json, List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        Locator locator = new Locator(json);
        problems.forEach(problem -> locator.want(problem.pointer()));
        locator.walk();
        return locator.placed(problems);
    }

    private void want(String pointer) {
        Step step = root;
        for (String name : steps(pointer)) {
            step = step.below.computeIfAbsent(name, key -> new Step());
        }
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.split("/", -1)) {
            steps.add(Pointers.unescape(step));
        }
        return steps.subList(1, steps.size());
    }

    private void walk() {
        Deque<Frame> open = new ArrayDeque<>();
        try (JsonParser parser = JsonText.parser(json)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token.isStructEnd()) {
                    open.pop();
                } else if (token == JsonToken.PROPERTY_NAME) {
                    Step member = open.element().step == null
                            ? null
                            : open.element().step.below.get(parser.currentName());
                    open.element().next = member;
                    if (member != null) {
                        member.nameOffset = (int) parser.currentTokenLocation().getByteOffset();
                    }
                } else {
                    value(open, parser, token);
                }
                token = parser.nextToken();
            }
        }
    }

    private void value(Deque<Frame> open, JsonParser parser, JsonToken token) {
        Step step = open.isEmpty() ? root : open.element().valueStep();
        if (step != null) {
            step.offset = (int) parser.currentTokenLocation().getByteOffset();
        }
        if (token.isStructStart()) {
            open.push(new Frame(step, token == JsonToken.START_ARRAY));
        }
    }

    private List<Problem> placed(List<Problem> problems) {
        record Found(int offset, int order, Problem problem) {}
        List<Found> found = new ArrayList<>();
        problems.forEach(problem -> found.add(new Found(offsetOf(problem), found.size(), problem)));
        found.sort(Comparator.comparingInt(Found::offset).thenComparingInt(Found::order));
        List<Problem> placed = new ArrayList<>();
        Position last = new Position(1, 1, 0);
        for (Found each : found) {
            last = Lines.position(json, each.offset, last);
            placed.add(each.problem.at(last));
        }
        return placed;
    }

    private int offsetOf(Problem problem) {
        Step step = root;
        int offset = root.offset;
        for (String name : steps(problem.pointer())) {
            step = step.below.get(name);
            if (step == null || step.offset < 0) {
                return offset;
            }
            offset = step.offset;
        }
        boolean aboutTheName = problem.code() == CoreProblem.SHP_002 && step.nameOffset >= 0;
        return aboutTheName ? step.nameOffset : offset;
    }

    /** A value that some pointer names or passes through. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private int offset = -1;
        private int nameOffset = -1;
    }

    /** An object or array that is open. */
    private static final class Frame {
        private final @Nullable Step step;
        private final boolean array;
        private @Nullable Step next;
        private int index;

        private Frame(@Nullable Step step, boolean array) {
            this.step = step;
            this.array = array;
        }

        private @Nullable Step valueStep() {
            if (!array) {
                return next;
            }
            int place = index++;
            return step == null || step.below.isEmpty() ? null : step.below.get(String.valueOf(place));
        }
    }
}

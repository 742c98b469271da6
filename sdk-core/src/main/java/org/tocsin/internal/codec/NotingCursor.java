package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Path;
import org.tocsin.internal.text.Slice;
import org.tocsin.internal.text.TextCursor;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/**
 * A cursor with the two ways to treat a defect: end the reading, or note it in {@link Defects} where all are wanted. In
 * the second way a value with a defect is absent, the reading continues after it, and the path is tracked; the reading
 * ends only where it is impossible to continue.
 */
abstract sealed class NotingCursor extends TextCursor permits JsonTokens {

    final Limits limits;

    private final List<Finding> warnings;
    /** The list of all defects; null to stop at the first. */
    private final @Nullable Defects defects;
    /** The path of the current value; tracked only where defects are noted. */
    private final @Nullable Path path;
    /** The start positions of the open objects and arrays, by depth; tracked with the path. */
    private int[] starts = new int[0];

    /** How many objects and arrays are open. */
    int depth;

    /** A cursor over a text that will be written into another text at this depth. */
    NotingCursor(byte[] json, Limits limits, int depth, @Nullable Defects defects) {
        super(json, 0, json.length);
        this.limits = limits;
        this.warnings = new ArrayList<>(0);
        this.defects = defects;
        this.path = defects == null ? null : new Path();
        this.depth = depth;
    }

    /** A cursor that reads a member of the outermost object again. */
    NotingCursor(NotingCursor whole, Slice part, String member) {
        super(whole.json, part.start(), part.end());
        this.limits = whole.limits;
        this.warnings = whole.warnings;
        this.defects = whole.defects;
        this.path = whole.path;
        this.depth = 1;
        if (path != null) {
            path.enter(member);
        }
    }

    /** The warnings, which do not make the message invalid; with pointers where the path is tracked. */
    public final List<Finding> warnings() {
        return warnings;
    }

    /** Whether a defect of the JSON text was noted. */
    final boolean isRefusedAsText() {
        return defects != null && !defects.ofText().isEmpty();
    }

    /** Enters the current object or array in the path. */
    final void enter() {
        if (++depth > limits.depth()) {
            throw fail(CoreProblem.NESTING_TOO_DEEP, String.valueOf(limits.depth()));
        }
        if (path != null) {
            enter(path);
        }
        open();
    }

    private void enter(Path kept) {
        kept.enter();
        starts = depth < starts.length ? starts : Arrays.copyOf(starts, 2 * depth + 2);
        starts[depth] = place;
    }

    /** Leaves the current object or array in the path. */
    final void leave() {
        depth--;
        if (path != null) {
            path.leave();
        }
    }

    /** Moves the path to the member with this name, which was read, in the current object. */
    final void stepTo(String name) {
        if (path != null) {
            path.member(name);
        }
    }

    /** Moves the path to an element of the current array. */
    final void stepTo(int index) {
        if (path != null) {
            path.element(index);
        }
    }

    /** The start position of the object or array that was last open at a depth. */
    final int start(int level) {
        return path == null ? place : starts[level];
    }

    /** Notes a warning. */
    public final void warn(ProblemCode code, String... arguments) {
        warnings.add(new Finding(place, Problem.of(code, pointer(), arguments)));
    }

    /** Reports a defect of the current name or value. */
    final void reject(ProblemCode code, String... arguments) {
        reject(place, Problem.of(code, pointer(), arguments));
    }

    /** Ends the reading with a problem, or notes it with the place to which it points. */
    final void reject(int offset, Problem problem) {
        if (defects == null) {
            throw new Defect(problem);
        }
        defects.add(new Finding(offset, problem));
    }

    /**
     * The same for a defect of the shape. Full details take time, so only the first ones get them, and no problem is
     * created that would not be kept.
     */
    final void rejectShape(int offset, Function<Boolean, Problem> problem) {
        if (defects == null) {
            throw new Defect(problem.apply(false));
        }
        defects.addOfShape(offset, problem);
    }

    /** Notes a warning whose full details take time to find; there may be any number of warnings. */
    final void warn(Problem brief, Supplier<Problem> full) {
        boolean inFull = path != null && warnings.size() < ShapeCodes.MOST_IN_FULL;
        warnings.add(new Finding(place, inFull ? full.get() : brief));
    }

    /** The defect to throw for a problem at the current name or value after which no reading can continue. */
    public final Defect fail(ProblemCode code, String... arguments) {
        Problem problem = Problem.of(code, pointer(), arguments);
        if (defects != null) {
            defects.add(new Finding(place, problem));
        }
        return new Defect(problem);
    }

    @Override
    protected final void loneSurrogate(int escape) {
        Defect defect = unsound(escape, Problem.of(CoreProblem.LONE_SURROGATE, ""));
        if (defects == null) {
            throw defect;
        }
    }

    @Override
    protected final Defect unsound(int from, Problem problem) {
        Defect defect = super.unsound(from, problem);
        if (defects != null) {
            defects.add(new Finding(from, problem));
        }
        return defect;
    }

    /** The pointer of the current name or value; empty where the path is not tracked. */
    final String pointer() {
        return path == null ? "" : path.pointer();
    }

    /** The pointer of a member of the current value. */
    final String pointer(String member) {
        return path == null ? "" : path.pointer(member);
    }

    /** The pointer of the array around the current element. */
    final String around() {
        return path == null ? "" : path.around();
    }
}

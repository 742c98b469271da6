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
 * A cursor that knows what to do with what is wrong: end the reading, or note it in {@link Defects} where everything is
 * wanted. Then a value of which something is wrong is absent, and the reading goes on behind it, and keeps its path. Only
 * where it can't go on does it end there, too.
 */
abstract sealed class NotingCursor extends TextCursor permits JsonTokens {

    final Limits limits;

    private final List<Finding> warnings;
    /** Where everything that is wrong is noted; null to stop at the first. */
    private final @Nullable Defects defects;
    /** Where the reading is; kept where what is found is noted. */
    private final @Nullable Path path;
    /** Where the objects and arrays begin that are open, by their depth; kept with the path. */
    private int[] starts = new int[0];

    /** How many objects and arrays are open. */
    int depth;

    /** Of a text, at a depth in a text that is yet to be written. */
    NotingCursor(byte[] json, Limits limits, int depth, @Nullable Defects defects) {
        super(json, 0, json.length);
        this.limits = limits;
        this.warnings = new ArrayList<>(0);
        this.defects = defects;
        this.path = defects == null ? null : new Path();
        this.depth = depth;
    }

    /** Of a member of the outermost object, once more. */
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

    /** What was found that does not make the message invalid; with pointers where the reading keeps its path. */
    public final List<Finding> warnings() {
        return warnings;
    }

    /** Whether something was noted that is wrong with the text as a text. */
    final boolean isRefusedAsText() {
        return defects != null && !defects.ofText().isEmpty();
    }

    /** Steps into the current object or array. */
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

    /** Steps back to the object or array that was gone through. */
    final void leave() {
        depth--;
        if (path != null) {
            path.leave();
        }
    }

    /** Steps to the member of this name in the object around, of which the name was read. */
    final void stepTo(String name) {
        if (path != null) {
            path.member(name);
        }
    }

    /** Steps to an element of the array around. */
    final void stepTo(int index) {
        if (path != null) {
            path.element(index);
        }
    }

    /** Where the object or array begins that was last open at a depth. */
    final int start(int level) {
        return path == null ? place : starts[level];
    }

    /** Notes what is not wrong and yet to be told. */
    public final void warn(ProblemCode code, String... arguments) {
        warnings.add(new Finding(place, Problem.of(code, pointer(), arguments)));
    }

    /** Says what is wrong at the current name or value. */
    final void reject(ProblemCode code, String... arguments) {
        reject(place, Problem.of(code, pointer(), arguments));
    }

    /** Ends the reading by a problem, or notes it and where it is shown. */
    final void reject(int offset, Problem problem) {
        if (defects == null) {
            throw new Defect(problem);
        }
        defects.add(new Finding(offset, problem));
    }

    /** The same of the shape: it takes a while to tell in full, so that only the first are told so, and no more than are kept. */
    final void rejectShape(int offset, Function<Boolean, Problem> problem) {
        if (defects == null) {
            throw new Defect(problem.apply(false));
        }
        defects.addOfShape(offset, problem);
    }

    /** Notes what is not wrong and takes a while to be told in full; there may be any number of it. */
    final void warn(Problem brief, Supplier<Problem> full) {
        boolean inFull = path != null && warnings.size() < ShapeCodes.MOST_IN_FULL;
        warnings.add(new Finding(place, inFull ? full.get() : brief));
    }

    /** A problem at the current name or value with which no reading goes on, for throwing. */
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

    /** The pointer of the current name or value; empty where the reading keeps no path. */
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

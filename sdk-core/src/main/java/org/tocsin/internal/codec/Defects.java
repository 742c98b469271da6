package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tocsin.internal.text.Finding;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.RuleScope;

/**
 * The defects that a reading found which does not stop at the first one: defects of the JSON text, and defects of the
 * shape of its content. No more are kept than can be reported.
 */
public final class Defects {

    private final int most;
    private final List<Finding> ofText = new ArrayList<>();
    private final List<Finding> ofShape = new ArrayList<>();

    /** Keeps at most this number of each kind, and one more, which shows that there are more. */
    public Defects(int most) {
        this.most = most;
    }

    void add(Finding finding) {
        boolean text = ((CoreProblem) finding.problem().code()).scope() == RuleScope.TEXT;
        List<Finding> found = text ? ofText : ofShape;
        if (found.size() <= most) {
            found.add(finding);
        }
    }

    /**
     * Keeps a defect of the shape, with full details if it is one of the first. If the list is full, the problem is not
     * created at all.
     */
    void addOfShape(int offset, Function<Boolean, Problem> problem) {
        if (ofShape.size() <= most) {
            add(new Finding(offset, problem.apply(ofShape.size() < ShapeCodes.MOST_IN_FULL)));
        }
    }

    /** The defects of the JSON text; if there are any, the content of the text is not certain. */
    public List<Finding> ofText() {
        return ofText;
    }

    /** The defects of the shape of the content. */
    public List<Finding> ofShape() {
        return ofShape;
    }

    /** Whether there may be more defects than were kept. */
    public boolean isCutShort() {
        return ofText.size() > most || ofShape.size() > most;
    }
}

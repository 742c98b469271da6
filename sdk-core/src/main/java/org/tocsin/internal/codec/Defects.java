package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tocsin.internal.text.Finding;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.RuleScope;

/**
 * What is wrong with a text, as a reading that does not stop finds it: what is wrong with it as a text, and with the
 * shape of what it says. No more is kept than can be told.
 */
public final class Defects {

    private final int most;
    private final List<Finding> ofText = new ArrayList<>();
    private final List<Finding> ofShape = new ArrayList<>();

    /** Keeps so many of each kind, and one more, by which it is seen that there are more. */
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

    /** Keeps a defect of the shape, told in full where it is one of the first; where no more are kept, it is not even made. */
    void addOfShape(int offset, Function<Boolean, Problem> problem) {
        if (ofShape.size() <= most) {
            add(new Finding(offset, problem.apply(ofShape.size() < ShapeCodes.MOST_IN_FULL)));
        }
    }

    /** What is wrong with the text as a text; where there is anything, nobody can say what the text says. */
    public List<Finding> ofText() {
        return ofText;
    }

    /** What is wrong with the shape of what the text says. */
    public List<Finding> ofShape() {
        return ofShape;
    }

    /** Whether there may be more than was kept. */
    public boolean isCutShort() {
        return ofText.size() > most || ofShape.size() > most;
    }
}

package org.tocsin.internal.conversion;

import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.PlainJson;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/**
 * How large one outcome of a conversion may become: sixteen times its source and 64 KiB, both counted as compact JSON.
 * It is taken from while the outcome grows, so that nothing far larger is ever made; the result, the losses and the
 * coverage have one each.
 */
public final class Allowance {

    private static final int TIMES = 16;
    private static final int ALWAYS = 64 << 10;

    private final long most;
    private long left;

    /** The allowance of a conversion from a source of so many bytes. */
    public Allowance(int source) {
        this.most = (long) TIMES * source + ALWAYS;
        this.left = most;
    }

    /**
     * Takes so many bytes.
     *
     * @throws Defect where they are not left (TOC-CNV-010)
     */
    public void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Defect(Problem.of(CoreProblem.CONVERSION_TOO_LARGE, "", String.valueOf(most)));
        }
    }

    /** Takes so many bytes and those of two texts. */
    void take(int bytes, String first, String second) {
        take(bytes + PlainJson.length(first) + PlainJson.length(second));
    }
}

// Generated from codes/plan-test-result.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Plan test result: How a plan stood its test.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum PlanTestResult implements Code {
    /** {@code held}, Held: The plan worked as written. */
    HELD("held"),
    /** {@code held-with-gaps}, Held with gaps: The plan worked, and showed gaps to be closed. */
    HELD_WITH_GAPS("held-with-gaps"),
    /** {@code failed}, Failed: The plan did not work. */
    FAILED("failed"),
    /** {@code not-tested}, Not tested: The exercise did not reach it. */
    NOT_TESTED("not-tested");

    private static final CodeList<PlanTestResult> LIST =
            CodeList.closed("plan-test-result", values(), Map.of(), Set.of());

    private final String code;

    PlanTestResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<PlanTestResult> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static PlanTestResult of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}

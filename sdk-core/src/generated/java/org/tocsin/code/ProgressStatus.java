// Generated from codes/progress-status.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Progress status: How far a law or an undertaking has come. From not-planned to reviewed each is further on than the
 * one before; lapsed is back at the beginning.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ProgressStatus implements Code {
    /** {@code not-planned}, Not planned: Nothing is there and nothing is intended yet. */
    NOT_PLANNED("not-planned"),
    /** {@code planned}, Planned: It has been decided to do it, and work has not begun. */
    PLANNED("planned"),
    /** {@code drafting}, Drafting: It is being written or set up. */
    DRAFTING("drafting"),
    /** {@code adopted}, Adopted: It has been adopted or decided and has not taken effect yet. */
    ADOPTED("adopted"),
    /** {@code in-force}, In force: It is in force or running. */
    IN_FORCE("in-force"),
    /** {@code reviewed}, Reviewed: It is in force or running, and has been reviewed and improved since. */
    REVIEWED("reviewed"),
    /** {@code lapsed}, Lapsed: It was in force or running and is no longer. */
    LAPSED("lapsed"),
    /** {@code not-applicable}, Not applicable: The item does not fit the party. */
    NOT_APPLICABLE("not-applicable"),
    /** {@code unknown}, Unknown: The originator does not know. */
    UNKNOWN("unknown"),
    /** {@code undisclosed}, Undisclosed: The originator knows and does not tell. */
    UNDISCLOSED("undisclosed");

    private static final CodeList<ProgressStatus> LIST =
            CodeList.closed("progress-status", values(), Map.of(), Set.of());

    private final String code;

    ProgressStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ProgressStatus> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ProgressStatus of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}

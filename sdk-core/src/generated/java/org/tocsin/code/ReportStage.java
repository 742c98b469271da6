// Generated from codes/report-stage.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Report stage: The place of an incident report in the series about one incident.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ReportStage implements Code {
    /** {@code early}, Early: First word, while little is known; wished within 24 hours of becoming aware. */
    EARLY("early"),
    /** {@code notification}, Notification: First assessed report; wished within 72 hours of becoming aware. */
    NOTIFICATION("notification"),
    /** {@code intermediate}, Intermediate: What has changed since, or what was asked for in between. */
    INTERMEDIATE("intermediate"),
    /**
     * {@code final}, Final: Cause, effect and measures are known, or it is known that they will not be; wished within a
     * month of the notification.
     */
    FINAL("final");

    private static final CodeList<ReportStage> LIST =
            CodeList.closed("report-stage", values(), Map.of(), Set.of());

    private final String code;

    ReportStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ReportStage> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ReportStage of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}

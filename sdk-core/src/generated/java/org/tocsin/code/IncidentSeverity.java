// Generated from codes/incident-severity.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Incident severity: How bad an incident is for the party, in words, because numbers run both ways in national scales.
 * The crosswalk gives the nearest step of named scales; it is never exact.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum IncidentSeverity implements Code {
    /** {@code baseline}, Baseline: Unproven or without consequence, such as a scan or a failed attempt. */
    BASELINE("baseline"),
    /** {@code low}, Low: Unlikely to harm anybody but the victim, who is a small organisation or a single person. */
    LOW("low"),
    /**
     * {@code medium}, Medium: May harm others: a large organisation or a local authority is hit, or spread is likely.
     */
    MEDIUM("medium"),
    /**
     * {@code high}, High: Plain harm to public safety, security, the economy or foreign relations, such as an essential
     * service disrupted.
     */
    HIGH("high"),
    /**
     * {@code severe}, Severe: Serious harm is likely: an essential service disrupted for many, or several sectors or
     * parties hit at once.
     */
    SEVERE("severe"),
    /**
     * {@code emergency}, Emergency: Danger to life, to public order or to essential services across the party is at
     * hand.
     */
    EMERGENCY("emergency"),
    /**
     * {@code unknown}, Unknown: Nobody has assessed it yet, or the assessment is not known. It is not a low severity.
     */
    UNKNOWN("unknown");

    private static final CodeList<IncidentSeverity> LIST =
            CodeList.closed("incident-severity", values(), Map.of(), Set.of());

    private final String code;

    IncidentSeverity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<IncidentSeverity> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IncidentSeverity of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}

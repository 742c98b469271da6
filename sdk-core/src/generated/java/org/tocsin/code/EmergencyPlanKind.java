// Generated from codes/emergency-plan-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Emergency plan kind: What a plan for bad days provides for.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class EmergencyPlanKind extends OpenCode {

    /** {@code continuity}, Continuity plan: How essential services continue without what has failed. */
    public static final EmergencyPlanKind CONTINUITY = new EmergencyPlanKind("continuity", true);

    /** {@code contingency}, Contingency plan: What to do in a named event. */
    public static final EmergencyPlanKind CONTINGENCY = new EmergencyPlanKind("contingency", true);

    /** {@code incident-response}, Incident response plan: How an organisation or sector deals with an incident. */
    public static final EmergencyPlanKind INCIDENT_RESPONSE = new EmergencyPlanKind("incident-response", true);

    /** {@code recovery}, Recovery plan: How systems and data are restored. */
    public static final EmergencyPlanKind RECOVERY = new EmergencyPlanKind("recovery", true);

    /**
     * {@code crisis-coordination}, Crisis coordination plan: How authorities work together in a crisis, at home or
     * between parties.
     */
    public static final EmergencyPlanKind CRISIS_COORDINATION = new EmergencyPlanKind("crisis-coordination", true);

    /** {@code crisis-communication}, Crisis communication plan: Who tells whom what, and when. */
    public static final EmergencyPlanKind CRISIS_COMMUNICATION = new EmergencyPlanKind("crisis-communication", true);

    /** {@code mutual-assistance}, Mutual assistance plan: How help is asked for, given and received. */
    public static final EmergencyPlanKind MUTUAL_ASSISTANCE = new EmergencyPlanKind("mutual-assistance", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final EmergencyPlanKind UNKNOWN = new EmergencyPlanKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final EmergencyPlanKind UNDISCLOSED = new EmergencyPlanKind("undisclosed", true);

    private static final CodeList<EmergencyPlanKind> LIST = CodeList.open(
            "emergency-plan-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CONTINUITY,
                    CONTINGENCY,
                    INCIDENT_RESPONSE,
                    RECOVERY,
                    CRISIS_COORDINATION,
                    CRISIS_COMMUNICATION,
                    MUTUAL_ASSISTANCE,
                    UNKNOWN,
                    UNDISCLOSED));

    private EmergencyPlanKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    EmergencyPlanKind another(String text, boolean known) {
        return new EmergencyPlanKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<EmergencyPlanKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static EmergencyPlanKind of(String code) {
        return LIST.of(code);
    }
}

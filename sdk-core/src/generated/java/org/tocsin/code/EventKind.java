// Generated from codes/event-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Event kind: What happened at one point of the incident.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class EventKind extends OpenCode {

    /** {@code reconnaissance}, Reconnaissance: Somebody looked for a way in. */
    public static final EventKind RECONNAISSANCE = new EventKind("reconnaissance", true);

    /** {@code infiltration}, Infiltration: Somebody got in. */
    public static final EventKind INFILTRATION = new EventKind("infiltration", true);

    /** {@code privilege-elevation}, Privilege elevation: Somebody gained more rights. */
    public static final EventKind PRIVILEGE_ELEVATION = new EventKind("privilege-elevation", true);

    /** {@code lateral-movement}, Lateral movement: Somebody moved on from one system to another. */
    public static final EventKind LATERAL_MOVEMENT = new EventKind("lateral-movement", true);

    /** {@code persistence}, Persistence: Somebody made sure to stay. */
    public static final EventKind PERSISTENCE = new EventKind("persistence", true);

    /** {@code payload-deployment}, Payload deployment: Harmful software was put in place. */
    public static final EventKind PAYLOAD_DEPLOYMENT = new EventKind("payload-deployment", true);

    /** {@code exfiltration}, Exfiltration: Data was taken out. */
    public static final EventKind EXFILTRATION = new EventKind("exfiltration", true);

    /** {@code impact}, Impact: Harm became felt, such as encryption, deletion or failure. */
    public static final EventKind IMPACT = new EventKind("impact", true);

    /** {@code demand}, Demand: A demand or a threat arrived. */
    public static final EventKind DEMAND = new EventKind("demand", true);

    /** {@code spread}, Spread: The incident reached another organisation, sector or party. */
    public static final EventKind SPREAD = new EventKind("spread", true);

    /** {@code service-lost}, Service lost: A service failed. */
    public static final EventKind SERVICE_LOST = new EventKind("service-lost", true);

    /** {@code service-restored}, Service restored: A service was back. */
    public static final EventKind SERVICE_RESTORED = new EventKind("service-restored", true);

    /** {@code detected}, Detected: The incident or a part of it was noticed. */
    public static final EventKind DETECTED = new EventKind("detected", true);

    /** {@code declared}, Declared: It was formally called an incident. */
    public static final EventKind DECLARED = new EventKind("declared", true);

    /** {@code reported}, Reported: An authority or a team was told. */
    public static final EventKind REPORTED = new EventKind("reported", true);

    /** {@code escalated}, Escalated: It was passed to a higher level. */
    public static final EventKind ESCALATED = new EventKind("escalated", true);

    /** {@code investigated}, Investigated: A step of the investigation was taken. */
    public static final EventKind INVESTIGATED = new EventKind("investigated", true);

    /** {@code contained}, Contained: The spread was stopped. */
    public static final EventKind CONTAINED = new EventKind("contained", true);

    /** {@code eradicated}, Eradicated: The cause was removed. */
    public static final EventKind ERADICATED = new EventKind("eradicated", true);

    /** {@code recovered}, Recovered: Normal operation was reached again. */
    public static final EventKind RECOVERED = new EventKind("recovered", true);

    /** {@code victims-notified}, Victims notified: The affected were told. */
    public static final EventKind VICTIMS_NOTIFIED = new EventKind("victims-notified", true);

    /** {@code public-statement}, Public statement: The public was told. */
    public static final EventKind PUBLIC_STATEMENT = new EventKind("public-statement", true);

    /** {@code attributed}, Assessed: An assessment of the origin was made; the event does not say which. */
    public static final EventKind ATTRIBUTED = new EventKind("attributed", true);

    /** {@code support-received}, Support received: Help from outside arrived. */
    public static final EventKind SUPPORT_RECEIVED = new EventKind("support-received", true);

    /** {@code negotiated}, Negotiated: There was contact with those who made demands. */
    public static final EventKind NEGOTIATED = new EventKind("negotiated", true);

    /** {@code ransom-paid}, Ransom paid: A payment was made. */
    public static final EventKind RANSOM_PAID = new EventKind("ransom-paid", true);

    /** {@code arrest}, Arrest: Persons were arrested. */
    public static final EventKind ARREST = new EventKind("arrest", true);

    /** {@code other}, Other: Something else; the text says what. */
    public static final EventKind OTHER = new EventKind("other", true);

    /** {@code unknown}, Unknown: It is not known what happened at this point. */
    public static final EventKind UNKNOWN = new EventKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final EventKind UNDISCLOSED = new EventKind("undisclosed", true);

    private static final CodeList<EventKind> LIST = CodeList.open(
            "event-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    RECONNAISSANCE,
                    INFILTRATION,
                    PRIVILEGE_ELEVATION,
                    LATERAL_MOVEMENT,
                    PERSISTENCE,
                    PAYLOAD_DEPLOYMENT,
                    EXFILTRATION,
                    IMPACT,
                    DEMAND,
                    SPREAD,
                    SERVICE_LOST,
                    SERVICE_RESTORED,
                    DETECTED,
                    DECLARED,
                    REPORTED,
                    ESCALATED,
                    INVESTIGATED,
                    CONTAINED,
                    ERADICATED,
                    RECOVERED,
                    VICTIMS_NOTIFIED,
                    PUBLIC_STATEMENT,
                    ATTRIBUTED,
                    SUPPORT_RECEIVED,
                    NEGOTIATED,
                    RANSOM_PAID,
                    ARREST,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private EventKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    EventKind another(String text, boolean known) {
        return new EventKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<EventKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static EventKind of(String code) {
        return LIST.of(code);
    }
}

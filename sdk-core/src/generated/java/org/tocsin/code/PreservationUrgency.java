// Generated from codes/preservation-urgency.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Urgency of preservation: Why data have to be preserved at once.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class PreservationUrgency extends OpenCode {

    /** {@code threat-to-life}, Threat to life: Somebody's life or health is in danger. */
    public static final PreservationUrgency THREAT_TO_LIFE = new PreservationUrgency("threat-to-life", true);

    /** {@code volatile-data}, Volatile data: The data change or vanish by themselves. */
    public static final PreservationUrgency VOLATILE_DATA = new PreservationUrgency("volatile-data", true);

    /** {@code short-retention}, Short retention: The holder deletes such data soon, by law or by habit. */
    public static final PreservationUrgency SHORT_RETENTION = new PreservationUrgency("short-retention", true);

    /** {@code crime-in-progress}, Crime in progress: The offence continues. */
    public static final PreservationUrgency CRIME_IN_PROGRESS = new PreservationUrgency("crime-in-progress", true);

    /** {@code suspect-may-flee}, Suspect may flee: Those under suspicion may get away or destroy traces. */
    public static final PreservationUrgency SUSPECT_MAY_FLEE = new PreservationUrgency("suspect-may-flee", true);

    /** {@code service-collapse}, Collapse of service: The holder may stop its service or be closed down. */
    public static final PreservationUrgency SERVICE_COLLAPSE = new PreservationUrgency("service-collapse", true);

    /** {@code other}, Other: Another reason; the necessity says which. */
    public static final PreservationUrgency OTHER = new PreservationUrgency("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final PreservationUrgency UNKNOWN = new PreservationUrgency("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final PreservationUrgency UNDISCLOSED = new PreservationUrgency("undisclosed", true);

    private static final CodeList<PreservationUrgency> LIST = CodeList.open(
            "preservation-urgency",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    THREAT_TO_LIFE,
                    VOLATILE_DATA,
                    SHORT_RETENTION,
                    CRIME_IN_PROGRESS,
                    SUSPECT_MAY_FLEE,
                    SERVICE_COLLAPSE,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private PreservationUrgency(String code, boolean known) {
        super(code, known);
    }

    @Override
    PreservationUrgency another(String text, boolean known) {
        return new PreservationUrgency(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<PreservationUrgency> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static PreservationUrgency of(String code) {
        return LIST.of(code);
    }
}

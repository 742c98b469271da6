// Generated from codes/team-service.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Team service: An area of service that a team offers to its constituency.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: FIRST CSIRT Services Framework. Clause:
 * <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class TeamService extends OpenCode {

    /** {@code event-management}, Event management: Watches for security events and sorts out those that matter. */
    public static final TeamService EVENT_MANAGEMENT = new TeamService("event-management", true);

    /**
     * {@code incident-management}, Incident management: Takes reports of incidents, analyses them and helps to end
     * them.
     */
    public static final TeamService INCIDENT_MANAGEMENT = new TeamService("incident-management", true);

    /**
     * {@code vulnerability-management}, Vulnerability management: Takes reports of weaknesses and sees that they are
     * mended and made known.
     */
    public static final TeamService VULNERABILITY_MANAGEMENT = new TeamService("vulnerability-management", true);

    /**
     * {@code situational-awareness}, Situational awareness: Puts together what is going on and tells those who need to
     * know.
     */
    public static final TeamService SITUATIONAL_AWARENESS = new TeamService("situational-awareness", true);

    /** {@code knowledge-transfer}, Knowledge transfer: Trains, exercises and advises. */
    public static final TeamService KNOWLEDGE_TRANSFER = new TeamService("knowledge-transfer", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final TeamService UNKNOWN = new TeamService("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final TeamService UNDISCLOSED = new TeamService("undisclosed", true);

    private static final CodeList<TeamService> LIST = CodeList.open(
            "team-service",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    EVENT_MANAGEMENT,
                    INCIDENT_MANAGEMENT,
                    VULNERABILITY_MANAGEMENT,
                    SITUATIONAL_AWARENESS,
                    KNOWLEDGE_TRANSFER,
                    UNKNOWN,
                    UNDISCLOSED));

    private TeamService(String code, boolean known) {
        super(code, known);
    }

    @Override
    TeamService another(String text, boolean known) {
        return new TeamService(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<TeamService> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TeamService of(String code) {
        return LIST.of(code);
    }
}

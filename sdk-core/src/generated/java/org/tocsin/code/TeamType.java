// Generated from codes/team-type.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Team type: What a security team does first of all.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class TeamType extends OpenCode {

    /** {@code csirt}, Incident response team: Handles incidents for its constituency. */
    public static final TeamType CSIRT = new TeamType("csirt", true);

    /** {@code coordination-centre}, Coordination centre: Coordinates the work of other teams on an incident. */
    public static final TeamType COORDINATION_CENTRE = new TeamType("coordination-centre", true);

    /** {@code psirt}, Product security team: Handles weaknesses in the products of its organisation. */
    public static final TeamType PSIRT = new TeamType("psirt", true);

    /** {@code soc}, Security operations centre: Watches systems and detects events. */
    public static final TeamType SOC = new TeamType("soc", true);

    /**
     * {@code isac}, Information sharing centre: Collects and shares knowledge among the members of a sector or
     * community.
     */
    public static final TeamType ISAC = new TeamType("isac", true);

    /** {@code cybercrime-unit}, Cybercrime unit: Investigates crime on and by means of networks. */
    public static final TeamType CYBERCRIME_UNIT = new TeamType("cybercrime-unit", true);

    /** {@code authority}, Authority: Regulates, supervises or sets policy. */
    public static final TeamType AUTHORITY = new TeamType("authority", true);

    /** {@code provider-team}, Provider team: Protects the customers of a network or service provider. */
    public static final TeamType PROVIDER_TEAM = new TeamType("provider-team", true);

    /** {@code research}, Research group: Studies threats and weaknesses. */
    public static final TeamType RESEARCH = new TeamType("research", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final TeamType UNKNOWN = new TeamType("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final TeamType UNDISCLOSED = new TeamType("undisclosed", true);

    private static final CodeList<TeamType> LIST = CodeList.open(
            "team-type",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CSIRT,
                    COORDINATION_CENTRE,
                    PSIRT,
                    SOC,
                    ISAC,
                    CYBERCRIME_UNIT,
                    AUTHORITY,
                    PROVIDER_TEAM,
                    RESEARCH,
                    UNKNOWN,
                    UNDISCLOSED));

    private TeamType(String code, boolean known) {
        super(code, known);
    }

    @Override
    TeamType another(String text, boolean known) {
        return new TeamType(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<TeamType> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TeamType of(String code) {
        return LIST.of(code);
    }
}

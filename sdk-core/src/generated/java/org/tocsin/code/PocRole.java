// Generated from codes/poc-role.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Contact role: The role of the office that speaks or is addressed. A role is an office, not a person.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class PocRole extends OpenCode {

    /**
     * {@code national-diplomatic}, Diplomatic contact: The foreign ministry's contact, for formal questions between
     * parties.
     */
    public static final PocRole NATIONAL_DIPLOMATIC = new PocRole("national-diplomatic", true);

    /** {@code national-policy}, Policy contact: The national authority for ICT security. */
    public static final PocRole NATIONAL_POLICY = new PocRole("national-policy", true);

    /** {@code national-technical}, Technical contact: The duty desk of the national incident response team. */
    public static final PocRole NATIONAL_TECHNICAL = new PocRole("national-technical", true);

    /** {@code sector-technical}, Sector team: The incident response team of one sector. */
    public static final PocRole SECTOR_TECHNICAL = new PocRole("sector-technical", true);

    /**
     * {@code cybercrime-24x7}, Cybercrime contact, day and night: The law enforcement contact that can be reached at
     * all hours.
     */
    public static final PocRole CYBERCRIME_24X7 = new PocRole("cybercrime-24x7", true);

    /** {@code cybercrime-unit}, Cybercrime unit: The national cybercrime unit, in office hours. */
    public static final PocRole CYBERCRIME_UNIT = new PocRole("cybercrime-unit", true);

    /**
     * {@code critical-infrastructure}, Critical infrastructure authority: The authority that looks after the protection
     * of critical infrastructure.
     */
    public static final PocRole CRITICAL_INFRASTRUCTURE = new PocRole("critical-infrastructure", true);

    /** {@code crisis-coordination}, Crisis coordination: The national crisis centre. */
    public static final PocRole CRISIS_COORDINATION = new PocRole("crisis-coordination", true);

    /** {@code legal-mla}, Mutual legal assistance: The central authority for mutual legal assistance. */
    public static final PocRole LEGAL_MLA = new PocRole("legal-mla", true);

    /** {@code defence-liaison}, Defence liaison: A contact in the defence sector, where a party wishes to have one. */
    public static final PocRole DEFENCE_LIAISON = new PocRole("defence-liaison", true);

    /** {@code capacity-building}, Capacity building: The contact for training and cooperation. */
    public static final PocRole CAPACITY_BUILDING = new PocRole("capacity-building", true);

    /** {@code awareness}, Awareness: The contact for public campaigns. */
    public static final PocRole AWARENESS = new PocRole("awareness", true);

    /** {@code exercise-lead}, Exercise lead: The contact who plans and controls exercises. */
    public static final PocRole EXERCISE_LEAD = new PocRole("exercise-lead", true);

    /**
     * {@code directory-manager}, Directory manager: The keeper of the forum's directory of contacts, for instance its
     * secretariat.
     */
    public static final PocRole DIRECTORY_MANAGER = new PocRole("directory-manager", true);

    /** {@code regional-cert}, Regional team: An incident response team that serves a region. */
    public static final PocRole REGIONAL_CERT = new PocRole("regional-cert", true);

    /** {@code private-sector-liaison}, Private sector liaison: The contact for industry, providers and vendors. */
    public static final PocRole PRIVATE_SECTOR_LIAISON = new PocRole("private-sector-liaison", true);

    /**
     * {@code service-provider}, Service provider: A provider of services or networks that can be addressed itself, such
     * as the holder of data.
     */
    public static final PocRole SERVICE_PROVIDER = new PocRole("service-provider", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final PocRole UNKNOWN = new PocRole("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final PocRole UNDISCLOSED = new PocRole("undisclosed", true);

    private static final CodeList<PocRole> LIST = CodeList.open(
            "poc-role",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NATIONAL_DIPLOMATIC,
                    NATIONAL_POLICY,
                    NATIONAL_TECHNICAL,
                    SECTOR_TECHNICAL,
                    CYBERCRIME_24X7,
                    CYBERCRIME_UNIT,
                    CRITICAL_INFRASTRUCTURE,
                    CRISIS_COORDINATION,
                    LEGAL_MLA,
                    DEFENCE_LIAISON,
                    CAPACITY_BUILDING,
                    AWARENESS,
                    EXERCISE_LEAD,
                    DIRECTORY_MANAGER,
                    REGIONAL_CERT,
                    PRIVATE_SECTOR_LIAISON,
                    SERVICE_PROVIDER,
                    UNKNOWN,
                    UNDISCLOSED));

    private PocRole(String code, boolean known) {
        super(code, known);
    }

    @Override
    PocRole another(String text, boolean known) {
        return new PocRole(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<PocRole> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static PocRole of(String code) {
        return LIST.of(code);
    }
}

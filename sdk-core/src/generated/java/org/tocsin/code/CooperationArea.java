// Generated from codes/cooperation-area.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Cooperation area: The field in which parties work together or teach each other.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CooperationArea extends OpenCode {

    /** {@code incident-response}, Incident response: Dealing with incidents together. */
    public static final CooperationArea INCIDENT_RESPONSE = new CooperationArea("incident-response", true);

    /** {@code threat-intelligence}, Threat intelligence: Exchanging and studying knowledge of threats. */
    public static final CooperationArea THREAT_INTELLIGENCE = new CooperationArea("threat-intelligence", true);

    /** {@code vulnerability-handling}, Vulnerability handling: Receiving, coordinating and publishing weaknesses. */
    public static final CooperationArea VULNERABILITY_HANDLING = new CooperationArea("vulnerability-handling", true);

    /** {@code critical-infrastructure}, Critical infrastructure: Protecting essential services. */
    public static final CooperationArea CRITICAL_INFRASTRUCTURE = new CooperationArea("critical-infrastructure", true);

    /** {@code crisis-management}, Crisis management: Plans, exercises and continuity. */
    public static final CooperationArea CRISIS_MANAGEMENT = new CooperationArea("crisis-management", true);

    /**
     * {@code cybercrime-investigation}, Cybercrime investigation: Police work on crimes by means of information
     * systems.
     */
    public static final CooperationArea CYBERCRIME_INVESTIGATION = new CooperationArea("cybercrime-investigation", true);

    /** {@code judiciary}, Judges and prosecutors: Skills of those who prosecute and judge. */
    public static final CooperationArea JUDICIARY = new CooperationArea("judiciary", true);

    /** {@code legislation}, Legislation: Drafting laws and bringing them in line with instruments. */
    public static final CooperationArea LEGISLATION = new CooperationArea("legislation", true);

    /**
     * {@code electronic-evidence}, Electronic evidence: Preserving, obtaining and using evidence in electronic form.
     */
    public static final CooperationArea ELECTRONIC_EVIDENCE = new CooperationArea("electronic-evidence", true);

    /** {@code team-building}, Setting up teams: Founding a national or sector incident response team. */
    public static final CooperationArea TEAM_BUILDING = new CooperationArea("team-building", true);

    /** {@code team-maturity}, Maturity of teams: Bringing an existing team further. */
    public static final CooperationArea TEAM_MATURITY = new CooperationArea("team-maturity", true);

    /** {@code national-strategy}, National strategy: Drafting, carrying out and reviewing a strategy. */
    public static final CooperationArea NATIONAL_STRATEGY = new CooperationArea("national-strategy", true);

    /** {@code confidence-building}, Confidence building: Measures, dialogues and contacts that prevent misreading. */
    public static final CooperationArea CONFIDENCE_BUILDING = new CooperationArea("confidence-building", true);

    /** {@code norms-and-law}, Norms and law: Norms of behaviour and international law. */
    public static final CooperationArea NORMS_AND_LAW = new CooperationArea("norms-and-law", true);

    /** {@code awareness}, Awareness: Telling the public and users about risks and protection. */
    public static final CooperationArea AWARENESS = new CooperationArea("awareness", true);

    /** {@code education}, Education and workforce: Schools, universities and professions. */
    public static final CooperationArea EDUCATION = new CooperationArea("education", true);

    /** {@code child-safety}, Safety of children: Protecting children on the network. */
    public static final CooperationArea CHILD_SAFETY = new CooperationArea("child-safety", true);

    /** {@code small-business}, Small business: Helping small and medium enterprises. */
    public static final CooperationArea SMALL_BUSINESS = new CooperationArea("small-business", true);

    /** {@code private-sector}, Private sector: Working with industry, providers and vendors. */
    public static final CooperationArea PRIVATE_SECTOR = new CooperationArea("private-sector", true);

    /** {@code trust-services}, Trust services: Public keys, electronic signatures and authentication. */
    public static final CooperationArea TRUST_SERVICES = new CooperationArea("trust-services", true);

    /** {@code mobile-devices}, Mobile devices: Security of telephones and other handheld devices. */
    public static final CooperationArea MOBILE_DEVICES = new CooperationArea("mobile-devices", true);

    /** {@code voice-and-telecom}, Voice and telecommunication: Security of telephony and of carriers. */
    public static final CooperationArea VOICE_AND_TELECOM = new CooperationArea("voice-and-telecom", true);

    /** {@code industrial-and-iot}, Industry and things: Security of industrial control and of connected devices. */
    public static final CooperationArea INDUSTRIAL_AND_IOT = new CooperationArea("industrial-and-iot", true);

    /** {@code cloud}, Cloud: Security of services in the cloud. */
    public static final CooperationArea CLOUD = new CooperationArea("cloud", true);

    /** {@code artificial-intelligence}, Artificial intelligence: Security of and by artificial intelligence. */
    public static final CooperationArea ARTIFICIAL_INTELLIGENCE = new CooperationArea("artificial-intelligence", true);

    /**
     * {@code cryptography}, Cryptography: Choice and change of cryptographic methods, those against quantum computers
     * included.
     */
    public static final CooperationArea CRYPTOGRAPHY = new CooperationArea("cryptography", true);

    /** {@code research}, Research: Joint research and analysis. */
    public static final CooperationArea RESEARCH = new CooperationArea("research", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CooperationArea UNKNOWN = new CooperationArea("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CooperationArea UNDISCLOSED = new CooperationArea("undisclosed", true);

    private static final CodeList<CooperationArea> LIST = CodeList.open(
            "cooperation-area",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INCIDENT_RESPONSE,
                    THREAT_INTELLIGENCE,
                    VULNERABILITY_HANDLING,
                    CRITICAL_INFRASTRUCTURE,
                    CRISIS_MANAGEMENT,
                    CYBERCRIME_INVESTIGATION,
                    JUDICIARY,
                    LEGISLATION,
                    ELECTRONIC_EVIDENCE,
                    TEAM_BUILDING,
                    TEAM_MATURITY,
                    NATIONAL_STRATEGY,
                    CONFIDENCE_BUILDING,
                    NORMS_AND_LAW,
                    AWARENESS,
                    EDUCATION,
                    CHILD_SAFETY,
                    SMALL_BUSINESS,
                    PRIVATE_SECTOR,
                    TRUST_SERVICES,
                    MOBILE_DEVICES,
                    VOICE_AND_TELECOM,
                    INDUSTRIAL_AND_IOT,
                    CLOUD,
                    ARTIFICIAL_INTELLIGENCE,
                    CRYPTOGRAPHY,
                    RESEARCH,
                    UNKNOWN,
                    UNDISCLOSED));

    private CooperationArea(String code, boolean known) {
        super(code, known);
    }

    @Override
    CooperationArea another(String text, boolean known) {
        return new CooperationArea(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CooperationArea> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CooperationArea of(String code) {
        return LIST.of(code);
    }
}

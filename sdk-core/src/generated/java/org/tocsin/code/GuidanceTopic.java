// Generated from codes/guidance-topic.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Guidance topic: What guidance is about. A topic that is also an incident kind or a technical domain has the same code
 * there.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class GuidanceTopic extends OpenCode {

    /** {@code malware}, Malware: Malicious software of any kind. */
    public static final GuidanceTopic MALWARE = new GuidanceTopic("malware", true);

    /** {@code ransomware}, Ransomware: Extortion by locked or stolen data. */
    public static final GuidanceTopic RANSOMWARE = new GuidanceTopic("ransomware", true);

    /** {@code botnet}, Botnet: Networks of infected systems, how to find them and clean them up. */
    public static final GuidanceTopic BOTNET = new GuidanceTopic("botnet", true);

    /** {@code phishing}, Phishing: Luring people into giving something away. */
    public static final GuidanceTopic PHISHING = new GuidanceTopic("phishing", true);

    /** {@code online-fraud}, Online fraud: Deceit for money over networks. */
    public static final GuidanceTopic ONLINE_FRAUD = new GuidanceTopic("online-fraud", true);

    /** {@code denial-of-service}, Denial of service: Floods and other ways of stopping a service. */
    public static final GuidanceTopic DENIAL_OF_SERVICE = new GuidanceTopic("denial-of-service", true);

    /** {@code data-breach}, Data breach: Data that gets into wrong hands. */
    public static final GuidanceTopic DATA_BREACH = new GuidanceTopic("data-breach", true);

    /**
     * {@code voice-and-telecom}, Voice and telecommunication: Telephony and voice over IP, signalling and messaging.
     */
    public static final GuidanceTopic VOICE_AND_TELECOM = new GuidanceTopic("voice-and-telecom", true);

    /** {@code mobile-devices}, Mobile devices: Handheld devices and their software. */
    public static final GuidanceTopic MOBILE_DEVICES = new GuidanceTopic("mobile-devices", true);

    /** {@code wireless}, Wireless networks: Networks and connections by radio, and how to use them safely. */
    public static final GuidanceTopic WIRELESS = new GuidanceTopic("wireless", true);

    /**
     * {@code trust-services}, Trust services: Public key infrastructure, certificates, signatures and electronic
     * identity.
     */
    public static final GuidanceTopic TRUST_SERVICES = new GuidanceTopic("trust-services", true);

    /** {@code email}, E-mail: Mail systems and accounts. */
    public static final GuidanceTopic EMAIL = new GuidanceTopic("email", true);

    /** {@code web}, Web: Sites and applications of the web. */
    public static final GuidanceTopic WEB = new GuidanceTopic("web", true);

    /** {@code routing-and-dns}, Routing and names: Routing between networks, and the domain name system. */
    public static final GuidanceTopic ROUTING_AND_DNS = new GuidanceTopic("routing-and-dns", true);

    /** {@code cloud}, Cloud: Computing that a provider runs for others. */
    public static final GuidanceTopic CLOUD = new GuidanceTopic("cloud", true);

    /** {@code iot}, Connected things: Devices that are not computers in their users' eyes. */
    public static final GuidanceTopic IOT = new GuidanceTopic("iot", true);

    /** {@code industrial-control}, Industrial control: Systems that steer physical processes. */
    public static final GuidanceTopic INDUSTRIAL_CONTROL = new GuidanceTopic("industrial-control", true);

    /** {@code payment-systems}, Payment systems: Cards, terminals and transfers. */
    public static final GuidanceTopic PAYMENT_SYSTEMS = new GuidanceTopic("payment-systems", true);

    /** {@code ai-systems}, AI systems: Systems that learn from data or act on what has been learnt. */
    public static final GuidanceTopic AI_SYSTEMS = new GuidanceTopic("ai-systems", true);

    /** {@code authentication}, Authentication: Passwords, second factors and access. */
    public static final GuidanceTopic AUTHENTICATION = new GuidanceTopic("authentication", true);

    /** {@code patching}, Patching: Keeping software up to date. */
    public static final GuidanceTopic PATCHING = new GuidanceTopic("patching", true);

    /** {@code backup-and-recovery}, Backup and recovery: Keeping copies and getting back to work. */
    public static final GuidanceTopic BACKUP_AND_RECOVERY = new GuidanceTopic("backup-and-recovery", true);

    /** {@code secure-configuration}, Secure configuration: Setting up systems and networks so that they resist. */
    public static final GuidanceTopic SECURE_CONFIGURATION = new GuidanceTopic("secure-configuration", true);

    /** {@code logging-and-monitoring}, Logging and monitoring: Seeing what happens in systems and networks. */
    public static final GuidanceTopic LOGGING_AND_MONITORING = new GuidanceTopic("logging-and-monitoring", true);

    /** {@code vulnerability-disclosure}, Vulnerability disclosure: Reporting weaknesses and dealing with reports. */
    public static final GuidanceTopic VULNERABILITY_DISCLOSURE = new GuidanceTopic("vulnerability-disclosure", true);

    /** {@code supply-chain}, Supply chain: Software, devices and services that come from others. */
    public static final GuidanceTopic SUPPLY_CHAIN = new GuidanceTopic("supply-chain", true);

    /** {@code critical-infrastructure}, Critical infrastructure: Protecting the systems of essential services. */
    public static final GuidanceTopic CRITICAL_INFRASTRUCTURE = new GuidanceTopic("critical-infrastructure", true);

    /** {@code incident-response}, Incident response: Handling incidents, from finding them to recovering. */
    public static final GuidanceTopic INCIDENT_RESPONSE = new GuidanceTopic("incident-response", true);

    /** {@code incident-reporting}, Incident reporting: Whom to tell of an incident, and what. */
    public static final GuidanceTopic INCIDENT_REPORTING = new GuidanceTopic("incident-reporting", true);

    /** {@code information-sharing}, Information sharing: Giving information to others with care. */
    public static final GuidanceTopic INFORMATION_SHARING = new GuidanceTopic("information-sharing", true);

    /** {@code response-teams}, Response teams: Setting up and running a response team. */
    public static final GuidanceTopic RESPONSE_TEAMS = new GuidanceTopic("response-teams", true);

    /** {@code exercises}, Exercises: Planning, conducting and evaluating exercises. */
    public static final GuidanceTopic EXERCISES = new GuidanceTopic("exercises", true);

    /** {@code continuity-planning}, Continuity planning: Going on working while systems are down. */
    public static final GuidanceTopic CONTINUITY_PLANNING = new GuidanceTopic("continuity-planning", true);

    /** {@code crisis-communication}, Crisis communication: Speaking to people in a crisis. */
    public static final GuidanceTopic CRISIS_COMMUNICATION = new GuidanceTopic("crisis-communication", true);

    /** {@code risk-management}, Risk management: Knowing and weighing risks. */
    public static final GuidanceTopic RISK_MANAGEMENT = new GuidanceTopic("risk-management", true);

    /** {@code cybercrime-law}, Cybercrime law: Laws against crime in networks, and how to make them. */
    public static final GuidanceTopic CYBERCRIME_LAW = new GuidanceTopic("cybercrime-law", true);

    /** {@code electronic-evidence}, Electronic evidence: Securing evidence so that a court can use it. */
    public static final GuidanceTopic ELECTRONIC_EVIDENCE = new GuidanceTopic("electronic-evidence", true);

    /** {@code data-protection}, Data protection: Protecting personal data. */
    public static final GuidanceTopic DATA_PROTECTION = new GuidanceTopic("data-protection", true);

    /**
     * {@code norms-and-confidence}, Norms and confidence: Norms of behaviour and measures that build confidence between
     * parties.
     */
    public static final GuidanceTopic NORMS_AND_CONFIDENCE = new GuidanceTopic("norms-and-confidence", true);

    /** {@code child-safety}, Child safety: Children and young people online. */
    public static final GuidanceTopic CHILD_SAFETY = new GuidanceTopic("child-safety", true);

    /** {@code small-business}, Small business: What small and medium enterprises need. */
    public static final GuidanceTopic SMALL_BUSINESS = new GuidanceTopic("small-business", true);

    /** {@code workforce}, Workforce: Education, careers and skills. */
    public static final GuidanceTopic WORKFORCE = new GuidanceTopic("workforce", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final GuidanceTopic UNKNOWN = new GuidanceTopic("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final GuidanceTopic UNDISCLOSED = new GuidanceTopic("undisclosed", true);

    private static final CodeList<GuidanceTopic> LIST = CodeList.open(
            "guidance-topic",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    MALWARE,
                    RANSOMWARE,
                    BOTNET,
                    PHISHING,
                    ONLINE_FRAUD,
                    DENIAL_OF_SERVICE,
                    DATA_BREACH,
                    VOICE_AND_TELECOM,
                    MOBILE_DEVICES,
                    WIRELESS,
                    TRUST_SERVICES,
                    EMAIL,
                    WEB,
                    ROUTING_AND_DNS,
                    CLOUD,
                    IOT,
                    INDUSTRIAL_CONTROL,
                    PAYMENT_SYSTEMS,
                    AI_SYSTEMS,
                    AUTHENTICATION,
                    PATCHING,
                    BACKUP_AND_RECOVERY,
                    SECURE_CONFIGURATION,
                    LOGGING_AND_MONITORING,
                    VULNERABILITY_DISCLOSURE,
                    SUPPLY_CHAIN,
                    CRITICAL_INFRASTRUCTURE,
                    INCIDENT_RESPONSE,
                    INCIDENT_REPORTING,
                    INFORMATION_SHARING,
                    RESPONSE_TEAMS,
                    EXERCISES,
                    CONTINUITY_PLANNING,
                    CRISIS_COMMUNICATION,
                    RISK_MANAGEMENT,
                    CYBERCRIME_LAW,
                    ELECTRONIC_EVIDENCE,
                    DATA_PROTECTION,
                    NORMS_AND_CONFIDENCE,
                    CHILD_SAFETY,
                    SMALL_BUSINESS,
                    WORKFORCE,
                    UNKNOWN,
                    UNDISCLOSED));

    private GuidanceTopic(String code, boolean known) {
        super(code, known);
    }

    @Override
    GuidanceTopic another(String text, boolean known) {
        return new GuidanceTopic(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<GuidanceTopic> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static GuidanceTopic of(String code) {
        return LIST.of(code);
    }
}

// Generated from codes/detection-method.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Method of detection: How an incident was noticed.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DetectionMethod extends OpenCode {

    /** {@code antivirus}, Anti-malware: Protection against harmful software gave an alarm. */
    public static final DetectionMethod ANTIVIRUS = new DetectionMethod("antivirus", true);

    /** {@code host-detection}, Host detection: A sensor on a host gave an alarm. */
    public static final DetectionMethod HOST_DETECTION = new DetectionMethod("host-detection", true);

    /** {@code network-detection}, Network detection: A sensor in the network gave an alarm. */
    public static final DetectionMethod NETWORK_DETECTION = new DetectionMethod("network-detection", true);

    /** {@code data-loss-prevention}, Data loss prevention: A control on outgoing data gave an alarm. */
    public static final DetectionMethod DATA_LOSS_PREVENTION = new DetectionMethod("data-loss-prevention", true);

    /** {@code log-review}, Log review: Records of events were examined. */
    public static final DetectionMethod LOG_REVIEW = new DetectionMethod("log-review", true);

    /** {@code infrastructure-monitoring}, Infrastructure monitoring: Load or health of systems was unusual. */
    public static final DetectionMethod INFRASTRUCTURE_MONITORING = new DetectionMethod("infrastructure-monitoring", true);

    /** {@code system-outage}, Outage: A system or a service failed. */
    public static final DetectionMethod SYSTEM_OUTAGE = new DetectionMethod("system-outage", true);

    /** {@code it-review}, IT review: Systems were maintained, tested or examined. */
    public static final DetectionMethod IT_REVIEW = new DetectionMethod("it-review", true);

    /** {@code threat-hunting}, Threat hunting: Somebody searched for signs without an alarm. */
    public static final DetectionMethod THREAT_HUNTING = new DetectionMethod("threat-hunting", true);

    /** {@code audit}, Audit: A security audit or scan found it. */
    public static final DetectionMethod AUDIT = new DetectionMethod("audit", true);

    /** {@code financial-audit}, Financial audit: Books were examined. */
    public static final DetectionMethod FINANCIAL_AUDIT = new DetectionMethod("financial-audit", true);

    /** {@code fraud-detection}, Fraud detection: Control of payments or claims found it. */
    public static final DetectionMethod FRAUD_DETECTION = new DetectionMethod("fraud-detection", true);

    /** {@code security-alarm}, Security alarm: The alarm of a building or a room went off. */
    public static final DetectionMethod SECURITY_ALARM = new DetectionMethod("security-alarm", true);

    /** {@code break-in-discovered}, Break-in found: Traces of a break-in were found. */
    public static final DetectionMethod BREAK_IN_DISCOVERED = new DetectionMethod("break-in-discovered", true);

    /** {@code staff-report}, Report by staff: A person who works for the affected organisation reported it. */
    public static final DetectionMethod STAFF_REPORT = new DetectionMethod("staff-report", true);

    /** {@code offboarding}, Leaving procedure: It came out when somebody left. */
    public static final DetectionMethod OFFBOARDING = new DetectionMethod("offboarding", true);

    /** {@code incident-response}, Response to another incident: It came out while another incident was handled. */
    public static final DetectionMethod INCIDENT_RESPONSE = new DetectionMethod("incident-response", true);

    /** {@code customer-report}, Report by a customer: A customer or user reported it. */
    public static final DetectionMethod CUSTOMER_REPORT = new DetectionMethod("customer-report", true);

    /** {@code response-team}, Response team: An incident response team told of it. */
    public static final DetectionMethod RESPONSE_TEAM = new DetectionMethod("response-team", true);

    /** {@code law-enforcement}, Law enforcement: The police or another authority told of it. */
    public static final DetectionMethod LAW_ENFORCEMENT = new DetectionMethod("law-enforcement", true);

    /** {@code security-researcher}, Security researcher: A researcher found and reported it. */
    public static final DetectionMethod SECURITY_RESEARCHER = new DetectionMethod("security-researcher", true);

    /**
     * {@code monitoring-service}, Monitoring service: A service that watches for the affected organisation told of it.
     */
    public static final DetectionMethod MONITORING_SERVICE = new DetectionMethod("monitoring-service", true);

    /**
     * {@code suspicious-traffic}, Suspicious traffic: Somebody reported traffic that came from the affected systems.
     */
    public static final DetectionMethod SUSPICIOUS_TRAFFIC = new DetectionMethod("suspicious-traffic", true);

    /** {@code found-documents}, Documents found: Documents or data were found where they should not be. */
    public static final DetectionMethod FOUND_DOCUMENTS = new DetectionMethod("found-documents", true);

    /** {@code unrelated-person}, Unrelated person: Somebody not concerned came upon it. */
    public static final DetectionMethod UNRELATED_PERSON = new DetectionMethod("unrelated-person", true);

    /** {@code actor-disclosure}, Disclosure by the actor: Those who did it said so, in public or in a demand. */
    public static final DetectionMethod ACTOR_DISCLOSURE = new DetectionMethod("actor-disclosure", true);

    /** {@code media-report}, Media report: The press told of it. */
    public static final DetectionMethod MEDIA_REPORT = new DetectionMethod("media-report", true);

    /** {@code party-notification}, Notification by a party: A point of contact of another party told of it. */
    public static final DetectionMethod PARTY_NOTIFICATION = new DetectionMethod("party-notification", true);

    /** {@code unlisted}, Not listed: The method is known and this list has no code for it. */
    public static final DetectionMethod UNLISTED = new DetectionMethod("unlisted", true);

    /** {@code unknown}, Unknown: The method is not known. */
    public static final DetectionMethod UNKNOWN = new DetectionMethod("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DetectionMethod UNDISCLOSED = new DetectionMethod("undisclosed", true);

    private static final CodeList<DetectionMethod> LIST = CodeList.open(
            "detection-method",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ANTIVIRUS,
                    HOST_DETECTION,
                    NETWORK_DETECTION,
                    DATA_LOSS_PREVENTION,
                    LOG_REVIEW,
                    INFRASTRUCTURE_MONITORING,
                    SYSTEM_OUTAGE,
                    IT_REVIEW,
                    THREAT_HUNTING,
                    AUDIT,
                    FINANCIAL_AUDIT,
                    FRAUD_DETECTION,
                    SECURITY_ALARM,
                    BREAK_IN_DISCOVERED,
                    STAFF_REPORT,
                    OFFBOARDING,
                    INCIDENT_RESPONSE,
                    CUSTOMER_REPORT,
                    RESPONSE_TEAM,
                    LAW_ENFORCEMENT,
                    SECURITY_RESEARCHER,
                    MONITORING_SERVICE,
                    SUSPICIOUS_TRAFFIC,
                    FOUND_DOCUMENTS,
                    UNRELATED_PERSON,
                    ACTOR_DISCLOSURE,
                    MEDIA_REPORT,
                    PARTY_NOTIFICATION,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private DetectionMethod(String code, boolean known) {
        super(code, known);
    }

    @Override
    DetectionMethod another(String text, boolean known) {
        return new DetectionMethod(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DetectionMethod> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DetectionMethod of(String code) {
        return LIST.of(code);
    }
}

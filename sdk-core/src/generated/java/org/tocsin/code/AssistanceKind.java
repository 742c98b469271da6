// Generated from codes/assistance-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of assistance: What help is asked for or offered.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AssistanceKind extends OpenCode {

    /** {@code advice-remote}, Advice from afar: Experts who answer questions and look along. */
    public static final AssistanceKind ADVICE_REMOTE = new AssistanceKind("advice-remote", true);

    /** {@code malware-analysis}, Malware analysis: Examination of harmful software. */
    public static final AssistanceKind MALWARE_ANALYSIS = new AssistanceKind("malware-analysis", true);

    /** {@code forensic-support}, Forensic support: Securing and examining traces on systems. */
    public static final AssistanceKind FORENSIC_SUPPORT = new AssistanceKind("forensic-support", true);

    /** {@code indicator-exchange}, Exchange of indicators: A steady flow of values to look for. */
    public static final AssistanceKind INDICATOR_EXCHANGE = new AssistanceKind("indicator-exchange", true);

    /** {@code log-search}, Search in logs: A look into one's own records for certain values. */
    public static final AssistanceKind LOG_SEARCH = new AssistanceKind("log-search", true);

    /** {@code takedown-sinkhole}, Takedown or sinkhole: Having infrastructure removed or led to defenders. */
    public static final AssistanceKind TAKEDOWN_SINKHOLE = new AssistanceKind("takedown-sinkhole", true);

    /** {@code traffic-filtering}, Filtering of traffic: Cleaning or blocking traffic on its way. */
    public static final AssistanceKind TRAFFIC_FILTERING = new AssistanceKind("traffic-filtering", true);

    /**
     * {@code vulnerability-coordination}, Coordination of vulnerabilities: Bringing finder, vendor and users of a
     * weakness together.
     */
    public static final AssistanceKind VULNERABILITY_COORDINATION = new AssistanceKind("vulnerability-coordination", true);

    /** {@code decryption-help}, Help with decryption: Keys, tools or knowledge to get encrypted data back. */
    public static final AssistanceKind DECRYPTION_HELP = new AssistanceKind("decryption-help", true);

    /** {@code recovery-expertise}, Recovery expertise: Experts who bring systems and services back. */
    public static final AssistanceKind RECOVERY_EXPERTISE = new AssistanceKind("recovery-expertise", true);

    /**
     * {@code industrial-control-expertise}, Industrial control expertise: Experts for plants and the devices that
     * control them.
     */
    public static final AssistanceKind INDUSTRIAL_CONTROL_EXPERTISE = new AssistanceKind("industrial-control-expertise", true);

    /** {@code expert-team-on-site}, Expert team on site: A team that travels to the place. */
    public static final AssistanceKind EXPERT_TEAM_ON_SITE = new AssistanceKind("expert-team-on-site", true);

    /** {@code equipment-software}, Equipment or software: Devices, spare parts, licences or tools. */
    public static final AssistanceKind EQUIPMENT_SOFTWARE = new AssistanceKind("equipment-software", true);

    /**
     * {@code contact-brokerage}, Brokerage of contacts: A way to a provider, vendor, registrar or office that is hard
     * to reach.
     */
    public static final AssistanceKind CONTACT_BROKERAGE = new AssistanceKind("contact-brokerage", true);

    /**
     * {@code evidence-preservation}, Preservation of evidence: Care that traces are not lost, below the level of a
     * formal request.
     */
    public static final AssistanceKind EVIDENCE_PRESERVATION = new AssistanceKind("evidence-preservation", true);

    /** {@code legal-information}, Legal information: What the law of the helping party says. */
    public static final AssistanceKind LEGAL_INFORMATION = new AssistanceKind("legal-information", true);

    /**
     * {@code locating-suspects}, Locating suspects: Finding persons under suspicion; between law enforcement contacts
     * only.
     */
    public static final AssistanceKind LOCATING_SUSPECTS = new AssistanceKind("locating-suspects", true);

    /** {@code crisis-communication}, Crisis communication: Help with telling the public. */
    public static final AssistanceKind CRISIS_COMMUNICATION = new AssistanceKind("crisis-communication", true);

    /** {@code translation}, Translation: Help with languages. */
    public static final AssistanceKind TRANSLATION = new AssistanceKind("translation", true);

    /** {@code staff-surge}, More staff: People who take over duty for a time. */
    public static final AssistanceKind STAFF_SURGE = new AssistanceKind("staff-surge", true);

    /** {@code training}, Training: Teaching those who have to deal with the matter. */
    public static final AssistanceKind TRAINING = new AssistanceKind("training", true);

    /** {@code good-offices}, Good offices: Helping parties to talk to each other. */
    public static final AssistanceKind GOOD_OFFICES = new AssistanceKind("good-offices", true);

    /** {@code funding}, Funding: Money for what has to be done. */
    public static final AssistanceKind FUNDING = new AssistanceKind("funding", true);

    /** {@code other}, Other: Something else; the text says what. */
    public static final AssistanceKind OTHER = new AssistanceKind("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final AssistanceKind UNKNOWN = new AssistanceKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AssistanceKind UNDISCLOSED = new AssistanceKind("undisclosed", true);

    private static final CodeList<AssistanceKind> LIST = CodeList.open(
            "assistance-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ADVICE_REMOTE,
                    MALWARE_ANALYSIS,
                    FORENSIC_SUPPORT,
                    INDICATOR_EXCHANGE,
                    LOG_SEARCH,
                    TAKEDOWN_SINKHOLE,
                    TRAFFIC_FILTERING,
                    VULNERABILITY_COORDINATION,
                    DECRYPTION_HELP,
                    RECOVERY_EXPERTISE,
                    INDUSTRIAL_CONTROL_EXPERTISE,
                    EXPERT_TEAM_ON_SITE,
                    EQUIPMENT_SOFTWARE,
                    CONTACT_BROKERAGE,
                    EVIDENCE_PRESERVATION,
                    LEGAL_INFORMATION,
                    LOCATING_SUSPECTS,
                    CRISIS_COMMUNICATION,
                    TRANSLATION,
                    STAFF_SURGE,
                    TRAINING,
                    GOOD_OFFICES,
                    FUNDING,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private AssistanceKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    AssistanceKind another(String text, boolean known) {
        return new AssistanceKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AssistanceKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AssistanceKind of(String code) {
        return LIST.of(code);
    }
}

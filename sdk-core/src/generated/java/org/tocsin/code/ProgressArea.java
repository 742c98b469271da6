// Generated from codes/progress-area.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Progress area: What a law or an undertaking is about.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ProgressArea extends OpenCode {

    /**
     * {@code cybercrime-offences}, Cybercrime offences: Law that makes the misuse of information technology an offence
     * and leaves no safe haven.
     */
    public static final ProgressArea CYBERCRIME_OFFENCES = new ProgressArea("cybercrime-offences", true);

    /**
     * {@code terrorist-use}, Terrorist use of ICT: Law and measures against the use of information and communication
     * technology by terrorists.
     */
    public static final ProgressArea TERRORIST_USE = new ProgressArea("terrorist-use", true);

    /** {@code procedural-powers}, Procedural powers: Powers to have data preserved, produced, searched and seized. */
    public static final ProgressArea PROCEDURAL_POWERS = new ProgressArea("procedural-powers", true);

    /**
     * {@code mutual-legal-assistance}, Mutual legal assistance: Law and practice of helping investigations of other
     * parties in time.
     */
    public static final ProgressArea MUTUAL_LEGAL_ASSISTANCE = new ProgressArea("mutual-legal-assistance", true);

    /** {@code safeguards}, Safeguards: Protection of rights and privacy where misuse is fought. */
    public static final ProgressArea SAFEGUARDS = new ProgressArea("safeguards", true);

    /** {@code data-protection}, Data protection: Law on personal data. */
    public static final ProgressArea DATA_PROTECTION = new ProgressArea("data-protection", true);

    /** {@code incident-reporting}, Incident reporting: Duties to report incidents or breaches. */
    public static final ProgressArea INCIDENT_REPORTING = new ProgressArea("incident-reporting", true);

    /**
     * {@code critical-infrastructure-law}, Critical infrastructure law: Law on the protection of critical
     * infrastructure.
     */
    public static final ProgressArea CRITICAL_INFRASTRUCTURE_LAW = new ProgressArea("critical-infrastructure-law", true);

    /**
     * {@code electronic-signatures}, Electronic signatures: Law on signatures and identification by electronic means.
     */
    public static final ProgressArea ELECTRONIC_SIGNATURES = new ProgressArea("electronic-signatures", true);

    /** {@code spam-and-fraud}, Spam and fraud: Law and measures against unwanted mail and online fraud. */
    public static final ProgressArea SPAM_AND_FRAUD = new ProgressArea("spam-and-fraud", true);

    /** {@code treaties}, Treaties: Joining and carrying out treaties and conventions. */
    public static final ProgressArea TREATIES = new ProgressArea("treaties", true);

    /** {@code national-strategy}, National strategy: A strategy for cyber security and its plan of action. */
    public static final ProgressArea NATIONAL_STRATEGY = new ProgressArea("national-strategy", true);

    /** {@code lead-agency}, Lead agency: An authority that leads and coordinates. */
    public static final ProgressArea LEAD_AGENCY = new ProgressArea("lead-agency", true);

    /** {@code cybercrime-unit}, Cybercrime unit: A national unit that investigates cybercrime. */
    public static final ProgressArea CYBERCRIME_UNIT = new ProgressArea("cybercrime-unit", true);

    /**
     * {@code contact-24x7}, Contact day and night: A law enforcement contact that can be reached at all hours, and its
     * basis in law.
     */
    public static final ProgressArea CONTACT_24X7 = new ProgressArea("contact-24x7", true);

    /** {@code points-of-contact}, Points of contact: Contacts that are nominated, kept up to date and checked. */
    public static final ProgressArea POINTS_OF_CONTACT = new ProgressArea("points-of-contact", true);

    /** {@code severity-scale}, Severity scale: A published scale for the severity of incidents. */
    public static final ProgressArea SEVERITY_SCALE = new ProgressArea("severity-scale", true);

    /** {@code crisis-plan}, Crisis plan: A plan for national crises that arise from incidents. */
    public static final ProgressArea CRISIS_PLAN = new ProgressArea("crisis-plan", true);

    /**
     * {@code critical-infrastructure-designation}, Critical infrastructure designation: Finding and naming what is
     * critical.
     */
    public static final ProgressArea CRITICAL_INFRASTRUCTURE_DESIGNATION = new ProgressArea("critical-infrastructure-designation", true);

    /** {@code national-csirt}, National response team: An incident response team for the whole party. */
    public static final ProgressArea NATIONAL_CSIRT = new ProgressArea("national-csirt", true);

    /** {@code sector-csirts}, Sector response teams: Incident response teams of sectors. */
    public static final ProgressArea SECTOR_CSIRTS = new ProgressArea("sector-csirts", true);

    /** {@code watch-and-warning}, Watch and warning: A service that watches for threats and warns. */
    public static final ProgressArea WATCH_AND_WARNING = new ProgressArea("watch-and-warning", true);

    /** {@code response-and-recovery}, Response and recovery: Means to respond to incidents and to recover from them. */
    public static final ProgressArea RESPONSE_AND_RECOVERY = new ProgressArea("response-and-recovery", true);

    /** {@code exercises}, Exercises: Exercises held, alone or with others. */
    public static final ProgressArea EXERCISES = new ProgressArea("exercises", true);

    /** {@code continuity-plans}, Continuity plans: Continuity and contingency plans that have been tested. */
    public static final ProgressArea CONTINUITY_PLANS = new ProgressArea("continuity-plans", true);

    /** {@code malware-clean-up}, Malware clean-up: Programmes that rid networks of bots and malware. */
    public static final ProgressArea MALWARE_CLEAN_UP = new ProgressArea("malware-clean-up", true);

    /** {@code device-and-voice-security}, Device and voice security: Guidance on mobile devices and voice services. */
    public static final ProgressArea DEVICE_AND_VOICE_SECURITY = new ProgressArea("device-and-voice-security", true);

    /** {@code trust-services}, Trust services: A framework for certificates and authentication. */
    public static final ProgressArea TRUST_SERVICES = new ProgressArea("trust-services", true);

    /** {@code vulnerability-disclosure}, Vulnerability disclosure: Coordinated disclosure of weaknesses. */
    public static final ProgressArea VULNERABILITY_DISCLOSURE = new ProgressArea("vulnerability-disclosure", true);

    /**
     * {@code security-by-design}, Security by design: Technology that is made to prevent misuse and to help find it.
     */
    public static final ProgressArea SECURITY_BY_DESIGN = new ProgressArea("security-by-design", true);

    /** {@code awareness}, Awareness: Campaigns for the public. */
    public static final ProgressArea AWARENESS = new ProgressArea("awareness", true);

    /** {@code professional-training}, Professional training: Training of those who work in cyber security. */
    public static final ProgressArea PROFESSIONAL_TRAINING = new ProgressArea("professional-training", true);

    /** {@code justice-training}, Training for justice: Training of judges, prosecutors and police. */
    public static final ProgressArea JUSTICE_TRAINING = new ProgressArea("justice-training", true);

    /** {@code education}, Education: Schools and universities. */
    public static final ProgressArea EDUCATION = new ProgressArea("education", true);

    /** {@code research}, Research: Research on cyber security. */
    public static final ProgressArea RESEARCH = new ProgressArea("research", true);

    /** {@code small-business-support}, Support for small business: Help for small and medium enterprises. */
    public static final ProgressArea SMALL_BUSINESS_SUPPORT = new ProgressArea("small-business-support", true);

    /** {@code bilateral-cooperation}, Bilateral cooperation: Work with single other parties. */
    public static final ProgressArea BILATERAL_COOPERATION = new ProgressArea("bilateral-cooperation", true);

    /** {@code regional-cooperation}, Regional cooperation: Work within a region or its forums. */
    public static final ProgressArea REGIONAL_COOPERATION = new ProgressArea("regional-cooperation", true);

    /** {@code global-cooperation}, Global cooperation: Work within bodies open to the whole world. */
    public static final ProgressArea GLOBAL_COOPERATION = new ProgressArea("global-cooperation", true);

    /**
     * {@code business-cooperation}, Cooperation with business: Work of authorities, law enforcement among them, with
     * companies.
     */
    public static final ProgressArea BUSINESS_COOPERATION = new ProgressArea("business-cooperation", true);

    /** {@code sharing-platform}, Sharing platform: Use of the forum's channels to share information. */
    public static final ProgressArea SHARING_PLATFORM = new ProgressArea("sharing-platform", true);

    /** {@code assistance}, Assistance: Help given to or received from other parties. */
    public static final ProgressArea ASSISTANCE = new ProgressArea("assistance", true);

    /** {@code other}, Other: Something else; the title says what. */
    public static final ProgressArea OTHER = new ProgressArea("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ProgressArea UNKNOWN = new ProgressArea("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ProgressArea UNDISCLOSED = new ProgressArea("undisclosed", true);

    private static final CodeList<ProgressArea> LIST = CodeList.open(
            "progress-area",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CYBERCRIME_OFFENCES,
                    TERRORIST_USE,
                    PROCEDURAL_POWERS,
                    MUTUAL_LEGAL_ASSISTANCE,
                    SAFEGUARDS,
                    DATA_PROTECTION,
                    INCIDENT_REPORTING,
                    CRITICAL_INFRASTRUCTURE_LAW,
                    ELECTRONIC_SIGNATURES,
                    SPAM_AND_FRAUD,
                    TREATIES,
                    NATIONAL_STRATEGY,
                    LEAD_AGENCY,
                    CYBERCRIME_UNIT,
                    CONTACT_24X7,
                    POINTS_OF_CONTACT,
                    SEVERITY_SCALE,
                    CRISIS_PLAN,
                    CRITICAL_INFRASTRUCTURE_DESIGNATION,
                    NATIONAL_CSIRT,
                    SECTOR_CSIRTS,
                    WATCH_AND_WARNING,
                    RESPONSE_AND_RECOVERY,
                    EXERCISES,
                    CONTINUITY_PLANS,
                    MALWARE_CLEAN_UP,
                    DEVICE_AND_VOICE_SECURITY,
                    TRUST_SERVICES,
                    VULNERABILITY_DISCLOSURE,
                    SECURITY_BY_DESIGN,
                    AWARENESS,
                    PROFESSIONAL_TRAINING,
                    JUSTICE_TRAINING,
                    EDUCATION,
                    RESEARCH,
                    SMALL_BUSINESS_SUPPORT,
                    BILATERAL_COOPERATION,
                    REGIONAL_COOPERATION,
                    GLOBAL_COOPERATION,
                    BUSINESS_COOPERATION,
                    SHARING_PLATFORM,
                    ASSISTANCE,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private ProgressArea(String code, boolean known) {
        super(code, known);
    }

    @Override
    ProgressArea another(String text, boolean known) {
        return new ProgressArea(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ProgressArea> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ProgressArea of(String code) {
        return LIST.of(code);
    }
}

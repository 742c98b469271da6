// Generated from codes/severity-scheme.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Severity scheme: The national or sector scale to which a severity value belongs. Scales run in opposite directions,
 * so a value means nothing without its scheme.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SeverityScheme extends OpenCode {

    /** {@code us-ppd-41}, PPD-41 severity schema: United States, 0 baseline to 5 emergency. */
    public static final SeverityScheme US_PPD_41 = new SeverityScheme("us-ppd-41", true);

    /** {@code us-nciss}, NCISS score: United States, CISA's score from 0 to 100, or its priority name. */
    public static final SeverityScheme US_NCISS = new SeverityScheme("us-nciss", true);

    /** {@code uk-ncsc}, NCSC categories: United Kingdom, category 1 national emergency to category 6 localised. */
    public static final SeverityScheme UK_NCSC = new SeverityScheme("uk-ncsc", true);

    /** {@code au-acsc}, ACSC categories: Australia, C1 highest to C6 lowest. */
    public static final SeverityScheme AU_ACSC = new SeverityScheme("au-acsc", true);

    /** {@code nz-ncsc}, NCSC categories of New Zealand: New Zealand, C1 highest to C6 lowest. */
    public static final SeverityScheme NZ_NCSC = new SeverityScheme("nz-ncsc", true);

    /**
     * {@code cn-classification}, Incident classification 2025: China, particularly major, major, relatively major,
     * general.
     */
    public static final SeverityScheme CN_CLASSIFICATION = new SeverityScheme("cn-classification", true);

    /** {@code jp-severity}, Severity scale of Japan: Japan, 0 lowest to 5 highest. */
    public static final SeverityScheme JP_SEVERITY = new SeverityScheme("jp-severity", true);

    /**
     * {@code kr-alert}, Alert levels of Korea: Republic of Korea; an alert state of the country, not of one incident.
     */
    public static final SeverityScheme KR_ALERT = new SeverityScheme("kr-alert", true);

    /**
     * {@code eu-blueprint}, Blueprint levels: European Union, the levels of the crisis blueprint; 0 lowest to 4
     * highest.
     */
    public static final SeverityScheme EU_BLUEPRINT = new SeverityScheme("eu-blueprint", true);

    /** {@code nis-cg}, NIS Cooperation Group: Impact colours of the taxonomy of the NIS Cooperation Group. */
    public static final SeverityScheme NIS_CG = new SeverityScheme("nis-cg", true);

    /** {@code fire}, FIRE impact: Financial sector, the impact scale of the Format for Incident Reporting Exchange. */
    public static final SeverityScheme FIRE = new SeverityScheme("fire", true);

    /** {@code stix-criticality}, STIX criticality: Criticality of the STIX incident extension, 0 to 100. */
    public static final SeverityScheme STIX_CRITICALITY = new SeverityScheme("stix-criticality", true);

    /**
     * {@code misp-threat-level}, MISP threat level: Threat level of a MISP event; 1 highest to 4 undefined, about the
     * threat rather than the incident.
     */
    public static final SeverityScheme MISP_THREAT_LEVEL = new SeverityScheme("misp-threat-level", true);

    /** {@code veris-overall-rating}, VERIS overall rating: Rating of the impact on the victim's business in VERIS. */
    public static final SeverityScheme VERIS_OVERALL_RATING = new SeverityScheme("veris-overall-rating", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final SeverityScheme UNKNOWN = new SeverityScheme("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SeverityScheme UNDISCLOSED = new SeverityScheme("undisclosed", true);

    private static final CodeList<SeverityScheme> LIST = CodeList.open(
            "severity-scheme",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    US_PPD_41,
                    US_NCISS,
                    UK_NCSC,
                    AU_ACSC,
                    NZ_NCSC,
                    CN_CLASSIFICATION,
                    JP_SEVERITY,
                    KR_ALERT,
                    EU_BLUEPRINT,
                    NIS_CG,
                    FIRE,
                    STIX_CRITICALITY,
                    MISP_THREAT_LEVEL,
                    VERIS_OVERALL_RATING,
                    UNKNOWN,
                    UNDISCLOSED));

    private SeverityScheme(String code, boolean known) {
        super(code, known);
    }

    @Override
    SeverityScheme another(String text, boolean known) {
        return new SeverityScheme(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SeverityScheme> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SeverityScheme of(String code) {
        return LIST.of(code);
    }
}

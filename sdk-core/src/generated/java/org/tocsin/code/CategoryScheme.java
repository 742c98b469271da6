// Generated from codes/category-scheme.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Category scheme: The scheme from which a category was translated. The version stands beside it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CategoryScheme extends OpenCode {

    /** {@code rsit}, RSIT: Reference Security Incident Taxonomy. */
    public static final CategoryScheme RSIT = new CategoryScheme("rsit", true);

    /** {@code veris}, VERIS: Vocabulary for Event Recording and Incident Sharing. */
    public static final CategoryScheme VERIS = new CategoryScheme("veris", true);

    /** {@code ecsirt}, eCSIRT.net: Taxonomy of the eCSIRT.net project. */
    public static final CategoryScheme ECSIRT = new CategoryScheme("ecsirt", true);

    /** {@code cert-xlm}, CERT-XLM: Taxonomy of CERT-XLM. */
    public static final CategoryScheme CERT_XLM = new CategoryScheme("cert-xlm", true);

    /**
     * {@code first-csirt-case-classification}, FIRST case classification: Case classification for response teams
     * published by FIRST.
     */
    public static final CategoryScheme FIRST_CSIRT_CASE_CLASSIFICATION = new CategoryScheme("first-csirt-case-classification", true);

    /** {@code csirt-americas}, CSIRT Americas: Incident types of the CSIRT Americas network. */
    public static final CategoryScheme CSIRT_AMERICAS = new CategoryScheme("csirt-americas", true);

    /**
     * {@code europol-incident}, Europol incident classes: Incident classes of the common taxonomy in Europol's version.
     */
    public static final CategoryScheme EUROPOL_INCIDENT = new CategoryScheme("europol-incident", true);

    /** {@code europol-event}, Europol event types: Event types of the common taxonomy in Europol's version. */
    public static final CategoryScheme EUROPOL_EVENT = new CategoryScheme("europol-event", true);

    /** {@code common-taxonomy-le-csirt}, Common taxonomy: Common taxonomy for law enforcement and response teams. */
    public static final CategoryScheme COMMON_TAXONOMY_LE_CSIRT = new CategoryScheme("common-taxonomy-le-csirt", true);

    /** {@code circl}, CIRCL: Incident classification of CIRCL. */
    public static final CategoryScheme CIRCL = new CategoryScheme("circl", true);

    /** {@code srb-cert}, SRB-CERT: Incident types of SRB-CERT. */
    public static final CategoryScheme SRB_CERT = new CategoryScheme("srb-cert", true);

    /** {@code eu-nis}, NIS root causes: Root causes of the incident taxonomy of the NIS Cooperation Group. */
    public static final CategoryScheme EU_NIS = new CategoryScheme("eu-nis", true);

    /** {@code eu-nis2}, NIS2 root causes: Root causes of the taxonomy for the second NIS directive. */
    public static final CategoryScheme EU_NIS2 = new CategoryScheme("eu-nis2", true);

    /** {@code enisa-threat}, ENISA threat taxonomy: Threat taxonomy of ENISA. */
    public static final CategoryScheme ENISA_THREAT = new CategoryScheme("enisa-threat", true);

    /** {@code us-cert-cat}, US-CERT categories: The numbered incident categories that US-CERT used before 2015. */
    public static final CategoryScheme US_CERT_CAT = new CategoryScheme("us-cert-cat", true);

    /**
     * {@code nist-800-61-attack-vector}, NIST attack vectors: Attack vectors of the incident handling guide SP 800-61.
     */
    public static final CategoryScheme NIST_800_61_ATTACK_VECTOR = new CategoryScheme("nist-800-61-attack-vector", true);

    /** {@code cisa-nciss}, NCISS: Axes of the National Cyber Incident Scoring System of CISA. */
    public static final CategoryScheme CISA_NCISS = new CategoryScheme("cisa-nciss", true);

    /** {@code mycert}, MyCERT: Incident categories of MyCERT. */
    public static final CategoryScheme MYCERT = new CategoryScheme("mycert", true);

    /** {@code jpcert-cc}, JPCERT/CC: Incident categories of JPCERT/CC. */
    public static final CategoryScheme JPCERT_CC = new CategoryScheme("jpcert-cc", true);

    /** {@code cert-nz}, CERT NZ: Incident categories of CERT NZ. */
    public static final CategoryScheme CERT_NZ = new CategoryScheme("cert-nz", true);

    /** {@code intelmq-legacy-type}, IntelMQ legacy types: Type names that IntelMQ used before it took over RSIT. */
    public static final CategoryScheme INTELMQ_LEGACY_TYPE = new CategoryScheme("intelmq-legacy-type", true);

    /** {@code stix-incident-type}, STIX incident types: Event type vocabulary of the STIX incident extension. */
    public static final CategoryScheme STIX_INCIDENT_TYPE = new CategoryScheme("stix-incident-type", true);

    /** {@code misp-tag}, MISP tag: A tag of a MISP event, verbatim. */
    public static final CategoryScheme MISP_TAG = new CategoryScheme("misp-tag", true);

    /** {@code iodef}, IODEF: A category from an IODEF document. */
    public static final CategoryScheme IODEF = new CategoryScheme("iodef", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CategoryScheme UNKNOWN = new CategoryScheme("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CategoryScheme UNDISCLOSED = new CategoryScheme("undisclosed", true);

    private static final CodeList<CategoryScheme> LIST = CodeList.open(
            "category-scheme",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    RSIT,
                    VERIS,
                    ECSIRT,
                    CERT_XLM,
                    FIRST_CSIRT_CASE_CLASSIFICATION,
                    CSIRT_AMERICAS,
                    EUROPOL_INCIDENT,
                    EUROPOL_EVENT,
                    COMMON_TAXONOMY_LE_CSIRT,
                    CIRCL,
                    SRB_CERT,
                    EU_NIS,
                    EU_NIS2,
                    ENISA_THREAT,
                    US_CERT_CAT,
                    NIST_800_61_ATTACK_VECTOR,
                    CISA_NCISS,
                    MYCERT,
                    JPCERT_CC,
                    CERT_NZ,
                    INTELMQ_LEGACY_TYPE,
                    STIX_INCIDENT_TYPE,
                    MISP_TAG,
                    IODEF,
                    UNKNOWN,
                    UNDISCLOSED));

    private CategoryScheme(String code, boolean known) {
        super(code, known);
    }

    @Override
    CategoryScheme another(String text, boolean known) {
        return new CategoryScheme(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CategoryScheme> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CategoryScheme of(String code) {
        return LIST.of(code);
    }
}

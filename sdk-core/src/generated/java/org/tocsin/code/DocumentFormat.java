// Generated from codes/document-format.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Document format: The format of a document that travels with a message.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DocumentFormat extends OpenCode {

    /** {@code tocsin-indicators}, Indicator list: A list of indicators of this format in JSON Lines. */
    public static final DocumentFormat TOCSIN_INDICATORS = new DocumentFormat("tocsin-indicators", true);

    /** {@code stix}, STIX: A bundle of Structured Threat Information Expression. */
    public static final DocumentFormat STIX = new DocumentFormat("stix", true);

    /** {@code misp}, MISP: An event in the core format of MISP. */
    public static final DocumentFormat MISP = new DocumentFormat("misp", true);

    /** {@code csaf}, CSAF: A security advisory in the Common Security Advisory Framework. */
    public static final DocumentFormat CSAF = new DocumentFormat("csaf", true);

    /** {@code iodef}, IODEF: A document of the Incident Object Description Exchange Format. */
    public static final DocumentFormat IODEF = new DocumentFormat("iodef", true);

    /** {@code cap}, CAP: An alert of the Common Alerting Protocol. */
    public static final DocumentFormat CAP = new DocumentFormat("cap", true);

    /** {@code veris}, VERIS: An incident record in the Vocabulary for Event Recording and Incident Sharing. */
    public static final DocumentFormat VERIS = new DocumentFormat("veris", true);

    /** {@code idmef}, IDMEF: An alert of the Intrusion Detection Message Exchange Format. */
    public static final DocumentFormat IDMEF = new DocumentFormat("idmef", true);

    /** {@code x-arf}, X-ARF: An abuse report. */
    public static final DocumentFormat X_ARF = new DocumentFormat("x-arf", true);

    /** {@code ocsf}, OCSF: An event of the Open Cybersecurity Schema Framework. */
    public static final DocumentFormat OCSF = new DocumentFormat("ocsf", true);

    /** {@code fire}, FIRE: An operational incident report in the Format for Incident Reporting Exchange. */
    public static final DocumentFormat FIRE = new DocumentFormat("fire", true);

    /** {@code sigma}, Sigma rule: A detection rule for logs. */
    public static final DocumentFormat SIGMA = new DocumentFormat("sigma", true);

    /** {@code yara}, YARA rule: A detection rule for files and memory. */
    public static final DocumentFormat YARA = new DocumentFormat("yara", true);

    /** {@code snort}, Snort or Suricata rule: A detection rule for network traffic. */
    public static final DocumentFormat SNORT = new DocumentFormat("snort", true);

    /** {@code sbom}, Bill of materials: A list of the components of a product, such as CycloneDX or SPDX. */
    public static final DocumentFormat SBOM = new DocumentFormat("sbom", true);

    /** {@code openvex}, VEX: A statement on whether a product is affected by a weakness. */
    public static final DocumentFormat OPENVEX = new DocumentFormat("openvex", true);

    /** {@code pcap}, Packet capture: Recorded network traffic. */
    public static final DocumentFormat PCAP = new DocumentFormat("pcap", true);

    /** {@code log}, Log extract: Lines of a log, as they were recorded. */
    public static final DocumentFormat LOG = new DocumentFormat("log", true);

    /** {@code csv}, Table: Rows of values. */
    public static final DocumentFormat CSV = new DocumentFormat("csv", true);

    /** {@code plain-text}, Plain text: Text without markup. */
    public static final DocumentFormat PLAIN_TEXT = new DocumentFormat("plain-text", true);

    /** {@code markdown}, Markdown: Text with light markup. */
    public static final DocumentFormat MARKDOWN = new DocumentFormat("markdown", true);

    /** {@code pdf}, PDF: A paginated document. */
    public static final DocumentFormat PDF = new DocumentFormat("pdf", true);

    /** {@code image}, Image: A picture, such as a screenshot or a diagram. */
    public static final DocumentFormat IMAGE = new DocumentFormat("image", true);

    /** {@code archive}, Archive: Several files packed into one. */
    public static final DocumentFormat ARCHIVE = new DocumentFormat("archive", true);

    /** {@code binary}, Binary: A file whose inner format is not stated. */
    public static final DocumentFormat BINARY = new DocumentFormat("binary", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final DocumentFormat UNKNOWN = new DocumentFormat("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DocumentFormat UNDISCLOSED = new DocumentFormat("undisclosed", true);

    private static final CodeList<DocumentFormat> LIST = CodeList.open(
            "document-format",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    TOCSIN_INDICATORS,
                    STIX,
                    MISP,
                    CSAF,
                    IODEF,
                    CAP,
                    VERIS,
                    IDMEF,
                    X_ARF,
                    OCSF,
                    FIRE,
                    SIGMA,
                    YARA,
                    SNORT,
                    SBOM,
                    OPENVEX,
                    PCAP,
                    LOG,
                    CSV,
                    PLAIN_TEXT,
                    MARKDOWN,
                    PDF,
                    IMAGE,
                    ARCHIVE,
                    BINARY,
                    UNKNOWN,
                    UNDISCLOSED));

    private DocumentFormat(String code, boolean known) {
        super(code, known);
    }

    @Override
    DocumentFormat another(String text, boolean known) {
        return new DocumentFormat(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DocumentFormat> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DocumentFormat of(String code) {
        return LIST.of(code);
    }
}

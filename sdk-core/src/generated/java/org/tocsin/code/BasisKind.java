// Generated from codes/basis-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Basis kind: What kind of evidence a claim rests on.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class BasisKind extends OpenCode {

    /** {@code network-telemetry}, Network telemetry: Flows, logs and captures of traffic. */
    public static final BasisKind NETWORK_TELEMETRY = new BasisKind("network-telemetry", true);

    /** {@code host-forensics}, Host forensics: What was found on disks and in memory. */
    public static final BasisKind HOST_FORENSICS = new BasisKind("host-forensics", true);

    /** {@code malware-analysis}, Malware analysis: What malicious software does and how it was made. */
    public static final BasisKind MALWARE_ANALYSIS = new BasisKind("malware-analysis", true);

    /**
     * {@code infrastructure-analysis}, Infrastructure analysis: Domains, hosts, certificates and accounts, and how they
     * were come by.
     */
    public static final BasisKind INFRASTRUCTURE_ANALYSIS = new BasisKind("infrastructure-analysis", true);

    /** {@code victim-report}, Victim report: What those affected have told. */
    public static final BasisKind VICTIM_REPORT = new BasisKind("victim-report", true);

    /** {@code law-enforcement-investigation}, Law enforcement investigation: What police or prosecutors have found. */
    public static final BasisKind LAW_ENFORCEMENT_INVESTIGATION = new BasisKind("law-enforcement-investigation", true);

    /**
     * {@code intelligence-not-releasable}, Intelligence not releasable: Information whose source and content cannot be
     * shown.
     */
    public static final BasisKind INTELLIGENCE_NOT_RELEASABLE = new BasisKind("intelligence-not-releasable", true);

    /** {@code third-party-private}, Private third party: What a company or researcher has found. */
    public static final BasisKind THIRD_PARTY_PRIVATE = new BasisKind("third-party-private", true);

    /** {@code partner-government}, Partner government: What another government has told. */
    public static final BasisKind PARTNER_GOVERNMENT = new BasisKind("partner-government", true);

    /** {@code open-source}, Open source: What everybody can read. */
    public static final BasisKind OPEN_SOURCE = new BasisKind("open-source", true);

    /** {@code claim-of-responsibility}, Claim of responsibility: Somebody says that it was they. */
    public static final BasisKind CLAIM_OF_RESPONSIBILITY = new BasisKind("claim-of-responsibility", true);

    /** {@code behavioural-context}, Behavioural context: Habits, working hours, language and craft. */
    public static final BasisKind BEHAVIOURAL_CONTEXT = new BasisKind("behavioural-context", true);

    /** {@code geopolitical-context}, Geopolitical context: Who had a reason, and what else happened at the time. */
    public static final BasisKind GEOPOLITICAL_CONTEXT = new BasisKind("geopolitical-context", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final BasisKind UNKNOWN = new BasisKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final BasisKind UNDISCLOSED = new BasisKind("undisclosed", true);

    private static final CodeList<BasisKind> LIST = CodeList.open(
            "basis-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NETWORK_TELEMETRY,
                    HOST_FORENSICS,
                    MALWARE_ANALYSIS,
                    INFRASTRUCTURE_ANALYSIS,
                    VICTIM_REPORT,
                    LAW_ENFORCEMENT_INVESTIGATION,
                    INTELLIGENCE_NOT_RELEASABLE,
                    THIRD_PARTY_PRIVATE,
                    PARTNER_GOVERNMENT,
                    OPEN_SOURCE,
                    CLAIM_OF_RESPONSIBILITY,
                    BEHAVIOURAL_CONTEXT,
                    GEOPOLITICAL_CONTEXT,
                    UNKNOWN,
                    UNDISCLOSED));

    private BasisKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    BasisKind another(String text, boolean known) {
        return new BasisKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<BasisKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static BasisKind of(String code) {
        return LIST.of(code);
    }
}

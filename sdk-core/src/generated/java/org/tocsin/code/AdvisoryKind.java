// Generated from codes/advisory-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Advisory kind: What an advisory is about.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AdvisoryKind extends OpenCode {

    /** {@code threat}, Threat: A threat in general. */
    public static final AdvisoryKind THREAT = new AdvisoryKind("threat", true);

    /** {@code vulnerability}, Vulnerability: A weakness in a product or a service. */
    public static final AdvisoryKind VULNERABILITY = new AdvisoryKind("vulnerability", true);

    /** {@code malware}, Malware: A piece or family of harmful software. */
    public static final AdvisoryKind MALWARE = new AdvisoryKind("malware", true);

    /** {@code botnet}, Botnet: A network of hosts under the control of others. */
    public static final AdvisoryKind BOTNET = new AdvisoryKind("botnet", true);

    /** {@code campaign}, Campaign: A series of attacks that belong together. */
    public static final AdvisoryKind CAMPAIGN = new AdvisoryKind("campaign", true);

    /** {@code fraud}, Fraud: A scam, phishing or another deception. */
    public static final AdvisoryKind FRAUD = new AdvisoryKind("fraud", true);

    /** {@code outage}, Outage: A service that fails or is about to fail. */
    public static final AdvisoryKind OUTAGE = new AdvisoryKind("outage", true);

    /** {@code patch}, Patch: A correction that should be installed. */
    public static final AdvisoryKind PATCH = new AdvisoryKind("patch", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final AdvisoryKind UNKNOWN = new AdvisoryKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AdvisoryKind UNDISCLOSED = new AdvisoryKind("undisclosed", true);

    private static final CodeList<AdvisoryKind> LIST = CodeList.open(
            "advisory-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    THREAT,
                    VULNERABILITY,
                    MALWARE,
                    BOTNET,
                    CAMPAIGN,
                    FRAUD,
                    OUTAGE,
                    PATCH,
                    UNKNOWN,
                    UNDISCLOSED));

    private AdvisoryKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    AdvisoryKind another(String text, boolean known) {
        return new AdvisoryKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AdvisoryKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AdvisoryKind of(String code) {
        return LIST.of(code);
    }
}

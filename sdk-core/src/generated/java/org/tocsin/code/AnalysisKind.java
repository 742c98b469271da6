// Generated from codes/analysis-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Analysis kind: What kind of research an analysis is.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AnalysisKind extends OpenCode {

    /** {@code malware}, Malware analysis: Malicious software was taken apart. */
    public static final AnalysisKind MALWARE = new AnalysisKind("malware", true);

    /** {@code campaign}, Campaign analysis: Incidents that belong together were compared. */
    public static final AnalysisKind CAMPAIGN = new AnalysisKind("campaign", true);

    /** {@code incident}, Incident analysis: One incident was examined in depth. */
    public static final AnalysisKind INCIDENT = new AnalysisKind("incident", true);

    /** {@code infrastructure}, Infrastructure analysis: Hosts, domains and accounts of an adversary were traced. */
    public static final AnalysisKind INFRASTRUCTURE = new AnalysisKind("infrastructure", true);

    /** {@code vulnerability}, Vulnerability analysis: A weakness and its use were examined. */
    public static final AnalysisKind VULNERABILITY = new AnalysisKind("vulnerability", true);

    /** {@code technique}, Technique analysis: A way of attacking or of defending was examined. */
    public static final AnalysisKind TECHNIQUE = new AnalysisKind("technique", true);

    /** {@code technology}, Technology analysis: The risks of a technology or product were examined. */
    public static final AnalysisKind TECHNOLOGY = new AnalysisKind("technology", true);

    /** {@code trend}, Trend study: Incidents or threats were followed over time. */
    public static final AnalysisKind TREND = new AnalysisKind("trend", true);

    /** {@code measurement}, Measurement study: Networks or systems were counted or measured. */
    public static final AnalysisKind MEASUREMENT = new AnalysisKind("measurement", true);

    /** {@code policy}, Policy study: Laws, practices or arrangements were compared. */
    public static final AnalysisKind POLICY = new AnalysisKind("policy", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final AnalysisKind UNKNOWN = new AnalysisKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AnalysisKind UNDISCLOSED = new AnalysisKind("undisclosed", true);

    private static final CodeList<AnalysisKind> LIST = CodeList.open(
            "analysis-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    MALWARE,
                    CAMPAIGN,
                    INCIDENT,
                    INFRASTRUCTURE,
                    VULNERABILITY,
                    TECHNIQUE,
                    TECHNOLOGY,
                    TREND,
                    MEASUREMENT,
                    POLICY,
                    UNKNOWN,
                    UNDISCLOSED));

    private AnalysisKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    AnalysisKind another(String text, boolean known) {
        return new AnalysisKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AnalysisKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AnalysisKind of(String code) {
        return LIST.of(code);
    }
}

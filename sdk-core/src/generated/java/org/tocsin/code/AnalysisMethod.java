// Generated from codes/analysis-method.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Analysis method: How material was studied.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AnalysisMethod extends OpenCode {

    /** {@code static-analysis}, Static analysis: Software was read without running it. */
    public static final AnalysisMethod STATIC_ANALYSIS = new AnalysisMethod("static-analysis", true);

    /** {@code dynamic-analysis}, Dynamic analysis: Software was run under observation. */
    public static final AnalysisMethod DYNAMIC_ANALYSIS = new AnalysisMethod("dynamic-analysis", true);

    /** {@code reverse-engineering}, Reverse engineering: The working of software or devices was reconstructed. */
    public static final AnalysisMethod REVERSE_ENGINEERING = new AnalysisMethod("reverse-engineering", true);

    /** {@code code-comparison}, Code comparison: Pieces of software were compared with each other. */
    public static final AnalysisMethod CODE_COMPARISON = new AnalysisMethod("code-comparison", true);

    /** {@code memory-forensics}, Memory forensics: The memory of systems was examined. */
    public static final AnalysisMethod MEMORY_FORENSICS = new AnalysisMethod("memory-forensics", true);

    /** {@code disk-forensics}, Disk forensics: The storage of systems was examined. */
    public static final AnalysisMethod DISK_FORENSICS = new AnalysisMethod("disk-forensics", true);

    /** {@code log-analysis}, Log analysis: Records of systems were evaluated. */
    public static final AnalysisMethod LOG_ANALYSIS = new AnalysisMethod("log-analysis", true);

    /** {@code network-analysis}, Network analysis: Flows or captures of traffic were evaluated. */
    public static final AnalysisMethod NETWORK_ANALYSIS = new AnalysisMethod("network-analysis", true);

    /** {@code passive-dns}, Passive DNS: Records of past answers of the domain name system were searched. */
    public static final AnalysisMethod PASSIVE_DNS = new AnalysisMethod("passive-dns", true);

    /** {@code active-scanning}, Active scanning: Systems were probed over the network. */
    public static final AnalysisMethod ACTIVE_SCANNING = new AnalysisMethod("active-scanning", true);

    /** {@code honeypot}, Honeypot: Decoys were set out and watched. */
    public static final AnalysisMethod HONEYPOT = new AnalysisMethod("honeypot", true);

    /** {@code sinkhole}, Sinkhole: Traffic of infected systems was received in place of the adversary. */
    public static final AnalysisMethod SINKHOLE = new AnalysisMethod("sinkhole", true);

    /** {@code laboratory-test}, Laboratory test: The matter was replayed in a laboratory. */
    public static final AnalysisMethod LABORATORY_TEST = new AnalysisMethod("laboratory-test", true);

    /** {@code statistical-analysis}, Statistical analysis: Figures were evaluated by the methods of statistics. */
    public static final AnalysisMethod STATISTICAL_ANALYSIS = new AnalysisMethod("statistical-analysis", true);

    /** {@code expert-interviews}, Expert interviews: People who know the matter were asked. */
    public static final AnalysisMethod EXPERT_INTERVIEWS = new AnalysisMethod("expert-interviews", true);

    /** {@code survey-analysis}, Survey analysis: Answers to a questionnaire were evaluated. */
    public static final AnalysisMethod SURVEY_ANALYSIS = new AnalysisMethod("survey-analysis", true);

    /** {@code open-source-research}, Open source research: What everybody can read was searched. */
    public static final AnalysisMethod OPEN_SOURCE_RESEARCH = new AnalysisMethod("open-source-research", true);

    /**
     * {@code structured-technique}, Structured technique: Hypotheses were weighed against each other by a set
     * procedure.
     */
    public static final AnalysisMethod STRUCTURED_TECHNIQUE = new AnalysisMethod("structured-technique", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final AnalysisMethod UNKNOWN = new AnalysisMethod("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AnalysisMethod UNDISCLOSED = new AnalysisMethod("undisclosed", true);

    private static final CodeList<AnalysisMethod> LIST = CodeList.open(
            "analysis-method",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    STATIC_ANALYSIS,
                    DYNAMIC_ANALYSIS,
                    REVERSE_ENGINEERING,
                    CODE_COMPARISON,
                    MEMORY_FORENSICS,
                    DISK_FORENSICS,
                    LOG_ANALYSIS,
                    NETWORK_ANALYSIS,
                    PASSIVE_DNS,
                    ACTIVE_SCANNING,
                    HONEYPOT,
                    SINKHOLE,
                    LABORATORY_TEST,
                    STATISTICAL_ANALYSIS,
                    EXPERT_INTERVIEWS,
                    SURVEY_ANALYSIS,
                    OPEN_SOURCE_RESEARCH,
                    STRUCTURED_TECHNIQUE,
                    UNKNOWN,
                    UNDISCLOSED));

    private AnalysisMethod(String code, boolean known) {
        super(code, known);
    }

    @Override
    AnalysisMethod another(String text, boolean known) {
        return new AnalysisMethod(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AnalysisMethod> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AnalysisMethod of(String code) {
        return LIST.of(code);
    }
}

// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AnalysisKind;
import org.tocsin.code.AnalysisMethod;
import org.tocsin.code.Domain;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Indicator;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Malware;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.Vulnerability;

/**
 * Analysis report: The result of research, often by several parties together: what was studied and how, and what was
 * found. It is to be studied, not acted on at once, and it holds nobody responsible.
 *
 * @param kind What kind of research it was.
 * @param subject What was studied, in a line or two.
 * @param summary The main results in a few sentences.
 * @param categories The kinds of incident that were studied; the first is the primary one. Absent when it is not about
 *     incidents.
 * @param domains The fields of technology that are concerned. Absent when it is not said.
 * @param sectors The sectors that are concerned. Absent when it is about no sector in particular.
 * @param campaigns The campaigns that were studied. Absent when there are none to name.
 * @param period The time from which the material comes, from the oldest to the newest. Absent when it is not said.
 * @param methods How the material was studied. Absent when the description of the method says it all.
 * @param method How the work was done, so that others can judge and repeat it. Absent when the codes say enough.
 * @param materials What was studied: samples, images, logs, answers. Absent when it is not told.
 * @param findings What was found, most important first.
 * @param techniques The techniques of the adversary that were found. Absent when there are none to name.
 * @param vulnerabilities The weaknesses that were found or seen used. Absent when there are none to name.
 * @param malware The malicious software that was studied. Absent when there is none to name.
 * @param indicators Values by which the activity can be recognised; more of them go into documents. Absent when there
 *     are none.
 * @param detectionRules Pointers to those documents of the message that hold detection rules. Absent when there are
 *     none.
 * @param recommendations What readers are recommended to do, most important first. Absent when nothing is recommended.
 * @param limitations What the analysis could not see or cannot show, and why it may be wrong. Absent when no limit is
 *     known.
 * @param unknowns What is still not known and would be worth studying. Absent when no question is left.
 * @param coAuthors The parties that did the work together with the originator. Absent when it did the work alone.
 * @param sources Published sources on which the analysis rests. Absent when there are none.
 */
public record AnalysisReport(
        @NotNull AnalysisKind kind,
        @NotNull @Valid Text subject,
        @NotNull @Valid Text summary,
        @Size(max = 16) List<@NotNull @Valid Category> categories,
        @Size(max = 64) List<@NotNull Domain> domains,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 16) List<@NotNull @Valid Campaign> campaigns,
        @Nullable @Valid TimePeriod period,
        @Size(max = 32) List<@NotNull AnalysisMethod> methods,
        @Nullable @Valid Text method,
        @Size(max = 64) List<@NotNull @Valid AnalysisMaterial> materials,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid AnalysisFinding> findings,
        @Size(max = 200) List<@NotNull @Valid Technique> techniques,
        @Size(max = 64) List<@NotNull @Valid Vulnerability> vulnerabilities,
        @Size(max = 64) List<@NotNull @Valid Malware> malware,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String> detectionRules,
        @Size(max = 64) List<@NotNull @Valid AdvisedAction> recommendations,
        @Nullable @Valid Text limitations,
        @Size(max = 64) List<@NotNull @Valid InformationGap> unknowns,
        @Size(max = 64) List<@NotNull @Valid CoAuthor> coAuthors,
        @Size(max = 200) List<@NotNull @Valid SourceCitation> sources) implements Body {

    /** Lists are copied and may not hold null. */
    public AnalysisReport {
        categories = List.copyOf(categories);
        domains = List.copyOf(domains);
        sectors = List.copyOf(sectors);
        campaigns = List.copyOf(campaigns);
        methods = List.copyOf(methods);
        materials = List.copyOf(materials);
        findings = List.copyOf(findings);
        techniques = List.copyOf(techniques);
        vulnerabilities = List.copyOf(vulnerabilities);
        malware = List.copyOf(malware);
        indicators = List.copyOf(indicators);
        detectionRules = List.copyOf(detectionRules);
        recommendations = List.copyOf(recommendations);
        unknowns = List.copyOf(unknowns);
        coAuthors = List.copyOf(coAuthors);
        sources = List.copyOf(sources);
    }

    @Override
    public MessageType messageType() {
        return MessageType.ANALYSIS_REPORT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .subject(subject)
                .summary(summary)
                .categories(categories)
                .domains(domains)
                .sectors(sectors)
                .campaigns(campaigns)
                .period(period)
                .methods(methods)
                .method(method)
                .materials(materials)
                .findings(findings)
                .techniques(techniques)
                .vulnerabilities(vulnerabilities)
                .malware(malware)
                .indicators(indicators)
                .detectionRules(detectionRules)
                .recommendations(recommendations)
                .limitations(limitations)
                .unknowns(unknowns)
                .coAuthors(coAuthors)
                .sources(sources);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("subject", subject)
                .with("summary", summary)
                .with("categories", categories)
                .with("domains", domains)
                .with("sectors", sectors)
                .with("campaigns", campaigns)
                .with("period", period)
                .with("methods", methods)
                .with("method", method)
                .with("materials", materials)
                .with("findings", findings)
                .with("techniques", techniques)
                .with("vulnerabilities", vulnerabilities)
                .with("malware", malware)
                .with("indicators", indicators)
                .with("detectionRules", detectionRules)
                .with("recommendations", recommendations)
                .with("limitations", limitations)
                .with("unknowns", unknowns)
                .with("coAuthors", coAuthors)
                .with("sources", sources);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AnalysisReport refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link AnalysisReport}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable AnalysisKind kind;
        private @Nullable Text subject;
        private @Nullable Text summary;
        private List<Category> categories = List.of();
        private List<Domain> domains = List.of();
        private List<Sector> sectors = List.of();
        private List<Campaign> campaigns = List.of();
        private @Nullable TimePeriod period;
        private List<AnalysisMethod> methods = List.of();
        private @Nullable Text method;
        private List<AnalysisMaterial> materials = List.of();
        private List<AnalysisFinding> findings = List.of();
        private List<Technique> techniques = List.of();
        private List<Vulnerability> vulnerabilities = List.of();
        private List<Malware> malware = List.of();
        private List<Indicator> indicators = List.of();
        private List<String> detectionRules = List.of();
        private List<AdvisedAction> recommendations = List.of();
        private @Nullable Text limitations;
        private List<InformationGap> unknowns = List.of();
        private List<CoAuthor> coAuthors = List.of();
        private List<SourceCitation> sources = List.of();

        @JsonIgnore
        private Builder() {}

        /** Kind of analysis: What kind of research it was. */
        public Builder kind(@Nullable AnalysisKind kind) {
            this.kind = kind;
            return this;
        }

        /** Subject of analysis: What was studied, in a line or two. */
        public Builder subject(@Nullable Text subject) {
            this.subject = subject;
            return this;
        }

        /** Subject of analysis, in one language. */
        public Builder subject(String language, String words) {
            return subject(Text.of(language, words));
        }

        /** Summary of results: The main results in a few sentences. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of results, in one language. */
        public Builder summary(String language, String words) {
            return summary(Text.of(language, words));
        }

        /**
         * Incident categories: The kinds of incident that were studied; the first is the primary one. Absent when it is
         * not about incidents.
         */
        public Builder categories(List<Category> categories) {
            this.categories = categories;
            return this;
        }

        /** Incident categories, one by one. */
        public Builder categories(Category... categories) {
            this.categories = List.of(categories);
            return this;
        }

        /** Technical domains: The fields of technology that are concerned. Absent when it is not said. */
        public Builder domains(List<Domain> domains) {
            this.domains = domains;
            return this;
        }

        /** Technical domains, one by one. */
        public Builder domains(Domain... domains) {
            this.domains = List.of(domains);
            return this;
        }

        /** Sectors concerned: The sectors that are concerned. Absent when it is about no sector in particular. */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = sectors;
            return this;
        }

        /** Sectors concerned, one by one. */
        public Builder sectors(Sector... sectors) {
            this.sectors = List.of(sectors);
            return this;
        }

        /** Campaigns studied: The campaigns that were studied. Absent when there are none to name. */
        public Builder campaigns(List<Campaign> campaigns) {
            this.campaigns = campaigns;
            return this;
        }

        /** Campaigns studied, one by one. */
        public Builder campaigns(Campaign... campaigns) {
            this.campaigns = List.of(campaigns);
            return this;
        }

        /**
         * Period studied: The time from which the material comes, from the oldest to the newest. Absent when it is not
         * said.
         */
        public Builder period(@Nullable TimePeriod period) {
            this.period = period;
            return this;
        }

        /** Analysis methods: How the material was studied. Absent when the description of the method says it all. */
        public Builder methods(List<AnalysisMethod> methods) {
            this.methods = methods;
            return this;
        }

        /** Analysis methods, one by one. */
        public Builder methods(AnalysisMethod... methods) {
            this.methods = List.of(methods);
            return this;
        }

        /**
         * Method in words: How the work was done, so that others can judge and repeat it. Absent when the codes say
         * enough.
         */
        public Builder method(@Nullable Text method) {
            this.method = method;
            return this;
        }

        /** Method in words, in one language. */
        public Builder method(String language, String words) {
            return method(Text.of(language, words));
        }

        /** Material studied: What was studied: samples, images, logs, answers. Absent when it is not told. */
        public Builder materials(List<AnalysisMaterial> materials) {
            this.materials = materials;
            return this;
        }

        /** Material studied, one by one. */
        public Builder materials(AnalysisMaterial... materials) {
            this.materials = List.of(materials);
            return this;
        }

        /** Findings made: What was found, most important first. */
        public Builder findings(List<AnalysisFinding> findings) {
            this.findings = findings;
            return this;
        }

        /** Findings made, one by one. */
        public Builder findings(AnalysisFinding... findings) {
            this.findings = List.of(findings);
            return this;
        }

        /** Techniques used: The techniques of the adversary that were found. Absent when there are none to name. */
        public Builder techniques(List<Technique> techniques) {
            this.techniques = techniques;
            return this;
        }

        /** Techniques used, one by one. */
        public Builder techniques(Technique... techniques) {
            this.techniques = List.of(techniques);
            return this;
        }

        /**
         * Vulnerabilities concerned: The weaknesses that were found or seen used. Absent when there are none to name.
         */
        public Builder vulnerabilities(List<Vulnerability> vulnerabilities) {
            this.vulnerabilities = vulnerabilities;
            return this;
        }

        /** Vulnerabilities concerned, one by one. */
        public Builder vulnerabilities(Vulnerability... vulnerabilities) {
            this.vulnerabilities = List.of(vulnerabilities);
            return this;
        }

        /** Malicious software: The malicious software that was studied. Absent when there is none to name. */
        public Builder malware(List<Malware> malware) {
            this.malware = malware;
            return this;
        }

        /** Malicious software, one by one. */
        public Builder malware(Malware... malware) {
            this.malware = List.of(malware);
            return this;
        }

        /**
         * Technical indicators: Values by which the activity can be recognised; more of them go into documents. Absent
         * when there are none.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = indicators;
            return this;
        }

        /** Technical indicators, one by one. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = List.of(indicators);
            return this;
        }

        /**
         * Detection rules: Pointers to those documents of the message that hold detection rules. Absent when there are
         * none.
         */
        public Builder detectionRules(List<String> detectionRules) {
            this.detectionRules = detectionRules;
            return this;
        }

        /** Detection rules, one by one. */
        public Builder detectionRules(String... detectionRules) {
            this.detectionRules = List.of(detectionRules);
            return this;
        }

        /**
         * Recommended actions: What readers are recommended to do, most important first. Absent when nothing is
         * recommended.
         */
        public Builder recommendations(List<AdvisedAction> recommendations) {
            this.recommendations = recommendations;
            return this;
        }

        /** Recommended actions, one by one. */
        public Builder recommendations(AdvisedAction... recommendations) {
            this.recommendations = List.of(recommendations);
            return this;
        }

        /**
         * Limits of analysis: What the analysis could not see or cannot show, and why it may be wrong. Absent when no
         * limit is known.
         */
        public Builder limitations(@Nullable Text limitations) {
            this.limitations = limitations;
            return this;
        }

        /** Limits of analysis, in one language. */
        public Builder limitations(String language, String words) {
            return limitations(Text.of(language, words));
        }

        /** Open questions: What is still not known and would be worth studying. Absent when no question is left. */
        public Builder unknowns(List<InformationGap> unknowns) {
            this.unknowns = unknowns;
            return this;
        }

        /** Open questions, one by one. */
        public Builder unknowns(InformationGap... unknowns) {
            this.unknowns = List.of(unknowns);
            return this;
        }

        /**
         * Co-authors of analysis: The parties that did the work together with the originator. Absent when it did the
         * work alone.
         */
        public Builder coAuthors(List<CoAuthor> coAuthors) {
            this.coAuthors = coAuthors;
            return this;
        }

        /** Co-authors of analysis, one by one. */
        public Builder coAuthors(CoAuthor... coAuthors) {
            this.coAuthors = List.of(coAuthors);
            return this;
        }

        /** Published sources: Published sources on which the analysis rests. Absent when there are none. */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = sources;
            return this;
        }

        /** Published sources, one by one. */
        public Builder sources(SourceCitation... sources) {
            this.sources = List.of(sources);
            return this;
        }

        /** The analysis report as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AnalysisReport build() {
            return new AnalysisReport(
                    kind,
                    subject,
                    summary,
                    categories,
                    domains,
                    sectors,
                    campaigns,
                    period,
                    methods,
                    method,
                    materials,
                    findings,
                    techniques,
                    vulnerabilities,
                    malware,
                    indicators,
                    detectionRules,
                    recommendations,
                    limitations,
                    unknowns,
                    coAuthors,
                    sources);
        }
    }
}

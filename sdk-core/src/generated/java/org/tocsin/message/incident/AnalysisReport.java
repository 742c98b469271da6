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
import org.tocsin.code.IncidentKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
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
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-analysis-report">type-analysis-report</a>.
 *
 * @param kind What kind of research it was.
 * @param subject What was studied, in a line or two.
 * @param summary The main results in a few sentences.
 * @param categories The kinds of incident that were studied; the first is the primary one. Absent when it is not about
 *     incidents. Rules: {@link org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
 *     org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
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
 *     none. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 * @param recommendations What readers are recommended to do, most important first. Absent when nothing is recommended.
 * @param limitations What the analysis could not see or cannot show, and why it may be wrong. Absent when no limit is
 *     known.
 * @param unknowns What is still not known and would be worth studying. Absent when no question is left.
 * @param coAuthors The parties that did the work together with the originator. Absent when it did the work alone.
 * @param sources Published sources on which the analysis rests. Absent when there are none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
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
        @Size(max = 200) List<@NotNull @Valid SourceCitation> sources,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public AnalysisReport {
        categories = Elements.copy(categories);
        domains = Elements.copy(domains);
        sectors = Elements.copy(sectors);
        campaigns = Elements.copy(campaigns);
        methods = Elements.copy(methods);
        materials = Elements.copy(materials);
        findings = Elements.copy(findings);
        techniques = Elements.copy(techniques);
        vulnerabilities = Elements.copy(vulnerabilities);
        malware = Elements.copy(malware);
        indicators = Elements.copy(indicators);
        detectionRules = Elements.copy(detectionRules);
        recommendations = Elements.copy(recommendations);
        unknowns = Elements.copy(unknowns);
        coAuthors = Elements.copy(coAuthors);
        sources = Elements.copy(sources);
        extensions = extensions == null ? Extensions.none() : extensions;
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
                .sources(sources)
                .extensions(extensions);
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
                .with("sources", sources)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AnalysisReport refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AnalysisReport}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code subject}, {@code summary}, {@code findings}.
     */
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
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of analysis: What kind of research it was. Required. */
        public Builder kind(AnalysisKind kind) {
            this.kind = kind;
            return this;
        }

        /** Subject of analysis: What was studied, in a line or two. Required. */
        public Builder subject(Text subject) {
            this.subject = subject;
            return this;
        }

        /** Subject of analysis, in one language. */
        public Builder subject(String language, String words) {
            this.subject = Text.of(language, words);
            return this;
        }

        /** Subject of analysis, as if it had not been set. */
        public Builder clearSubject() {
            this.subject = null;
            return this;
        }

        /** Summary of results: The main results in a few sentences. Required. */
        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of results, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of results, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /**
         * Incident categories: The kinds of incident that were studied; the first is the primary one. Absent when it is
         * not about incidents. Replaces what was set before; {@code addCategories} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
         * org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
         */
        public Builder categories(List<Category> categories) {
            this.categories = Elements.copy(categories);
            return this;
        }

        /** Incident categories, one by one, in place of what was set before. */
        public Builder categories(Category... categories) {
            this.categories = Elements.of(categories);
            return this;
        }

        /** Incident categories, added to what was set before. */
        public Builder addCategories(Category... more) {
            this.categories = Elements.plus(categories, Elements.of(more));
            return this;
        }

        /** Incident categories, each as this value alone, in place of what was set before. */
        public Builder categories(IncidentKind first, IncidentKind... more) {
            this.categories = Elements.of(each -> Category.builder().kind(each).build(), first, more);
            return this;
        }

        /** Incident categories, each as this value alone, added to what was set before. */
        public Builder addCategories(IncidentKind first, IncidentKind... more) {
            this.categories = Elements.plus(categories, Elements.of(each -> Category.builder().kind(each).build(), first, more));
            return this;
        }

        /**
         * Technical domains: The fields of technology that are concerned. Absent when it is not said. Replaces what was
         * set before; {@code addDomains} adds.
         */
        public Builder domains(List<Domain> domains) {
            this.domains = Elements.copy(domains);
            return this;
        }

        /** Technical domains, one by one, in place of what was set before. */
        public Builder domains(Domain... domains) {
            this.domains = Elements.of(domains);
            return this;
        }

        /** Technical domains, added to what was set before. */
        public Builder addDomains(Domain... more) {
            this.domains = Elements.plus(domains, Elements.of(more));
            return this;
        }

        /**
         * Sectors concerned: The sectors that are concerned. Absent when it is about no sector in particular. Replaces
         * what was set before; {@code addSectors} adds.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors concerned, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors concerned, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Campaigns studied: The campaigns that were studied. Absent when there are none to name. Replaces what was set
         * before; {@code addCampaigns} adds.
         */
        public Builder campaigns(List<Campaign> campaigns) {
            this.campaigns = Elements.copy(campaigns);
            return this;
        }

        /** Campaigns studied, one by one, in place of what was set before. */
        public Builder campaigns(Campaign... campaigns) {
            this.campaigns = Elements.of(campaigns);
            return this;
        }

        /** Campaigns studied, added to what was set before. */
        public Builder addCampaigns(Campaign... more) {
            this.campaigns = Elements.plus(campaigns, Elements.of(more));
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

        /**
         * Analysis methods: How the material was studied. Absent when the description of the method says it all.
         * Replaces what was set before; {@code addMethods} adds.
         */
        public Builder methods(List<AnalysisMethod> methods) {
            this.methods = Elements.copy(methods);
            return this;
        }

        /** Analysis methods, one by one, in place of what was set before. */
        public Builder methods(AnalysisMethod... methods) {
            this.methods = Elements.of(methods);
            return this;
        }

        /** Analysis methods, added to what was set before. */
        public Builder addMethods(AnalysisMethod... more) {
            this.methods = Elements.plus(methods, Elements.of(more));
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
            this.method = Text.of(language, words);
            return this;
        }

        /** Method in words, as if it had not been set. */
        public Builder clearMethod() {
            this.method = null;
            return this;
        }

        /**
         * Material studied: What was studied: samples, images, logs, answers. Absent when it is not told. Replaces what
         * was set before; {@code addMaterials} adds.
         */
        public Builder materials(List<AnalysisMaterial> materials) {
            this.materials = Elements.copy(materials);
            return this;
        }

        /** Material studied, one by one, in place of what was set before. */
        public Builder materials(AnalysisMaterial... materials) {
            this.materials = Elements.of(materials);
            return this;
        }

        /** Material studied, added to what was set before. */
        public Builder addMaterials(AnalysisMaterial... more) {
            this.materials = Elements.plus(materials, Elements.of(more));
            return this;
        }

        /**
         * Findings made: What was found, most important first. Required. Replaces what was set before; {@code
         * addFindings} adds.
         */
        public Builder findings(List<AnalysisFinding> findings) {
            this.findings = Elements.copy(findings);
            return this;
        }

        /** Findings made, one by one, in place of what was set before. */
        public Builder findings(AnalysisFinding... findings) {
            this.findings = Elements.of(findings);
            return this;
        }

        /** Findings made, added to what was set before. */
        public Builder addFindings(AnalysisFinding... more) {
            this.findings = Elements.plus(findings, Elements.of(more));
            return this;
        }

        /**
         * Techniques used: The techniques of the adversary that were found. Absent when there are none to name.
         * Replaces what was set before; {@code addTechniques} adds.
         */
        public Builder techniques(List<Technique> techniques) {
            this.techniques = Elements.copy(techniques);
            return this;
        }

        /** Techniques used, one by one, in place of what was set before. */
        public Builder techniques(Technique... techniques) {
            this.techniques = Elements.of(techniques);
            return this;
        }

        /** Techniques used, added to what was set before. */
        public Builder addTechniques(Technique... more) {
            this.techniques = Elements.plus(techniques, Elements.of(more));
            return this;
        }

        /**
         * Vulnerabilities concerned: The weaknesses that were found or seen used. Absent when there are none to name.
         * Replaces what was set before; {@code addVulnerabilities} adds.
         */
        public Builder vulnerabilities(List<Vulnerability> vulnerabilities) {
            this.vulnerabilities = Elements.copy(vulnerabilities);
            return this;
        }

        /** Vulnerabilities concerned, one by one, in place of what was set before. */
        public Builder vulnerabilities(Vulnerability... vulnerabilities) {
            this.vulnerabilities = Elements.of(vulnerabilities);
            return this;
        }

        /** Vulnerabilities concerned, added to what was set before. */
        public Builder addVulnerabilities(Vulnerability... more) {
            this.vulnerabilities = Elements.plus(vulnerabilities, Elements.of(more));
            return this;
        }

        /**
         * Malicious software: The malicious software that was studied. Absent when there is none to name. Replaces what
         * was set before; {@code addMalware} adds.
         */
        public Builder malware(List<Malware> malware) {
            this.malware = Elements.copy(malware);
            return this;
        }

        /** Malicious software, one by one, in place of what was set before. */
        public Builder malware(Malware... malware) {
            this.malware = Elements.of(malware);
            return this;
        }

        /** Malicious software, added to what was set before. */
        public Builder addMalware(Malware... more) {
            this.malware = Elements.plus(malware, Elements.of(more));
            return this;
        }

        /**
         * Technical indicators: Values by which the activity can be recognised; more of them go into documents. Absent
         * when there are none. Replaces what was set before; {@code addIndicators} adds.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = Elements.copy(indicators);
            return this;
        }

        /** Technical indicators, one by one, in place of what was set before. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = Elements.of(indicators);
            return this;
        }

        /** Technical indicators, added to what was set before. */
        public Builder addIndicators(Indicator... more) {
            this.indicators = Elements.plus(indicators, Elements.of(more));
            return this;
        }

        /**
         * Detection rules: Pointers to those documents of the message that hold detection rules. Absent when there are
         * none. Replaces what was set before; {@code addDetectionRules} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
         */
        public Builder detectionRules(List<String> detectionRules) {
            this.detectionRules = Elements.copy(detectionRules);
            return this;
        }

        /** Detection rules, one by one, in place of what was set before. */
        public Builder detectionRules(String... detectionRules) {
            this.detectionRules = Elements.of(detectionRules);
            return this;
        }

        /** Detection rules, added to what was set before. */
        public Builder addDetectionRules(String... more) {
            this.detectionRules = Elements.plus(detectionRules, Elements.of(more));
            return this;
        }

        /**
         * Recommended actions: What readers are recommended to do, most important first. Absent when nothing is
         * recommended. Replaces what was set before; {@code addRecommendations} adds.
         */
        public Builder recommendations(List<AdvisedAction> recommendations) {
            this.recommendations = Elements.copy(recommendations);
            return this;
        }

        /** Recommended actions, one by one, in place of what was set before. */
        public Builder recommendations(AdvisedAction... recommendations) {
            this.recommendations = Elements.of(recommendations);
            return this;
        }

        /** Recommended actions, added to what was set before. */
        public Builder addRecommendations(AdvisedAction... more) {
            this.recommendations = Elements.plus(recommendations, Elements.of(more));
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
            this.limitations = Text.of(language, words);
            return this;
        }

        /** Limits of analysis, as if it had not been set. */
        public Builder clearLimitations() {
            this.limitations = null;
            return this;
        }

        /**
         * Open questions: What is still not known and would be worth studying. Absent when no question is left.
         * Replaces what was set before; {@code addUnknowns} adds.
         */
        public Builder unknowns(List<InformationGap> unknowns) {
            this.unknowns = Elements.copy(unknowns);
            return this;
        }

        /** Open questions, one by one, in place of what was set before. */
        public Builder unknowns(InformationGap... unknowns) {
            this.unknowns = Elements.of(unknowns);
            return this;
        }

        /** Open questions, added to what was set before. */
        public Builder addUnknowns(InformationGap... more) {
            this.unknowns = Elements.plus(unknowns, Elements.of(more));
            return this;
        }

        /**
         * Co-authors of analysis: The parties that did the work together with the originator. Absent when it did the
         * work alone. Replaces what was set before; {@code addCoAuthors} adds.
         */
        public Builder coAuthors(List<CoAuthor> coAuthors) {
            this.coAuthors = Elements.copy(coAuthors);
            return this;
        }

        /** Co-authors of analysis, one by one, in place of what was set before. */
        public Builder coAuthors(CoAuthor... coAuthors) {
            this.coAuthors = Elements.of(coAuthors);
            return this;
        }

        /** Co-authors of analysis, added to what was set before. */
        public Builder addCoAuthors(CoAuthor... more) {
            this.coAuthors = Elements.plus(coAuthors, Elements.of(more));
            return this;
        }

        /**
         * Published sources: Published sources on which the analysis rests. Absent when there are none. Replaces what
         * was set before; {@code addSources} adds.
         */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = Elements.copy(sources);
            return this;
        }

        /** Published sources, one by one, in place of what was set before. */
        public Builder sources(SourceCitation... sources) {
            this.sources = Elements.of(sources);
            return this;
        }

        /** Published sources, added to what was set before. */
        public Builder addSources(SourceCitation... more) {
            this.sources = Elements.plus(sources, Elements.of(more));
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
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
                    sources,
                    extensions);
        }
    }
}

// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Confidence;
import org.tocsin.code.Domain;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Likelihood;
import org.tocsin.code.MessageType;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.Grade;
import org.tocsin.message.Indicator;
import org.tocsin.message.Malware;
import org.tocsin.message.Product;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.WellFormed;

/**
 * Advisory to many: A warning for many: what threatens, how it works, and what to do now. It needs no victim, and it
 * ends when the message's validity ends.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#advisory">advisory</a>.
 *
 * @param kind What is warned of.
 * @param categories The kinds of incident that it leads to; the first is the primary one. Absent when it is not
 *     classified. Rules: {@link org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
 *     org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
 * @param domains The fields of technology that are threatened. Absent when it is not said.
 * @param summary What threatens, whom, and with what effect.
 * @param spreadsBy How it spreads, or none when it does not. Absent when it is not known.
 * @param products The products that are affected. Absent when none is singled out.
 * @param vulnerabilities The weaknesses that are warned of or used. Absent when there are none to name.
 * @param malware The malicious software that is warned of or used. Absent when there is none to name.
 * @param techniques The techniques that are used. Absent when they are not known.
 * @param observed Where and how often it has been seen. Absent when nothing is told about it.
 * @param actions What to do, most important first. Absent when nothing can be advised yet. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ADVISORY_WITHOUT_ACTION TOC-IND-003}.
 * @param indicators Values by which it can be recognised, and those, such as kill switches, that must not be blocked.
 *     Absent when there are none.
 * @param detectionRules Pointers to those documents of the message that hold detection rules. Absent when there are
 *     none. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 * @param likelihood How likely it is that recipients will be hit. Absent when it was not assessed.
 * @param confidence How well the advisory is founded. Absent when it was not assessed.
 * @param grade How good the source and the content are. Absent when they were not graded.
 * @param severity How grave it is for those who are hit. Absent when it was not assessed.
 * @param sources Published sources on the threat. Absent when there are none.
 * @param nextUpdateBy The instant by which the next revision may be expected. Absent when none is promised. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record Advisory(
        @NotNull AdvisoryKind kind,
        @Size(max = 16) List<@NotNull @Valid Category> categories,
        @Size(max = 64) List<@NotNull Domain> domains,
        @NotNull @Valid Text summary,
        @Nullable SpreadMechanism spreadsBy,
        @Size(max = 64) List<@NotNull @Valid Product> products,
        @Size(max = 64) List<@NotNull @Valid Vulnerability> vulnerabilities,
        @Size(max = 64) List<@NotNull @Valid Malware> malware,
        @Size(max = 64) List<@NotNull @Valid Technique> techniques,
        @Size(max = 64) List<@NotNull @Valid Observation> observed,
        @Size(max = 64) List<@NotNull @Valid AdvisedAction> actions,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String> detectionRules,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        @Nullable @Valid Grade grade,
        @Nullable @Valid SeverityAssessment severity,
        @Size(max = 64) List<@NotNull @Valid SourceCitation> sources,
        @Nullable @WellFormed Timestamp nextUpdateBy,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public Advisory {
        categories = Elements.copy(categories);
        domains = Elements.copy(domains);
        products = Elements.copy(products);
        vulnerabilities = Elements.copy(vulnerabilities);
        malware = Elements.copy(malware);
        techniques = Elements.copy(techniques);
        observed = Elements.copy(observed);
        actions = Elements.copy(actions);
        indicators = Elements.copy(indicators);
        detectionRules = Elements.copy(detectionRules);
        sources = Elements.copy(sources);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.ADVISORY;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .categories(categories)
                .domains(domains)
                .summary(summary)
                .spreadsBy(spreadsBy)
                .products(products)
                .vulnerabilities(vulnerabilities)
                .malware(malware)
                .techniques(techniques)
                .observed(observed)
                .actions(actions)
                .indicators(indicators)
                .detectionRules(detectionRules)
                .likelihood(likelihood)
                .confidence(confidence)
                .grade(grade)
                .severity(severity)
                .sources(sources)
                .nextUpdateBy(nextUpdateBy)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("categories", categories)
                .with("domains", domains)
                .with("summary", summary)
                .with("spreadsBy", spreadsBy)
                .with("products", products)
                .with("vulnerabilities", vulnerabilities)
                .with("malware", malware)
                .with("techniques", techniques)
                .with("observed", observed)
                .with("actions", actions)
                .with("indicators", indicators)
                .with("detectionRules", detectionRules)
                .with("likelihood", likelihood)
                .with("confidence", confidence)
                .with("grade", grade)
                .with("severity", severity)
                .with("sources", sources)
                .with("nextUpdateBy", nextUpdateBy)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Advisory refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Advisory}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code summary}.
     */
    public static final class Builder {

        private @Nullable AdvisoryKind kind;
        private List<Category> categories = List.of();
        private List<Domain> domains = List.of();
        private @Nullable Text summary;
        private @Nullable SpreadMechanism spreadsBy;
        private List<Product> products = List.of();
        private List<Vulnerability> vulnerabilities = List.of();
        private List<Malware> malware = List.of();
        private List<Technique> techniques = List.of();
        private List<Observation> observed = List.of();
        private List<AdvisedAction> actions = List.of();
        private List<Indicator> indicators = List.of();
        private List<String> detectionRules = List.of();
        private @Nullable Likelihood likelihood;
        private @Nullable Confidence confidence;
        private @Nullable Grade grade;
        private @Nullable SeverityAssessment severity;
        private List<SourceCitation> sources = List.of();
        private @Nullable Timestamp nextUpdateBy;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of advisory: What is warned of. Required. */
        public Builder kind(AdvisoryKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Incident categories: The kinds of incident that it leads to; the first is the primary one. Absent when it is
         * not classified. Replaces what was set before; {@code addCategories} adds. Rules: {@link
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
         * Technical domains: The fields of technology that are threatened. Absent when it is not said. Replaces what
         * was set before; {@code addDomains} adds.
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

        /** Summary of facts: What threatens, whom, and with what effect. Required. */
        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of facts, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of facts, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /** Spreads by: How it spreads, or none when it does not. Absent when it is not known. */
        public Builder spreadsBy(@Nullable SpreadMechanism spreadsBy) {
            this.spreadsBy = spreadsBy;
            return this;
        }

        /**
         * Affected products: The products that are affected. Absent when none is singled out. Replaces what was set
         * before; {@code addProducts} adds.
         */
        public Builder products(List<Product> products) {
            this.products = Elements.copy(products);
            return this;
        }

        /** Affected products, one by one, in place of what was set before. */
        public Builder products(Product... products) {
            this.products = Elements.of(products);
            return this;
        }

        /** Affected products, added to what was set before. */
        public Builder addProducts(Product... more) {
            this.products = Elements.plus(products, Elements.of(more));
            return this;
        }

        /**
         * Vulnerabilities concerned: The weaknesses that are warned of or used. Absent when there are none to name.
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
         * Malicious software: The malicious software that is warned of or used. Absent when there is none to name.
         * Replaces what was set before; {@code addMalware} adds.
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
         * Techniques used: The techniques that are used. Absent when they are not known. Replaces what was set before;
         * {@code addTechniques} adds.
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
         * Observations made: Where and how often it has been seen. Absent when nothing is told about it. Replaces what
         * was set before; {@code addObserved} adds.
         */
        public Builder observed(List<Observation> observed) {
            this.observed = Elements.copy(observed);
            return this;
        }

        /** Observations made, one by one, in place of what was set before. */
        public Builder observed(Observation... observed) {
            this.observed = Elements.of(observed);
            return this;
        }

        /** Observations made, added to what was set before. */
        public Builder addObserved(Observation... more) {
            this.observed = Elements.plus(observed, Elements.of(more));
            return this;
        }

        /**
         * Advised actions: What to do, most important first. Absent when nothing can be advised yet. Replaces what was
         * set before; {@code addActions} adds. Rules: {@link org.tocsin.validation.CoreProblem#ADVISORY_WITHOUT_ACTION
         * TOC-IND-003}.
         */
        public Builder actions(List<AdvisedAction> actions) {
            this.actions = Elements.copy(actions);
            return this;
        }

        /** Advised actions, one by one, in place of what was set before. */
        public Builder actions(AdvisedAction... actions) {
            this.actions = Elements.of(actions);
            return this;
        }

        /** Advised actions, added to what was set before. */
        public Builder addActions(AdvisedAction... more) {
            this.actions = Elements.plus(actions, Elements.of(more));
            return this;
        }

        /**
         * Technical indicators: Values by which it can be recognised, and those, such as kill switches, that must not
         * be blocked. Absent when there are none. Replaces what was set before; {@code addIndicators} adds.
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

        /** Degree of likelihood: How likely it is that recipients will be hit. Absent when it was not assessed. */
        public Builder likelihood(@Nullable Likelihood likelihood) {
            this.likelihood = likelihood;
            return this;
        }

        /** Degree of confidence: How well the advisory is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /** Information grade: How good the source and the content are. Absent when they were not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** Severity assessment: How grave it is for those who are hit. Absent when it was not assessed. */
        public Builder severity(@Nullable SeverityAssessment severity) {
            this.severity = severity;
            return this;
        }

        /** Severity assessment, as this value alone. */
        public Builder severity(@Nullable IncidentSeverity severity) {
            this.severity = severity == null ? null : SeverityAssessment.builder().level(severity).build();
            return this;
        }

        /** Severity assessment, as if it had not been set. */
        public Builder clearSeverity() {
            this.severity = null;
            return this;
        }

        /**
         * Published sources: Published sources on the threat. Absent when there are none. Replaces what was set before;
         * {@code addSources} adds.
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
         * Next update by: The instant by which the next revision may be expected. Absent when none is promised. Rules:
         * {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder nextUpdateBy(@Nullable Timestamp nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy;
            return this;
        }

        /** Next update by, as it is written. */
        public Builder nextUpdateBy(@Nullable String nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy == null ? null : Timestamp.asWritten(nextUpdateBy);
            return this;
        }

        /** Next update by, as this moment in UTC. */
        public Builder nextUpdateBy(@Nullable Instant nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy == null ? null : Timestamp.asWritten(nextUpdateBy);
            return this;
        }

        /** Next update by, as this moment with its offset. */
        public Builder nextUpdateBy(@Nullable OffsetDateTime nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy == null ? null : Timestamp.asWritten(nextUpdateBy);
            return this;
        }

        /** Next update by, as if it had not been set. */
        public Builder clearNextUpdateBy() {
            this.nextUpdateBy = null;
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

        /** The advisory to many as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Advisory build() {
            return new Advisory(
                    kind,
                    categories,
                    domains,
                    summary,
                    spreadsBy,
                    products,
                    vulnerabilities,
                    malware,
                    techniques,
                    observed,
                    actions,
                    indicators,
                    detectionRules,
                    likelihood,
                    confidence,
                    grade,
                    severity,
                    sources,
                    nextUpdateBy,
                    extensions);
        }
    }
}

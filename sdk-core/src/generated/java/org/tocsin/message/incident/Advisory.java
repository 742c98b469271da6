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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Confidence;
import org.tocsin.code.Domain;
import org.tocsin.code.Likelihood;
import org.tocsin.code.MessageType;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
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

/**
 * Advisory to many: A warning for many: what threatens, how it works, and what to do now. It needs no victim, and it
 * ends when the message's validity ends.
 *
 * @param kind What is warned of.
 * @param categories The kinds of incident that it leads to; the first is the primary one. Absent when it is not
 *     classified.
 * @param domains The fields of technology that are threatened. Absent when it is not said.
 * @param summary What threatens, whom, and with what effect.
 * @param spreadsBy How it spreads, or none when it does not. Absent when it is not known.
 * @param products The products that are affected. Absent when none is singled out.
 * @param vulnerabilities The weaknesses that are warned of or used. Absent when there are none to name.
 * @param malware The malicious software that is warned of or used. Absent when there is none to name.
 * @param techniques The techniques that are used. Absent when they are not known.
 * @param observed Where and how often it has been seen. Absent when nothing is told about it.
 * @param actions What to do, most important first. Absent when nothing can be advised yet.
 * @param indicators Values by which it can be recognised, and those, such as kill switches, that must not be blocked.
 *     Absent when there are none.
 * @param detectionRules Pointers to those documents of the message that hold detection rules. Absent when there are
 *     none.
 * @param likelihood How likely it is that recipients will be hit. Absent when it was not assessed.
 * @param confidence How well the advisory is founded. Absent when it was not assessed.
 * @param grade How good the source and the content are. Absent when they were not graded.
 * @param severity How grave it is for those who are hit. Absent when it was not assessed.
 * @param sources Published sources on the threat. Absent when there are none.
 * @param nextUpdateBy The instant by which the next revision may be expected. Absent when none is promised.
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
        @Nullable Timestamp nextUpdateBy) implements Body {

    /** Lists are copied and may not hold null. */
    public Advisory {
        categories = List.copyOf(categories);
        domains = List.copyOf(domains);
        products = List.copyOf(products);
        vulnerabilities = List.copyOf(vulnerabilities);
        malware = List.copyOf(malware);
        techniques = List.copyOf(techniques);
        observed = List.copyOf(observed);
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
        detectionRules = List.copyOf(detectionRules);
        sources = List.copyOf(sources);
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
                .nextUpdateBy(nextUpdateBy);
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
                .with("nextUpdateBy", nextUpdateBy);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Advisory refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Advisory}. It checks nothing: the whole message is checked at once. */
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

        @JsonIgnore
        private Builder() {}

        /** Kind of advisory: What is warned of. */
        public Builder kind(@Nullable AdvisoryKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Incident categories: The kinds of incident that it leads to; the first is the primary one. Absent when it is
         * not classified.
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

        /** Technical domains: The fields of technology that are threatened. Absent when it is not said. */
        public Builder domains(List<Domain> domains) {
            this.domains = domains;
            return this;
        }

        /** Technical domains, one by one. */
        public Builder domains(Domain... domains) {
            this.domains = List.of(domains);
            return this;
        }

        /** Summary of facts: What threatens, whom, and with what effect. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of facts, in one language. */
        public Builder summary(String language, String words) {
            return summary(Text.of(language, words));
        }

        /** Spreads by: How it spreads, or none when it does not. Absent when it is not known. */
        public Builder spreadsBy(@Nullable SpreadMechanism spreadsBy) {
            this.spreadsBy = spreadsBy;
            return this;
        }

        /** Affected products: The products that are affected. Absent when none is singled out. */
        public Builder products(List<Product> products) {
            this.products = products;
            return this;
        }

        /** Affected products, one by one. */
        public Builder products(Product... products) {
            this.products = List.of(products);
            return this;
        }

        /** Vulnerabilities concerned: The weaknesses that are warned of or used. Absent when there are none to name. */
        public Builder vulnerabilities(List<Vulnerability> vulnerabilities) {
            this.vulnerabilities = vulnerabilities;
            return this;
        }

        /** Vulnerabilities concerned, one by one. */
        public Builder vulnerabilities(Vulnerability... vulnerabilities) {
            this.vulnerabilities = List.of(vulnerabilities);
            return this;
        }

        /** Malicious software: The malicious software that is warned of or used. Absent when there is none to name. */
        public Builder malware(List<Malware> malware) {
            this.malware = malware;
            return this;
        }

        /** Malicious software, one by one. */
        public Builder malware(Malware... malware) {
            this.malware = List.of(malware);
            return this;
        }

        /** Techniques used: The techniques that are used. Absent when they are not known. */
        public Builder techniques(List<Technique> techniques) {
            this.techniques = techniques;
            return this;
        }

        /** Techniques used, one by one. */
        public Builder techniques(Technique... techniques) {
            this.techniques = List.of(techniques);
            return this;
        }

        /** Observations made: Where and how often it has been seen. Absent when nothing is told about it. */
        public Builder observed(List<Observation> observed) {
            this.observed = observed;
            return this;
        }

        /** Observations made, one by one. */
        public Builder observed(Observation... observed) {
            this.observed = List.of(observed);
            return this;
        }

        /** Advised actions: What to do, most important first. Absent when nothing can be advised yet. */
        public Builder actions(List<AdvisedAction> actions) {
            this.actions = actions;
            return this;
        }

        /** Advised actions, one by one. */
        public Builder actions(AdvisedAction... actions) {
            this.actions = List.of(actions);
            return this;
        }

        /**
         * Technical indicators: Values by which it can be recognised, and those, such as kill switches, that must not
         * be blocked. Absent when there are none.
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

        /** Published sources: Published sources on the threat. Absent when there are none. */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = sources;
            return this;
        }

        /** Published sources, one by one. */
        public Builder sources(SourceCitation... sources) {
            this.sources = List.of(sources);
            return this;
        }

        /** Next update by: The instant by which the next revision may be expected. Absent when none is promised. */
        public Builder nextUpdateBy(@Nullable Timestamp nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy;
            return this;
        }

        /**
         * Next update by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder nextUpdateBy(String text) {
            return nextUpdateBy(Timestamp.of(text));
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
                    nextUpdateBy);
        }
    }
}

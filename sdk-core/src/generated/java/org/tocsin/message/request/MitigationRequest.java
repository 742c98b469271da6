// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.JointAction;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Request for mitigation: Asks the recipient to stop or contain activity at named targets in its networks. The targets
 * can be read by machine, and there may be many.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#mitigation-request">mitigation-request</a>.
 *
 * @param categories What the targets are used for, by kind of incident; the first is the primary one. Rules: {@link
 *     org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
 *     org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
 * @param targets Where the activity was seen. An answer refers to a target by its place in this list, counting from
 *     one.
 * @param wishedMeasures What the originator would like to be done at each target that names no measures of its own.
 *     Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param jointAction When all who are asked act together. Absent, each acts as soon as it can.
 * @param text What is wished, as far as the codes cannot say it. Absent when they say enough.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param harm What harm the activity does, so that those who must act can justify it. Absent when the categories say
 *     enough.
 * @param confidential True when those who run or use the targets should not learn of the request, lest they be warned.
 *     Absent means true.
 * @param contacted Those whom the originator has approached about the targets itself. Absent when it has approached
 *     nobody.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record MitigationRequest(
        @NotEmpty @Size(max = 16) List<@NotNull @Valid Category> categories,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid MitigationTarget> targets,
        @NotEmpty @Size(max = 16) List<@NotNull MeasureCode> wishedMeasures,
        @Nullable @Valid JointAction jointAction,
        @Nullable @Valid Text text,
        @Nullable @WellFormed IncidentId incident,
        @Nullable @Valid Text harm,
        @Nullable Boolean confidential,
        @Size(max = 32) List<@NotNull @Valid EarlierContact> contacted,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public MitigationRequest {
        categories = Elements.copy(categories);
        targets = Elements.copy(targets);
        wishedMeasures = Elements.copy(wishedMeasures);
        contacted = Elements.copy(contacted);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Confidential towards users as it holds: {@code true} when absent. */
    public Boolean confidentialOrDefault() {
        return confidential == null ? true : confidential;
    }

    @Override
    public MessageType messageType() {
        return MessageType.MITIGATION_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .categories(categories)
                .targets(targets)
                .wishedMeasures(wishedMeasures)
                .jointAction(jointAction)
                .text(text)
                .incident(incident)
                .harm(harm)
                .confidential(confidential)
                .contacted(contacted)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("categories", categories)
                .with("targets", targets)
                .with("wishedMeasures", wishedMeasures)
                .with("jointAction", jointAction)
                .with("text", text)
                .with("incident", incident)
                .with("harm", harm)
                .with("confidential", confidential)
                .with("contacted", contacted)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static MitigationRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link MitigationRequest}. It checks nothing: the whole message is checked at once. Required: {@code
     * categories}, {@code targets}, {@code wishedMeasures}.
     */
    public static final class Builder {

        private List<Category> categories = List.of();
        private List<MitigationTarget> targets = List.of();
        private List<MeasureCode> wishedMeasures = List.of();
        private @Nullable JointAction jointAction;
        private @Nullable Text text;
        private @Nullable IncidentId incident;
        private @Nullable Text harm;
        private @Nullable Boolean confidential;
        private List<EarlierContact> contacted = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Categories of activity: What the targets are used for, by kind of incident; the first is the primary one.
         * Required. Replaces what was set before; {@code addCategories} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
         * org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
         */
        public Builder categories(List<Category> categories) {
            this.categories = Elements.copy(categories);
            return this;
        }

        /** Categories of activity, one by one, in place of what was set before. */
        public Builder categories(Category... categories) {
            this.categories = Elements.of(categories);
            return this;
        }

        /** Categories of activity, added to what was set before. */
        public Builder addCategories(Category... more) {
            this.categories = Elements.plus(categories, Elements.of(more));
            return this;
        }

        /** Categories of activity, each as this value alone, in place of what was set before. */
        public Builder categories(IncidentKind first, IncidentKind... more) {
            this.categories = Elements.of(each -> Category.builder().kind(each).build(), first, more);
            return this;
        }

        /** Categories of activity, each as this value alone, added to what was set before. */
        public Builder addCategories(IncidentKind first, IncidentKind... more) {
            this.categories = Elements.plus(categories, Elements.of(each -> Category.builder().kind(each).build(), first, more));
            return this;
        }

        /**
         * Targets named: Where the activity was seen. An answer refers to a target by its place in this list, counting
         * from one. Required. Replaces what was set before; {@code addTargets} adds.
         */
        public Builder targets(List<MitigationTarget> targets) {
            this.targets = Elements.copy(targets);
            return this;
        }

        /** Targets named, one by one, in place of what was set before. */
        public Builder targets(MitigationTarget... targets) {
            this.targets = Elements.of(targets);
            return this;
        }

        /** Targets named, added to what was set before. */
        public Builder addTargets(MitigationTarget... more) {
            this.targets = Elements.plus(targets, Elements.of(more));
            return this;
        }

        /**
         * Measures wished: What the originator would like to be done at each target that names no measures of its own.
         * Required. Replaces what was set before; {@code addWishedMeasures} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder wishedMeasures(List<MeasureCode> wishedMeasures) {
            this.wishedMeasures = Elements.copy(wishedMeasures);
            return this;
        }

        /** Measures wished, one by one, in place of what was set before. */
        public Builder wishedMeasures(MeasureCode... wishedMeasures) {
            this.wishedMeasures = Elements.of(wishedMeasures);
            return this;
        }

        /** Measures wished, added to what was set before. */
        public Builder addWishedMeasures(MeasureCode... more) {
            this.wishedMeasures = Elements.plus(wishedMeasures, Elements.of(more));
            return this;
        }

        /** Joint action: When all who are asked act together. Absent, each acts as soon as it can. */
        public Builder jointAction(@Nullable JointAction jointAction) {
            this.jointAction = jointAction;
            return this;
        }

        /** What is wished: What is wished, as far as the codes cannot say it. Absent when they say enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** What is wished, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** What is wished, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Incident concerned: The identifier that all who report the same incident share. Absent, the thread of the
         * message stands for it.
         */
        public Builder incident(@Nullable IncidentId incident) {
            this.incident = incident;
            return this;
        }

        /** Incident concerned, as it is written. */
        public Builder incident(@Nullable String incident) {
            this.incident = incident == null ? null : IncidentId.asWritten(incident);
            return this;
        }

        /** Incident concerned, as this UUID. */
        public Builder incident(@Nullable UUID incident) {
            this.incident = incident == null ? null : IncidentId.of(incident);
            return this;
        }

        /** Incident concerned, as if it had not been set. */
        public Builder clearIncident() {
            this.incident = null;
            return this;
        }

        /**
         * Harm done: What harm the activity does, so that those who must act can justify it. Absent when the categories
         * say enough.
         */
        public Builder harm(@Nullable Text harm) {
            this.harm = harm;
            return this;
        }

        /** Harm done, in one language. */
        public Builder harm(String language, String words) {
            this.harm = Text.of(language, words);
            return this;
        }

        /** Harm done, as if it had not been set. */
        public Builder clearHarm() {
            this.harm = null;
            return this;
        }

        /**
         * Confidential towards users: True when those who run or use the targets should not learn of the request, lest
         * they be warned. Absent means true.
         */
        public Builder confidential(@Nullable Boolean confidential) {
            this.confidential = confidential;
            return this;
        }

        /**
         * Already contacted: Those whom the originator has approached about the targets itself. Absent when it has
         * approached nobody. Replaces what was set before; {@code addContacted} adds.
         */
        public Builder contacted(List<EarlierContact> contacted) {
            this.contacted = Elements.copy(contacted);
            return this;
        }

        /** Already contacted, one by one, in place of what was set before. */
        public Builder contacted(EarlierContact... contacted) {
            this.contacted = Elements.of(contacted);
            return this;
        }

        /** Already contacted, added to what was set before. */
        public Builder addContacted(EarlierContact... more) {
            this.contacted = Elements.plus(contacted, Elements.of(more));
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

        /** The request for mitigation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public MitigationRequest build() {
            return new MitigationRequest(
                    categories,
                    targets,
                    wishedMeasures,
                    jointAction,
                    text,
                    incident,
                    harm,
                    confidential,
                    contacted,
                    extensions);
        }
    }
}

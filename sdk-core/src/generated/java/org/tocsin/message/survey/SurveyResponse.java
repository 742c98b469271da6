// Generated from types/survey-response.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Response to survey: The answers of one party to one version of a survey, and what may be done with them. A correction
 * is a later revision of the same message.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#surveys">surveys</a>.
 *
 * @param survey The identifier of the survey that is answered.
 * @param version The version of the questionnaire that is answered. Rules: {@link
 *     org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
 * @param status Whether the answers are to be counted yet, and whether they replace earlier ones.
 * @param consent What the party lets the author of the survey do with the answers. It has no default.
 * @param answers The answers, one for each question that is answered. Rules: {@link
 *     org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
 * @param comment What the party wishes to say about the survey as a whole. Absent when there is nothing to say.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record SurveyResponse(
        @NotNull @WellFormed SurveyId survey,
        @NotNull @Min(1) @Max(1000000) Integer version,
        @NotNull SurveyResponseStatus status,
        @NotNull SurveyConsent consent,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid SurveyAnswer> answers,
        @Nullable @Valid Text comment,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyResponse {
        answers = Elements.copy(answers);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.SURVEY_RESPONSE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .survey(survey)
                .version(version)
                .status(status)
                .consent(consent)
                .answers(answers)
                .comment(comment)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("survey", survey)
                .with("version", version)
                .with("status", status)
                .with("consent", consent)
                .with("answers", answers)
                .with("comment", comment)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyResponse refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyResponse}. It checks nothing: the whole message is checked at once. Required: {@code
     * survey}, {@code version}, {@code status}, {@code consent}, {@code answers}.
     */
    public static final class Builder {

        private @Nullable SurveyId survey;
        private @Nullable Integer version;
        private @Nullable SurveyResponseStatus status;
        private @Nullable SurveyConsent consent;
        private List<SurveyAnswer> answers = List.of();
        private @Nullable Text comment;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Survey identifier: The identifier of the survey that is answered. Required. */
        public Builder survey(SurveyId survey) {
            this.survey = survey;
            return this;
        }

        /** Survey identifier, as it is written. */
        public Builder survey(String survey) {
            this.survey = survey == null ? null : SurveyId.asWritten(survey);
            return this;
        }

        /** Survey identifier, as this UUID. */
        public Builder survey(UUID survey) {
            this.survey = survey == null ? null : SurveyId.of(survey);
            return this;
        }

        /** Survey identifier, as if it had not been set. */
        public Builder clearSurvey() {
            this.survey = null;
            return this;
        }

        /**
         * Survey version: The version of the questionnaire that is answered. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
         */
        public Builder version(Integer version) {
            this.version = version;
            return this;
        }

        /** Survey version, as a plain number. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /**
         * Status of response: Whether the answers are to be counted yet, and whether they replace earlier ones.
         * Required.
         */
        public Builder status(SurveyResponseStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Consent to publication: What the party lets the author of the survey do with the answers. It has no default.
         * Required.
         */
        public Builder consent(SurveyConsent consent) {
            this.consent = consent;
            return this;
        }

        /**
         * Answers to questions: The answers, one for each question that is answered. Required. Replaces what was set
         * before; {@code addAnswers} adds. Rules: {@link org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY
         * TOC-SUR-002}.
         */
        public Builder answers(List<SurveyAnswer> answers) {
            this.answers = Elements.copy(answers);
            return this;
        }

        /** Answers to questions, one by one, in place of what was set before. */
        public Builder answers(SurveyAnswer... answers) {
            this.answers = Elements.of(answers);
            return this;
        }

        /** Answers to questions, added to what was set before. */
        public Builder addAnswers(SurveyAnswer... more) {
            this.answers = Elements.plus(answers, Elements.of(more));
            return this;
        }

        /**
         * Comment on survey: What the party wishes to say about the survey as a whole. Absent when there is nothing to
         * say.
         */
        public Builder comment(@Nullable Text comment) {
            this.comment = comment;
            return this;
        }

        /** Comment on survey, in one language. */
        public Builder comment(String language, String words) {
            this.comment = Text.of(language, words);
            return this;
        }

        /** Comment on survey, as if it had not been set. */
        public Builder clearComment() {
            this.comment = null;
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

        /** The response to survey as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyResponse build() {
            return new SurveyResponse(
                    survey,
                    version,
                    status,
                    consent,
                    answers,
                    comment,
                    extensions);
        }
    }
}

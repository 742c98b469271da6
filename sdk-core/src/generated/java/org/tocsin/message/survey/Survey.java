// Generated from types/survey.schema.json; do not edit.
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.SurveyPublication;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Survey of parties: Puts a questionnaire to the parties, for instance about what they need from sharing. Nobody has to
 * answer. The message's validity ends when the survey closes; the reply wished says by when answers would help.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#surveys">surveys</a>.
 *
 * @param survey The identifier of the survey. It stays the same over all its versions and repetitions, whatever message
 *     brings them.
 * @param version The version of the questionnaire. It grows whenever a question or an option changes, is added or is
 *     dropped; a revision of the message that changes none of them keeps it.
 * @param purpose What the answers are wanted for, and who will work with them.
 * @param publication Whether the result may name parties that consent to it. Absent means aggregate-only.
 * @param minimumCell The least number of parties that any count in the result may stand for; a smaller count other than
 *     zero is suppressed. Absent means 3.
 * @param resultTlp The widest label under which the result will be shared, so that parties know what they consent to.
 *     Absent, it will be no wider than the label of the survey. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
 * @param resultBy The instant by which the result may be expected. Absent when none is promised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param sections The parts of the questionnaire, in the order in which they are put.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record Survey(
        @NotNull @WellFormed SurveyId survey,
        @NotNull @Min(1) @Max(1000000) Integer version,
        @NotNull @Valid Text purpose,
        @Nullable SurveyPublication publication,
        @Nullable @Min(1) @Max(1000) Integer minimumCell,
        @Nullable Tlp resultTlp,
        @Nullable @WellFormed Timestamp resultBy,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid SurveySection> sections,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public Survey {
        sections = Elements.copy(sections);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Publication of answers as it holds: {@code aggregate-only} when absent. */
    public SurveyPublication publicationOrDefault() {
        return publication == null ? SurveyPublication.AGGREGATE_ONLY : publication;
    }

    /** Minimum cell size as it holds: {@code 3} when absent. */
    public Integer minimumCellOrDefault() {
        return minimumCell == null ? 3 : minimumCell;
    }

    @Override
    public MessageType messageType() {
        return MessageType.SURVEY;
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
                .purpose(purpose)
                .publication(publication)
                .minimumCell(minimumCell)
                .resultTlp(resultTlp)
                .resultBy(resultBy)
                .sections(sections)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("survey", survey)
                .with("version", version)
                .with("purpose", purpose)
                .with("publication", publication)
                .with("minimumCell", minimumCell)
                .with("resultTlp", resultTlp)
                .with("resultBy", resultBy)
                .with("sections", sections)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Survey refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Survey}. It checks nothing: the whole message is checked at once. Required: {@code survey},
     * {@code version}, {@code purpose}, {@code sections}.
     */
    public static final class Builder {

        private @Nullable SurveyId survey;
        private @Nullable Integer version;
        private @Nullable Text purpose;
        private @Nullable SurveyPublication publication;
        private @Nullable Integer minimumCell;
        private @Nullable Tlp resultTlp;
        private @Nullable Timestamp resultBy;
        private List<SurveySection> sections = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Survey identifier: The identifier of the survey. It stays the same over all its versions and repetitions,
         * whatever message brings them. Required.
         */
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
         * Survey version: The version of the questionnaire. It grows whenever a question or an option changes, is added
         * or is dropped; a revision of the message that changes none of them keeps it. Required.
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

        /** Purpose of survey: What the answers are wanted for, and who will work with them. Required. */
        public Builder purpose(Text purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Purpose of survey, in one language. */
        public Builder purpose(String language, String words) {
            this.purpose = Text.of(language, words);
            return this;
        }

        /** Purpose of survey, as if it had not been set. */
        public Builder clearPurpose() {
            this.purpose = null;
            return this;
        }

        /**
         * Publication of answers: Whether the result may name parties that consent to it. Absent means aggregate-only.
         */
        public Builder publication(@Nullable SurveyPublication publication) {
            this.publication = publication;
            return this;
        }

        /**
         * Minimum cell size: The least number of parties that any count in the result may stand for; a smaller count
         * other than zero is suppressed. Absent means 3.
         */
        public Builder minimumCell(@Nullable Integer minimumCell) {
            this.minimumCell = minimumCell;
            return this;
        }

        /** Minimum cell size, as a plain number. */
        public Builder minimumCell(int minimumCell) {
            this.minimumCell = minimumCell;
            return this;
        }

        /**
         * Label of result: The widest label under which the result will be shared, so that parties know what they
         * consent to. Absent, it will be no wider than the label of the survey. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
         */
        public Builder resultTlp(@Nullable Tlp resultTlp) {
            this.resultTlp = resultTlp;
            return this;
        }

        /**
         * Result by: The instant by which the result may be expected. Absent when none is promised. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder resultBy(@Nullable Timestamp resultBy) {
            this.resultBy = resultBy;
            return this;
        }

        /** Result by, as it is written. */
        public Builder resultBy(@Nullable String resultBy) {
            this.resultBy = resultBy == null ? null : Timestamp.asWritten(resultBy);
            return this;
        }

        /** Result by, as this moment in UTC. */
        public Builder resultBy(@Nullable Instant resultBy) {
            this.resultBy = resultBy == null ? null : Timestamp.asWritten(resultBy);
            return this;
        }

        /** Result by, as this moment with its offset. */
        public Builder resultBy(@Nullable OffsetDateTime resultBy) {
            this.resultBy = resultBy == null ? null : Timestamp.asWritten(resultBy);
            return this;
        }

        /** Result by, as if it had not been set. */
        public Builder clearResultBy() {
            this.resultBy = null;
            return this;
        }

        /**
         * Sections of questionnaire: The parts of the questionnaire, in the order in which they are put. Required.
         * Replaces what was set before; {@code addSections} adds.
         */
        public Builder sections(List<SurveySection> sections) {
            this.sections = Elements.copy(sections);
            return this;
        }

        /** Sections of questionnaire, one by one, in place of what was set before. */
        public Builder sections(SurveySection... sections) {
            this.sections = Elements.of(sections);
            return this;
        }

        /** Sections of questionnaire, added to what was set before. */
        public Builder addSections(SurveySection... more) {
            this.sections = Elements.plus(sections, Elements.of(more));
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

        /** The survey of parties as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Survey build() {
            return new Survey(
                    survey,
                    version,
                    purpose,
                    publication,
                    minimumCell,
                    resultTlp,
                    resultBy,
                    sections,
                    extensions);
        }
    }
}

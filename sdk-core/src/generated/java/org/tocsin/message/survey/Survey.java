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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.SurveyPublication;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/**
 * Survey of parties: Puts a questionnaire to the parties, for instance about what they need from sharing. Nobody has to
 * answer. The message's validity ends when the survey closes; the reply wished says by when answers would help.
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
 *     Absent, it will be no wider than the label of the survey.
 * @param resultBy The instant by which the result may be expected. Absent when none is promised.
 * @param sections The parts of the questionnaire, in the order in which they are put.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none.
 */
public record Survey(
        @NotNull SurveyId survey,
        @NotNull @Min(1) @Max(1000000) Integer version,
        @NotNull @Valid Text purpose,
        @Nullable SurveyPublication publication,
        @Nullable @Min(1) @Max(1000) Integer minimumCell,
        @Nullable Tlp resultTlp,
        @Nullable Timestamp resultBy,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid SurveySection> sections,
        Extensions extensions) implements Body {

    /** Lists are copied and may not hold null. */
    public Survey {
        sections = List.copyOf(sections);
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

    /** Builds a {@link Survey}. It checks nothing: the whole message is checked at once. */
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
         * whatever message brings them.
         */
        public Builder survey(@Nullable SurveyId survey) {
            this.survey = survey;
            return this;
        }

        /**
         * Survey identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder survey(String text) {
            return survey(SurveyId.of(text));
        }

        /**
         * Survey version: The version of the questionnaire. It grows whenever a question or an option changes, is added
         * or is dropped; a revision of the message that changes none of them keeps it.
         */
        public Builder version(@Nullable Integer version) {
            this.version = version;
            return this;
        }

        /** Purpose of survey: What the answers are wanted for, and who will work with them. */
        public Builder purpose(@Nullable Text purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Purpose of survey, in one language. */
        public Builder purpose(String language, String words) {
            return purpose(Text.of(language, words));
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

        /**
         * Label of result: The widest label under which the result will be shared, so that parties know what they
         * consent to. Absent, it will be no wider than the label of the survey.
         */
        public Builder resultTlp(@Nullable Tlp resultTlp) {
            this.resultTlp = resultTlp;
            return this;
        }

        /** Result by: The instant by which the result may be expected. Absent when none is promised. */
        public Builder resultBy(@Nullable Timestamp resultBy) {
            this.resultBy = resultBy;
            return this;
        }

        /**
         * Result by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder resultBy(String text) {
            return resultBy(Timestamp.of(text));
        }

        /** Sections of questionnaire: The parts of the questionnaire, in the order in which they are put. */
        public Builder sections(List<SurveySection> sections) {
            this.sections = sections;
            return this;
        }

        /** Sections of questionnaire, one by one. */
        public Builder sections(SurveySection... sections) {
            this.sections = List.of(sections);
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
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

// Generated from types/survey.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyTopic;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;

/**
 * Survey section: One part of a questionnaire: questions that belong together.
 *
 * @param title The heading of the part. Absent when the questionnaire has one part only.
 * @param topic What the part is about, so that it reaches the right desk. Absent when it is not said.
 * @param introduction What respondents should know before they answer. Absent when there is nothing to say.
 * @param questions The questions of the part, in the order in which they are put.
 */
public record SurveySection(
        @Nullable @Valid Text title,
        @Nullable SurveyTopic topic,
        @Nullable @Valid Text introduction,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid SurveyQuestion> questions) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveySection {
        questions = Elements.copy(questions);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .topic(topic)
                .introduction(introduction)
                .questions(questions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("title", title)
                .with("topic", topic)
                .with("introduction", introduction)
                .with("questions", questions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveySection refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveySection}. It checks nothing: the whole message is checked at once. Required: {@code
     * questions}.
     */
    public static final class Builder {

        private @Nullable Text title;
        private @Nullable SurveyTopic topic;
        private @Nullable Text introduction;
        private List<SurveyQuestion> questions = List.of();

        @JsonIgnore
        private Builder() {}

        /** Title of section: The heading of the part. Absent when the questionnaire has one part only. */
        public Builder title(@Nullable Text title) {
            this.title = title;
            return this;
        }

        /** Title of section, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of section, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /** Topic of section: What the part is about, so that it reaches the right desk. Absent when it is not said. */
        public Builder topic(@Nullable SurveyTopic topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Introduction of section: What respondents should know before they answer. Absent when there is nothing to
         * say.
         */
        public Builder introduction(@Nullable Text introduction) {
            this.introduction = introduction;
            return this;
        }

        /** Introduction of section, in one language. */
        public Builder introduction(String language, String words) {
            this.introduction = Text.of(language, words);
            return this;
        }

        /** Introduction of section, as if it had not been set. */
        public Builder clearIntroduction() {
            this.introduction = null;
            return this;
        }

        /**
         * Questions of section: The questions of the part, in the order in which they are put. Required. Replaces what
         * was set before; {@code addQuestions} adds.
         */
        public Builder questions(List<SurveyQuestion> questions) {
            this.questions = Elements.copy(questions);
            return this;
        }

        /** Questions of section, one by one, in place of what was set before. */
        public Builder questions(SurveyQuestion... questions) {
            this.questions = Elements.of(questions);
            return this;
        }

        /** Questions of section, added to what was set before. */
        public Builder addQuestions(SurveyQuestion... more) {
            this.questions = Elements.plus(questions, Elements.of(more));
            return this;
        }

        /** The survey section as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveySection build() {
            return new SurveySection(title, topic, introduction, questions);
        }
    }
}

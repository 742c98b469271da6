// Generated from types/survey-result.schema.json; do not edit.
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
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;

/**
 * Named answers: The answers of one party, shown under its name with its consent.
 *
 * @param party The party that gave the answers and consented to be named.
 * @param answers Those of its answers that are shown.
 */
public record SurveyNamedAnswers(
        @NotNull PartyCode party,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid SurveyAnswer> answers) {

    /** Lists are copied and may not hold null. */
    public SurveyNamedAnswers {
        answers = List.copyOf(answers);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .answers(answers);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("answers", answers);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyNamedAnswers refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SurveyNamedAnswers}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartyCode party;
        private List<SurveyAnswer> answers = List.of();

        @JsonIgnore
        private Builder() {}

        /** Party code: The party that gave the answers and consented to be named. */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /**
         * Party code, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder party(String text) {
            return party(PartyCode.of(text));
        }

        /** Answers of party: Those of its answers that are shown. */
        public Builder answers(List<SurveyAnswer> answers) {
            this.answers = answers;
            return this;
        }

        /** Answers of party, one by one. */
        public Builder answers(SurveyAnswer... answers) {
            this.answers = List.of(answers);
            return this;
        }

        /** The named answers as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyNamedAnswers build() {
            return new SurveyNamedAnswers(party, answers);
        }
    }
}

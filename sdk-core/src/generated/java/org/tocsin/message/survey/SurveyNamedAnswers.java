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
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.WellFormed;

/**
 * Named answers: The answers of one party, shown under its name with its consent.
 *
 * @param party The party that gave the answers and consented to be named. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param answers Those of its answers that are shown.
 */
public record SurveyNamedAnswers(
        @NotNull @WellFormed PartyCode party,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid SurveyAnswer> answers) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyNamedAnswers {
        answers = Elements.copy(answers);
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

    /**
     * Builds a {@link SurveyNamedAnswers}. It checks nothing: the whole message is checked at once. Required: {@code
     * party}, {@code answers}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private List<SurveyAnswer> answers = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Party code: The party that gave the answers and consented to be named. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party code, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party code, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /**
         * Answers of party: Those of its answers that are shown. Required. Replaces what was set before; {@code
         * addAnswers} adds.
         */
        public Builder answers(List<SurveyAnswer> answers) {
            this.answers = Elements.copy(answers);
            return this;
        }

        /** Answers of party, one by one, in place of what was set before. */
        public Builder answers(SurveyAnswer... answers) {
            this.answers = Elements.of(answers);
            return this;
        }

        /** Answers of party, added to what was set before. */
        public Builder addAnswers(SurveyAnswer... more) {
            this.answers = Elements.plus(answers, Elements.of(more));
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

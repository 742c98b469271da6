// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Decision needed: One question on which somebody has to decide.
 *
 * @param question What is to be decided.
 * @param decider The office or body that decides; never a person. Absent, it is the one that gets the report.
 * @param by The instant by which the decision is needed. Absent when it does not press. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param options What can be chosen, in any order. Absent when the options are not worked out.
 * @param otherwise What happens when nothing is decided by then. Absent when nobody can tell.
 */
public record DecisionNeeded(
        @NotNull @Valid Text question,
        @Nullable @Valid Text decider,
        @Nullable @WellFormed Timestamp by,
        @Size(max = 16) List<@NotNull @Valid DecisionOption> options,
        @Nullable @Valid Text otherwise) {

    /** Lists are copied; null in one is found when the message is checked. */
    public DecisionNeeded {
        options = Elements.copy(options);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .question(question)
                .decider(decider)
                .by(by)
                .options(options)
                .otherwise(otherwise);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("question", question)
                .with("decider", decider)
                .with("by", by)
                .with("options", options)
                .with("otherwise", otherwise);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static DecisionNeeded refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link DecisionNeeded}. It checks nothing: the whole message is checked at once. Required: {@code
     * question}.
     */
    public static final class Builder {

        private @Nullable Text question;
        private @Nullable Text decider;
        private @Nullable Timestamp by;
        private List<DecisionOption> options = List.of();
        private @Nullable Text otherwise;

        @JsonIgnore
        private Builder() {}

        /** Question to decide: What is to be decided. Required. */
        public Builder question(Text question) {
            this.question = question;
            return this;
        }

        /** Question to decide, in one language. */
        public Builder question(String language, String words) {
            this.question = Text.of(language, words);
            return this;
        }

        /** Question to decide, as if it had not been set. */
        public Builder clearQuestion() {
            this.question = null;
            return this;
        }

        /** Who decides: The office or body that decides; never a person. Absent, it is the one that gets the report. */
        public Builder decider(@Nullable Text decider) {
            this.decider = decider;
            return this;
        }

        /** Who decides, in one language. */
        public Builder decider(String language, String words) {
            this.decider = Text.of(language, words);
            return this;
        }

        /** Who decides, as if it had not been set. */
        public Builder clearDecider() {
            this.decider = null;
            return this;
        }

        /**
         * Decision needed by: The instant by which the decision is needed. Absent when it does not press. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder by(@Nullable Timestamp by) {
            this.by = by;
            return this;
        }

        /** Decision needed by, as it is written. */
        public Builder by(@Nullable String by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Decision needed by, as this moment in UTC. */
        public Builder by(@Nullable Instant by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Decision needed by, as this moment with its offset. */
        public Builder by(@Nullable OffsetDateTime by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Decision needed by, as if it had not been set. */
        public Builder clearBy() {
            this.by = null;
            return this;
        }

        /**
         * Options to choose: What can be chosen, in any order. Absent when the options are not worked out. Replaces
         * what was set before; {@code addOptions} adds.
         */
        public Builder options(List<DecisionOption> options) {
            this.options = Elements.copy(options);
            return this;
        }

        /** Options to choose, one by one, in place of what was set before. */
        public Builder options(DecisionOption... options) {
            this.options = Elements.of(options);
            return this;
        }

        /** Options to choose, added to what was set before. */
        public Builder addOptions(DecisionOption... more) {
            this.options = Elements.plus(options, Elements.of(more));
            return this;
        }

        /** Without a decision: What happens when nothing is decided by then. Absent when nobody can tell. */
        public Builder otherwise(@Nullable Text otherwise) {
            this.otherwise = otherwise;
            return this;
        }

        /** Without a decision, in one language. */
        public Builder otherwise(String language, String words) {
            this.otherwise = Text.of(language, words);
            return this;
        }

        /** Without a decision, as if it had not been set. */
        public Builder clearOtherwise() {
            this.otherwise = null;
            return this;
        }

        /** The decision needed as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public DecisionNeeded build() {
            return new DecisionNeeded(question, decider, by, options, otherwise);
        }
    }
}

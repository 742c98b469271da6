// Generated from common/information-gap.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Information gap: Something that is not known and that would matter.
 *
 * @param text What is not known, in words.
 * @param nextBy The instant by which more may be known. Absent when nothing can be promised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 */
public record InformationGap(
        @NotNull @Valid Text text,
        @Nullable @WellFormed Timestamp nextBy) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .nextBy(nextBy);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("nextBy", nextBy);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InformationGap refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link InformationGap}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Timestamp nextBy;

        @JsonIgnore
        private Builder() {}

        /** Gap in words: What is not known, in words. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Gap in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Gap in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * More to come by: The instant by which more may be known. Absent when nothing can be promised. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder nextBy(@Nullable Timestamp nextBy) {
            this.nextBy = nextBy;
            return this;
        }

        /** More to come by, as it is written. */
        public Builder nextBy(@Nullable String nextBy) {
            this.nextBy = nextBy == null ? null : Timestamp.asWritten(nextBy);
            return this;
        }

        /** More to come by, as this moment in UTC. */
        public Builder nextBy(@Nullable Instant nextBy) {
            this.nextBy = nextBy == null ? null : Timestamp.asWritten(nextBy);
            return this;
        }

        /** More to come by, as this moment with its offset. */
        public Builder nextBy(@Nullable OffsetDateTime nextBy) {
            this.nextBy = nextBy == null ? null : Timestamp.asWritten(nextBy);
            return this;
        }

        /** More to come by, as if it had not been set. */
        public Builder clearNextBy() {
            this.nextBy = null;
            return this;
        }

        /** The information gap as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InformationGap build() {
            return new InformationGap(text, nextBy);
        }
    }
}

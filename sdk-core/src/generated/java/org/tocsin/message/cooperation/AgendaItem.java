// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Item of agenda: One item of the agenda of a session.
 *
 * @param title What the item is called.
 * @param from When it begins. Absent when it follows the item before, or is not set yet. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param minutes How many minutes it is given. Absent when it is not set.
 * @param speaker The position or the organisation of whoever presents it. Absent when it is not settled, or nobody
 *     does.
 */
public record AgendaItem(
        @NotNull @Valid Text title,
        @Nullable @WellFormed Timestamp from,
        @Nullable @Min(1) @Max(10080) Integer minutes,
        @Nullable @Valid Text speaker) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .from(from)
                .minutes(minutes)
                .speaker(speaker);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("title", title)
                .with("from", from)
                .with("minutes", minutes)
                .with("speaker", speaker);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AgendaItem refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AgendaItem}. It checks nothing: the whole message is checked at once. Required: {@code title}.
     */
    public static final class Builder {

        private @Nullable Text title;
        private @Nullable Timestamp from;
        private @Nullable Integer minutes;
        private @Nullable Text speaker;

        @JsonIgnore
        private Builder() {}

        /** Title of item: What the item is called. Required. */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /** Title of item, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of item, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /**
         * Start of item: When it begins. Absent when it follows the item before, or is not set yet. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder from(@Nullable Timestamp from) {
            this.from = from;
            return this;
        }

        /** Start of item, as it is written. */
        public Builder from(@Nullable String from) {
            this.from = from == null ? null : Timestamp.asWritten(from);
            return this;
        }

        /** Start of item, as this moment in UTC. */
        public Builder from(@Nullable Instant from) {
            this.from = from == null ? null : Timestamp.asWritten(from);
            return this;
        }

        /** Start of item, as this moment with its offset. */
        public Builder from(@Nullable OffsetDateTime from) {
            this.from = from == null ? null : Timestamp.asWritten(from);
            return this;
        }

        /** Start of item, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /** Length in minutes: How many minutes it is given. Absent when it is not set. */
        public Builder minutes(@Nullable Integer minutes) {
            this.minutes = minutes;
            return this;
        }

        /** Length in minutes, as a plain number. */
        public Builder minutes(int minutes) {
            this.minutes = minutes;
            return this;
        }

        /**
         * Who presents: The position or the organisation of whoever presents it. Absent when it is not settled, or
         * nobody does.
         */
        public Builder speaker(@Nullable Text speaker) {
            this.speaker = speaker;
            return this;
        }

        /** Who presents, in one language. */
        public Builder speaker(String language, String words) {
            this.speaker = Text.of(language, words);
            return this;
        }

        /** Who presents, as if it had not been set. */
        public Builder clearSpeaker() {
            this.speaker = null;
            return this;
        }

        /** The item of agenda as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AgendaItem build() {
            return new AgendaItem(title, from, minutes, speaker);
        }
    }
}

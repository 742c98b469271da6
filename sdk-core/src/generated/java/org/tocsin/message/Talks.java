// Generated from common/talks.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Talks offered: An offer to talk: by what means, and when.
 *
 * @param channel By what means to talk. The address to use is the one in the directory, never one from a message.
 * @param slots The instants at which the talk could begin, the preferred one first; in an answer that takes up an
 *     offer, the one that is agreed. Absent when any time will do, and in a request for a call when it is wanted as
 *     soon as possible. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 */
public record Talks(
        @NotNull ChannelKind channel,
        @Size(max = 16) List<@NotNull @WellFormed Timestamp> slots) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Talks {
        slots = Elements.copy(slots);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .channel(channel)
                .slots(slots);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("channel", channel)
                .with("slots", slots);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Talks refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Talks}. It checks nothing: the whole message is checked at once. Required: {@code channel}. */
    public static final class Builder {

        private @Nullable ChannelKind channel;
        private List<Timestamp> slots = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Channel of talks: By what means to talk. The address to use is the one in the directory, never one from a
         * message. Required.
         */
        public Builder channel(ChannelKind channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Slots offered: The instants at which the talk could begin, the preferred one first; in an answer that takes
         * up an offer, the one that is agreed. Absent when any time will do, and in a request for a call when it is
         * wanted as soon as possible. Replaces what was set before; {@code addSlots} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder slots(List<Timestamp> slots) {
            this.slots = Elements.copy(slots);
            return this;
        }

        /** Slots offered, one by one, in place of what was set before. */
        public Builder slots(Timestamp... slots) {
            this.slots = Elements.of(slots);
            return this;
        }

        /** Slots offered, added to what was set before. */
        public Builder addSlots(Timestamp... more) {
            this.slots = Elements.plus(slots, Elements.of(more));
            return this;
        }

        /** Slots offered, each as it is written, in place of what was set before. */
        public Builder slots(String first, String... more) {
            this.slots = Elements.of(Timestamp::asWritten, first, more);
            return this;
        }

        /** Slots offered, each as it is written, added to what was set before. */
        public Builder addSlots(String first, String... more) {
            this.slots = Elements.plus(slots, Elements.of(Timestamp::asWritten, first, more));
            return this;
        }

        /** Slots offered, each as this moment in UTC, in place of what was set before. */
        public Builder slots(Instant first, Instant... more) {
            this.slots = Elements.of(Timestamp::asWritten, first, more);
            return this;
        }

        /** Slots offered, each as this moment in UTC, added to what was set before. */
        public Builder addSlots(Instant first, Instant... more) {
            this.slots = Elements.plus(slots, Elements.of(Timestamp::asWritten, first, more));
            return this;
        }

        /** Slots offered, each as this moment with its offset, in place of what was set before. */
        public Builder slots(OffsetDateTime first, OffsetDateTime... more) {
            this.slots = Elements.of(Timestamp::asWritten, first, more);
            return this;
        }

        /** Slots offered, each as this moment with its offset, added to what was set before. */
        public Builder addSlots(OffsetDateTime first, OffsetDateTime... more) {
            this.slots = Elements.plus(slots, Elements.of(Timestamp::asWritten, first, more));
            return this;
        }

        /** The talks offered as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Talks build() {
            return new Talks(channel, slots);
        }
    }
}

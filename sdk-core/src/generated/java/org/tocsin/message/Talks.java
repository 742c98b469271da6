// Generated from common/talks.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TalksChannel;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Talks offered: An offer to talk: by what means, and when.
 *
 * @param channel By what means to talk. The address to use is the one in the directory, never one from a message.
 * @param slots The instants at which the talk could begin, the preferred one first. Absent when any time will do.
 */
public record Talks(
        @NotNull TalksChannel channel,
        @Size(max = 16) List<@NotNull Timestamp> slots) {

    /** Lists are copied and may not hold null. */
    public Talks {
        slots = List.copyOf(slots);
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

    /** Builds a {@link Talks}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable TalksChannel channel;
        private List<Timestamp> slots = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Channel of talks: By what means to talk. The address to use is the one in the directory, never one from a
         * message.
         */
        public Builder channel(@Nullable TalksChannel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Slots offered: The instants at which the talk could begin, the preferred one first. Absent when any time will
         * do.
         */
        public Builder slots(List<Timestamp> slots) {
            this.slots = slots;
            return this;
        }

        /** Slots offered, one by one. */
        public Builder slots(Timestamp... slots) {
            this.slots = List.of(slots);
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

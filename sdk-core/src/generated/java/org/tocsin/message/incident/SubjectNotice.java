// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTime;

/**
 * Notice to subject: Whether and when the party named was told of the claim before others were.
 *
 * @param informed True when the party was told before this message went to anybody else, false when it was not.
 * @param at When it was told. Absent when it was not told or the time is not given.
 * @param message The identifier of the message by which it was told. Absent when it was told in another way.
 */
public record SubjectNotice(
        @NotNull Boolean informed,
        @Nullable @Valid PartialTime at,
        @Nullable MessageId message) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .informed(informed)
                .at(at)
                .message(message);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("informed", informed)
                .with("at", at)
                .with("message", message);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SubjectNotice refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SubjectNotice}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Boolean informed;
        private @Nullable PartialTime at;
        private @Nullable MessageId message;

        @JsonIgnore
        private Builder() {}

        /**
         * Subject informed: True when the party was told before this message went to anybody else, false when it was
         * not.
         */
        public Builder informed(@Nullable Boolean informed) {
            this.informed = informed;
            return this;
        }

        /** Time of notice: When it was told. Absent when it was not told or the time is not given. */
        public Builder at(@Nullable PartialTime at) {
            this.at = at;
            return this;
        }

        /**
         * Message of notice: The identifier of the message by which it was told. Absent when it was told in another
         * way.
         */
        public Builder message(@Nullable MessageId message) {
            this.message = message;
            return this;
        }

        /**
         * Message of notice, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder message(String text) {
            return message(MessageId.of(text));
        }

        /** The notice to subject as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SubjectNotice build() {
            return new SubjectNotice(informed, at, message);
        }
    }
}

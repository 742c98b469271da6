// Generated from types/response.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;

/**
 * Preservation of data: A preservation that has been ordered or done.
 *
 * @param until The instant until which the data are kept from deletion and change.
 * @param reference The reference under which they are kept, to be quoted in a request for mutual legal assistance.
 *     Absent when there is none.
 */
public record KeptPreservation(
        @NotNull Timestamp until,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .until(until)
                .reference(reference);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("until", until)
                .with("reference", reference);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static KeptPreservation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link KeptPreservation}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Timestamp until;
        private @Nullable String reference;

        @JsonIgnore
        private Builder() {}

        /** Preserved until: The instant until which the data are kept from deletion and change. */
        public Builder until(@Nullable Timestamp until) {
            this.until = until;
            return this;
        }

        /**
         * Preserved until, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder until(String text) {
            return until(Timestamp.of(text));
        }

        /**
         * Reference of preservation: The reference under which they are kept, to be quoted in a request for mutual
         * legal assistance. Absent when there is none.
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /** The preservation of data as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public KeptPreservation build() {
            return new KeptPreservation(until, reference);
        }
    }
}

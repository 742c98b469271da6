// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.MessageId;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;

/**
 * Earlier preservation: A running preservation that is to be extended. It is named by the request for it, by the
 * reference of those who keep the data, or both.
 *
 * @param request The identifier of the preservation-request that is extended. Absent when it was not made by such a
 *     message.
 * @param reference The reference under which the data are kept, as the response gave it. Absent when none was given.
 * @param until The instant at which the running preservation ends. Absent when it was not told.
 */
public record EarlierPreservation(
        @Nullable MessageId request,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference,
        @Nullable Timestamp until) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .request(request)
                .reference(reference)
                .until(until);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("request", request)
                .with("reference", reference)
                .with("until", until);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static EarlierPreservation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link EarlierPreservation}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable MessageId request;
        private @Nullable String reference;
        private @Nullable Timestamp until;

        @JsonIgnore
        private Builder() {}

        /**
         * Earlier request: The identifier of the preservation-request that is extended. Absent when it was not made by
         * such a message.
         */
        public Builder request(@Nullable MessageId request) {
            this.request = request;
            return this;
        }

        /**
         * Earlier request, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder request(String text) {
            return request(MessageId.of(text));
        }

        /**
         * Reference of preservation: The reference under which the data are kept, as the response gave it. Absent when
         * none was given.
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /** Preserved until: The instant at which the running preservation ends. Absent when it was not told. */
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

        /** The earlier preservation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public EarlierPreservation build() {
            return new EarlierPreservation(request, reference, until);
        }
    }
}

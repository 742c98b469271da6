// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.message.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.MessageId;
import org.tocsin.message.WellFormed;

/**
 * Cancelled message: One message that is taken back.
 *
 * @param id The identifier of the message that is taken back. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NOT_THE_ORIGINATOR TOC-THR-003}, {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param revision The only revision that is taken back. Absent, the whole message is taken back in all its revisions.
 */
public record CancelledMessage(
        @NotNull @WellFormed MessageId id,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .revision(revision);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("revision", revision);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CancelledMessage refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CancelledMessage}. It checks nothing: the whole message is checked at once. Required: {@code id}.
     */
    public static final class Builder {

        private @Nullable MessageId id;
        private @Nullable Long revision;

        @JsonIgnore
        private Builder() {}

        /**
         * Message identifier: The identifier of the message that is taken back. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#NOT_THE_ORIGINATOR TOC-THR-003}, {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder id(MessageId id) {
            this.id = id;
            return this;
        }

        /** Message identifier, as it is written. */
        public Builder id(String id) {
            this.id = id == null ? null : MessageId.asWritten(id);
            return this;
        }

        /** Message identifier, as this UUID. */
        public Builder id(UUID id) {
            this.id = id == null ? null : MessageId.of(id);
            return this;
        }

        /** Message identifier, as if it had not been set. */
        public Builder clearId() {
            this.id = null;
            return this;
        }

        /**
         * Revision number: The only revision that is taken back. Absent, the whole message is taken back in all its
         * revisions.
         */
        public Builder revision(@Nullable Long revision) {
            this.revision = revision;
            return this;
        }

        /** Revision number, as a plain number. */
        public Builder revision(long revision) {
            this.revision = revision;
            return this;
        }

        /** The cancelled message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CancelledMessage build() {
            return new CancelledMessage(id, revision);
        }
    }
}

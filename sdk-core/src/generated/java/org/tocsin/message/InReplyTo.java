// Generated from common/in-reply-to.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Answered message: The one message that this message answers.
 *
 * @param id The identifier of the answered message. Rules: {@link
 *     org.tocsin.validation.CoreProblem#REFERENCE_ACROSS_REALMS TOC-EXR-003}, {@link
 *     org.tocsin.validation.CoreProblem#NAMED_MESSAGE_UNKNOWN TOC-THR-006}, {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}, {@link
 *     org.tocsin.validation.CoreProblem#AMBIGUOUS_REFERENCE TOC-THR-009}.
 * @param type The type of the answered message, so that the answer can be checked and routed without it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NAMED_TYPE_DIFFERS TOC-THR-010}.
 * @param revision The revision that is answered. Absent when the sender of the answer does not tell revisions apart.
 * @param digest The digest of the canonical form of the answered message. Absent when it was not taken. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NAMED_DIGEST_DIFFERS TOC-THR-011}.
 */
public record InReplyTo(
        @NotNull @WellFormed MessageId id,
        @NotNull MessageType type,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @Nullable @TextLength(min = 1, max = 136) @Pattern(regexp = "^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$", message = "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)") String digest) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .type(type)
                .revision(revision)
                .digest(digest);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("type", type)
                .with("revision", revision)
                .with("digest", digest);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InReplyTo refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link InReplyTo}. It checks nothing: the whole message is checked at once. Required: {@code id}, {@code
     * type}.
     */
    public static final class Builder {

        private @Nullable MessageId id;
        private @Nullable MessageType type;
        private @Nullable Long revision;
        private @Nullable String digest;

        @JsonIgnore
        private Builder() {}

        /**
         * Message identifier: The identifier of the answered message. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#REFERENCE_ACROSS_REALMS TOC-EXR-003}, {@link
         * org.tocsin.validation.CoreProblem#NAMED_MESSAGE_UNKNOWN TOC-THR-006}, {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}, {@link
         * org.tocsin.validation.CoreProblem#AMBIGUOUS_REFERENCE TOC-THR-009}.
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
         * Type of answered message: The type of the answered message, so that the answer can be checked and routed
         * without it. Required. Rules: {@link org.tocsin.validation.CoreProblem#NAMED_TYPE_DIFFERS TOC-THR-010}.
         */
        public Builder type(MessageType type) {
            this.type = type;
            return this;
        }

        /**
         * Revision number: The revision that is answered. Absent when the sender of the answer does not tell revisions
         * apart.
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

        /**
         * Digest of message: The digest of the canonical form of the answered message. Absent when it was not taken.
         * Rules: {@link org.tocsin.validation.CoreProblem#NAMED_DIGEST_DIFFERS TOC-THR-011}.
         */
        public Builder digest(@Nullable String digest) {
            this.digest = digest;
            return this;
        }

        /** The answered message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InReplyTo build() {
            return new InReplyTo(id, type, revision, digest);
        }
    }
}

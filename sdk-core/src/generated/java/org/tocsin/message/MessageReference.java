// Generated from common/message-reference.schema.json; do not edit.
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
import org.tocsin.code.ReferenceRelation;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Reference to message: A link to another message that this one does not answer.
 *
 * @param id The identifier of the other message. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param revision The revision that is meant. Absent, the link is to the message in whatever revision is current.
 * @param relation How this message stands to the other one.
 * @param digest The digest of the canonical form of the other message, to tell it from a forgery. Absent when it was
 *     not taken.
 */
public record MessageReference(
        @NotNull @WellFormed MessageId id,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @NotNull ReferenceRelation relation,
        @Nullable @TextLength(min = 1, max = 136) @Pattern(regexp = "^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$", message = "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)") String digest) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .revision(revision)
                .relation(relation)
                .digest(digest);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("revision", revision)
                .with("relation", relation)
                .with("digest", digest);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static MessageReference refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link MessageReference}. It checks nothing: the whole message is checked at once. Required: {@code id},
     * {@code relation}.
     */
    public static final class Builder {

        private @Nullable MessageId id;
        private @Nullable Long revision;
        private @Nullable ReferenceRelation relation;
        private @Nullable String digest;

        @JsonIgnore
        private Builder() {}

        /**
         * Message identifier: The identifier of the other message. Required. Rules: {@link
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
         * Revision number: The revision that is meant. Absent, the link is to the message in whatever revision is
         * current.
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

        /** Relation to message: How this message stands to the other one. Required. */
        public Builder relation(ReferenceRelation relation) {
            this.relation = relation;
            return this;
        }

        /**
         * Digest of message: The digest of the canonical form of the other message, to tell it from a forgery. Absent
         * when it was not taken.
         */
        public Builder digest(@Nullable String digest) {
            this.digest = digest;
            return this;
        }

        /** The reference to message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public MessageReference build() {
            return new MessageReference(id, revision, relation, digest);
        }
    }
}

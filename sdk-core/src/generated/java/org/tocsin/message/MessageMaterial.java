// Generated from common/message-material.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Material of message: A message, or some parts of it, of which something is asked or decided.
 *
 * @param id The identifier of the message. Rules: {@link org.tocsin.validation.CoreProblem#NOT_THE_ORIGINATOR
 *     TOC-THR-003}, {@link org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}, {@link
 *     org.tocsin.validation.CoreProblem#RELEASE_NOT_TO_ORIGINATOR TOC-TLP-006}.
 * @param revision The only revision that is meant. Absent, the message is meant in all its revisions.
 * @param parts The places in the message that are meant, each with all below it. Absent, the whole message is meant.
 */
public record MessageMaterial(
        @NotNull @WellFormed MessageId id,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 1024) @Pattern(regexp = "^/[^\\u0000-\\u001f\\u007f-\\u009f]*$", message = "JSON Pointer (/body/severity/level)") String> parts) {

    /** Lists are copied; null in one is found when the message is checked. */
    public MessageMaterial {
        parts = Elements.copy(parts);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .revision(revision)
                .parts(parts);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("revision", revision)
                .with("parts", parts);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static MessageMaterial refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link MessageMaterial}. It checks nothing: the whole message is checked at once. Required: {@code id}.
     */
    public static final class Builder {

        private @Nullable MessageId id;
        private @Nullable Long revision;
        private List<String> parts = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Message identifier: The identifier of the message. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#NOT_THE_ORIGINATOR TOC-THR-003}, {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}, {@link
         * org.tocsin.validation.CoreProblem#RELEASE_NOT_TO_ORIGINATOR TOC-TLP-006}.
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

        /** Revision number: The only revision that is meant. Absent, the message is meant in all its revisions. */
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
         * Parts of message: The places in the message that are meant, each with all below it. Absent, the whole message
         * is meant. Replaces what was set before; {@code addParts} adds.
         */
        public Builder parts(List<String> parts) {
            this.parts = Elements.copy(parts);
            return this;
        }

        /** Parts of message, one by one, in place of what was set before. */
        public Builder parts(String... parts) {
            this.parts = Elements.of(parts);
            return this;
        }

        /** Parts of message, added to what was set before. */
        public Builder addParts(String... more) {
            this.parts = Elements.plus(parts, Elements.of(more));
            return this;
        }

        /** The material of message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public MessageMaterial build() {
            return new MessageMaterial(id, revision, parts);
        }
    }
}

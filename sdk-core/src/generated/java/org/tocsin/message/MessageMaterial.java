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
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Material of message: A message, or some parts of it, of which something is asked or decided.
 *
 * @param id The identifier of the message.
 * @param revision The only revision that is meant. Absent, the message is meant in all its revisions.
 * @param parts The places in the message that are meant, each with all below it. Absent, the whole message is meant.
 */
public record MessageMaterial(
        @NotNull MessageId id,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 1024) @Pattern(regexp = "^/[^\\u0000-\\u001f\\u007f-\\u009f]*$", message = "JSON Pointer (/body/severity/level)") String> parts) {

    /** Lists are copied and may not hold null. */
    public MessageMaterial {
        parts = List.copyOf(parts);
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

    /** Builds a {@link MessageMaterial}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable MessageId id;
        private @Nullable Long revision;
        private List<String> parts = List.of();

        @JsonIgnore
        private Builder() {}

        /** Message identifier: The identifier of the message. */
        public Builder id(@Nullable MessageId id) {
            this.id = id;
            return this;
        }

        /**
         * Message identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder id(String text) {
            return id(MessageId.of(text));
        }

        /** Revision number: The only revision that is meant. Absent, the message is meant in all its revisions. */
        public Builder revision(@Nullable Long revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Parts of message: The places in the message that are meant, each with all below it. Absent, the whole message
         * is meant.
         */
        public Builder parts(List<String> parts) {
            this.parts = parts;
            return this;
        }

        /** Parts of message, one by one. */
        public Builder parts(String... parts) {
            this.parts = List.of(parts);
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

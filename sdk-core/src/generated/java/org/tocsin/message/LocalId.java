// Generated from common/local-id.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.LocalIdKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Local identifier: The number under which somebody keeps the matter in books of their own.
 *
 * @param id The identifier exactly as its issuer writes it.
 * @param issuer The office, register or data set that gave the identifier.
 * @param kind What the identifier counts, such as a ticket or a case file. Absent when it is not said.
 */
public record LocalId(
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String id,
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String issuer,
        @Nullable LocalIdKind kind) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .issuer(issuer)
                .kind(kind);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("issuer", issuer)
                .with("kind", kind);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static LocalId refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link LocalId}. It checks nothing: the whole message is checked at once. Required: {@code id}, {@code
     * issuer}.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String issuer;
        private @Nullable LocalIdKind kind;

        @JsonIgnore
        private Builder() {}

        /** Identifier as issued: The identifier exactly as its issuer writes it. Required. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Issuer of identifier: The office, register or data set that gave the identifier. Required. */
        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * Kind of identifier: What the identifier counts, such as a ticket or a case file. Absent when it is not said.
         */
        public Builder kind(@Nullable LocalIdKind kind) {
            this.kind = kind;
            return this;
        }

        /** The local identifier as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public LocalId build() {
            return new LocalId(id, issuer, kind);
        }
    }
}

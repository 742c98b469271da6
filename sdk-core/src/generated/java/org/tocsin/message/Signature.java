// Generated from common/signature.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Message signature: One detached JSON Web Signature over the canonical form (RFC 8785) of the message without its
 * signatures.
 *
 * @param protectedHeader The JWS Protected Header in base64url: the member that RFC 7515 names protected.
 * @param signature The JWS signature value in base64url.
 */
public record Signature(
        @NotNull @TextLength(min = 1, max = 16384) @Pattern(regexp = "^[A-Za-z0-9_-]+$", message = "Base64url octets (eyJhbGciOiJFZERTQSJ9)") String protectedHeader,
        @NotNull @TextLength(min = 1, max = 16384) @Pattern(regexp = "^[A-Za-z0-9_-]+$", message = "Base64url octets (eyJhbGciOiJFZERTQSJ9)") String signature) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .protectedHeader(protectedHeader)
                .signature(signature);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("protectedHeader", protectedHeader)
                .with("signature", signature);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Signature refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Signature}. It checks nothing: the whole message is checked at once. Required: {@code
     * protectedHeader}, {@code signature}.
     */
    public static final class Builder {

        private @Nullable String protectedHeader;
        private @Nullable String signature;

        @JsonIgnore
        private Builder() {}

        /**
         * Protected header: The JWS Protected Header in base64url: the member that RFC 7515 names protected. Required.
         */
        public Builder protectedHeader(String protectedHeader) {
            this.protectedHeader = protectedHeader;
            return this;
        }

        /** Signature value: The JWS signature value in base64url. Required. */
        public Builder signature(String signature) {
            this.signature = signature;
            return this;
        }

        /** The message signature as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Signature build() {
            return new Signature(protectedHeader, signature);
        }
    }
}

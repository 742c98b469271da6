// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.KeyKind;
import org.tocsin.code.KeyUse;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.TextLength;

/**
 * Contact key: One public key of the contact. A key that is withdrawn stays in the entry with the last day on which it
 * may be trusted.
 *
 * @param id The name by which the entry refers to the key; no two keys of the entry share one.
 * @param kind What kind of key it is.
 * @param fingerprint The fingerprint in lower-case hexadecimal digits: of an OpenPGP key its own, of an X.509
 *     certificate the SHA-256 of its DER form, of a JSON Web Key its SHA-256 thumbprint (RFC 7638).
 * @param uses What the key is for. Absent means both signing and encryption.
 * @param validFrom The first day on which the key may be trusted. Absent when the key itself says so. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param validUntil The last day on which the key may be trusted. Absent when the key itself says so. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param document Pointer to the document of the message that holds the public key. Absent when the key is to be had
 *     elsewhere. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 */
public record ContactKey(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", message = "Key identifier (k1)") String id,
        @NotNull KeyKind kind,
        @NotNull @TextLength(min = 1, max = 128) @Pattern(regexp = "^[0-9a-f]{40,128}$", message = "Key fingerprint (0000000000000000000000000000000000000001)") String fingerprint,
        @Size(max = 2) List<@NotNull KeyUse> uses,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validFrom,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validUntil,
        @Nullable @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String document) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ContactKey {
        uses = Elements.copy(uses);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .kind(kind)
                .fingerprint(fingerprint)
                .uses(uses)
                .validFrom(validFrom)
                .validUntil(validUntil)
                .document(document);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("kind", kind)
                .with("fingerprint", fingerprint)
                .with("uses", uses)
                .with("validFrom", validFrom)
                .with("validUntil", validUntil)
                .with("document", document);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ContactKey refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ContactKey}. It checks nothing: the whole message is checked at once. Required: {@code id},
     * {@code kind}, {@code fingerprint}.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable KeyKind kind;
        private @Nullable String fingerprint;
        private List<KeyUse> uses = List.of();
        private @Nullable String validFrom;
        private @Nullable String validUntil;
        private @Nullable String document;

        @JsonIgnore
        private Builder() {}

        /**
         * Key identifier: The name by which the entry refers to the key; no two keys of the entry share one. Required.
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Kind of key: What kind of key it is. Required. */
        public Builder kind(KeyKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Key fingerprint: The fingerprint in lower-case hexadecimal digits: of an OpenPGP key its own, of an X.509
         * certificate the SHA-256 of its DER form, of a JSON Web Key its SHA-256 thumbprint (RFC 7638). Required.
         */
        public Builder fingerprint(String fingerprint) {
            this.fingerprint = fingerprint;
            return this;
        }

        /**
         * Uses of key: What the key is for. Absent means both signing and encryption. Replaces what was set before;
         * {@code addUses} adds.
         */
        public Builder uses(List<KeyUse> uses) {
            this.uses = Elements.copy(uses);
            return this;
        }

        /** Uses of key, one by one, in place of what was set before. */
        public Builder uses(KeyUse... uses) {
            this.uses = Elements.of(uses);
            return this;
        }

        /** Uses of key, added to what was set before. */
        public Builder addUses(KeyUse... more) {
            this.uses = Elements.plus(uses, Elements.of(more));
            return this;
        }

        /**
         * Valid from: The first day on which the key may be trusted. Absent when the key itself says so. Rules: {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder validFrom(@Nullable String validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Valid from, as this day. */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom == null ? null : validFrom.toString();
            return this;
        }

        /** Valid from, as if it had not been set. */
        public Builder clearValidFrom() {
            this.validFrom = null;
            return this;
        }

        /**
         * Valid until: The last day on which the key may be trusted. Absent when the key itself says so. Rules: {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder validUntil(@Nullable String validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Valid until, as this day. */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil == null ? null : validUntil.toString();
            return this;
        }

        /** Valid until, as if it had not been set. */
        public Builder clearValidUntil() {
            this.validUntil = null;
            return this;
        }

        /**
         * Document with key: Pointer to the document of the message that holds the public key. Absent when the key is
         * to be had elsewhere. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
         */
        public Builder document(@Nullable String document) {
            this.document = document;
            return this;
        }

        /** The contact key as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ContactKey build() {
            return new ContactKey(
                    id,
                    kind,
                    fingerprint,
                    uses,
                    validFrom,
                    validUntil,
                    document);
        }
    }
}

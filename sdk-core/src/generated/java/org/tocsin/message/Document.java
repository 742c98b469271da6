// Generated from common/document.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.code.DocumentUse;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Attached document: A document that goes with the message, held in it or named by its address: a report, a bundle in
 * another format, a sample, a set of detection rules.
 *
 * @param title What the document is, in a line.
 * @param format The format of the document. Rules: {@link org.tocsin.validation.CoreProblem#NOT_ACCEPTED_BY_RECIPIENT
 *     TOC-DIR-010}, {@link org.tocsin.validation.CoreProblem#DOCUMENT_INCOMPLETE TOC-IND-010}.
 * @param formatVersion The version of that format. Absent when the format has none or it is not known.
 * @param mediaType The media type of the octets.
 * @param uri Where the document can be had. Absent when the message holds it as content.
 * @param access How those who may have the document get it: from whom, with which account, on which channel. It holds
 *     no password. Absent when the address is enough.
 * @param content The octets of the document. Absent when it stays at its address. Rules: {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_DOCUMENT_CONTENT TOC-IND-013}.
 * @param size The size of the document in octets, that of the content where it is there. Absent when it is not known.
 *     Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_SIZE_DIFFERS TOC-IND-014}, {@link
 *     org.tocsin.validation.CoreProblem#DOCUMENT_SIZE_MISSING TOC-IND-017}, {@link
 *     org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
 * @param digest The digest of the document's octets, of those of the content where it is there; to check what was
 *     fetched or unpacked. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_DIGEST_DIFFERS TOC-IND-015}, {@link
 *     org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
 * @param part Which part of a larger document the octets are. Absent when they are the whole document.
 * @param tlp The label of the document alone, never stricter than the label of the message. Absent, the message's label
 *     holds. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}, {@link
 *     org.tocsin.validation.CoreProblem#DOCUMENT_STRICTER_THAN_MESSAGE TOC-TLP-004}.
 * @param hazard What makes opening the document dangerous, such as live malware. Absent when nothing is known to.
 * @param use What the document is for. Absent when the title says enough.
 */
public record Document(
        @NotNull @Valid Text title,
        @NotNull DocumentFormat format,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String formatVersion,
        @NotNull @TextLength(min = 1, max = 255) @Pattern(regexp = "^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$", message = "Media type (application/stix+json)") String mediaType,
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String uri,
        @Nullable @Valid Text access,
        @Nullable @TextLength(min = 1, max = 262144) @Pattern(regexp = "^[A-Za-z0-9+/]+={0,2}$", message = "Base64 octets (SGVsbG8=)") String content,
        @Nullable @Min(0L) @Max(9007199254740991L) Long size,
        @NotNull @TextLength(min = 1, max = 136) @Pattern(regexp = "^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$", message = "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)") String digest,
        @Nullable @Valid DocumentPart part,
        @Nullable Tlp tlp,
        @Nullable DocumentHazard hazard,
        @Nullable DocumentUse use) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .format(format)
                .formatVersion(formatVersion)
                .mediaType(mediaType)
                .uri(uri)
                .access(access)
                .content(content)
                .size(size)
                .digest(digest)
                .part(part)
                .tlp(tlp)
                .hazard(hazard)
                .use(use);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("title", title)
                .with("format", format)
                .with("formatVersion", formatVersion)
                .with("mediaType", mediaType)
                .with("uri", uri)
                .with("access", access)
                .with("content", content)
                .with("size", size)
                .with("digest", digest)
                .with("part", part)
                .with("tlp", tlp)
                .with("hazard", hazard)
                .with("use", use);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Document refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Document}. It checks nothing: the whole message is checked at once. Required: {@code title},
     * {@code format}, {@code mediaType}, {@code digest}.
     */
    public static final class Builder {

        private @Nullable Text title;
        private @Nullable DocumentFormat format;
        private @Nullable String formatVersion;
        private @Nullable String mediaType;
        private @Nullable String uri;
        private @Nullable Text access;
        private @Nullable String content;
        private @Nullable Long size;
        private @Nullable String digest;
        private @Nullable DocumentPart part;
        private @Nullable Tlp tlp;
        private @Nullable DocumentHazard hazard;
        private @Nullable DocumentUse use;

        @JsonIgnore
        private Builder() {}

        /** Title of document: What the document is, in a line. Required. */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /** Title of document, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of document, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /**
         * Document format: The format of the document. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#NOT_ACCEPTED_BY_RECIPIENT TOC-DIR-010}, {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_INCOMPLETE TOC-IND-010}.
         */
        public Builder format(DocumentFormat format) {
            this.format = format;
            return this;
        }

        /** Version of format: The version of that format. Absent when the format has none or it is not known. */
        public Builder formatVersion(@Nullable String formatVersion) {
            this.formatVersion = formatVersion;
            return this;
        }

        /** Media type: The media type of the octets. Required. */
        public Builder mediaType(String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** Address of document: Where the document can be had. Absent when the message holds it as content. */
        public Builder uri(@Nullable String uri) {
            this.uri = uri;
            return this;
        }

        /**
         * Access to document: How those who may have the document get it: from whom, with which account, on which
         * channel. It holds no password. Absent when the address is enough.
         */
        public Builder access(@Nullable Text access) {
            this.access = access;
            return this;
        }

        /** Access to document, in one language. */
        public Builder access(String language, String words) {
            this.access = Text.of(language, words);
            return this;
        }

        /** Access to document, as if it had not been set. */
        public Builder clearAccess() {
            this.access = null;
            return this;
        }

        /**
         * Document content: The octets of the document. Absent when it stays at its address. Rules: {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_DOCUMENT_CONTENT TOC-IND-013}.
         */
        public Builder content(@Nullable String content) {
            this.content = content;
            return this;
        }

        /**
         * Document size: The size of the document in octets, that of the content where it is there. Absent when it is
         * not known. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_SIZE_DIFFERS TOC-IND-014}, {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_SIZE_MISSING TOC-IND-017}, {@link
         * org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
         */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /** Document size, as a plain number. */
        public Builder size(long size) {
            this.size = size;
            return this;
        }

        /**
         * Digest of document: The digest of the document's octets, of those of the content where it is there; to check
         * what was fetched or unpacked. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_DIGEST_DIFFERS TOC-IND-015}, {@link
         * org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
         */
        public Builder digest(String digest) {
            this.digest = digest;
            return this;
        }

        /**
         * Part of document: Which part of a larger document the octets are. Absent when they are the whole document.
         */
        public Builder part(@Nullable DocumentPart part) {
            this.part = part;
            return this;
        }

        /**
         * TLP label of document: The label of the document alone, never stricter than the label of the message. Absent,
         * the message's label holds. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001},
         * {@link org.tocsin.validation.CoreProblem#DOCUMENT_STRICTER_THAN_MESSAGE TOC-TLP-004}.
         */
        public Builder tlp(@Nullable Tlp tlp) {
            this.tlp = tlp;
            return this;
        }

        /**
         * Document hazard: What makes opening the document dangerous, such as live malware. Absent when nothing is
         * known to.
         */
        public Builder hazard(@Nullable DocumentHazard hazard) {
            this.hazard = hazard;
            return this;
        }

        /** Document use: What the document is for. Absent when the title says enough. */
        public Builder use(@Nullable DocumentUse use) {
            this.use = use;
            return this;
        }

        /** The attached document as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Document build() {
            return new Document(
                    title,
                    format,
                    formatVersion,
                    mediaType,
                    uri,
                    access,
                    content,
                    size,
                    digest,
                    part,
                    tlp,
                    hazard,
                    use);
        }
    }
}

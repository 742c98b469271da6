// Generated from common/document-part.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Part of a document: Which part of a document is held, where the document is too large for one place. The octets of
 * all parts, one behind the other in the order of their numbers, are the document.
 *
 * @param number Which part this is, counted from 1. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_PART_UNFIT
 *     TOC-IND-018}.
 * @param count How many parts the document has.
 * @param size The number of octets of the whole document. Rules: {@link
 *     org.tocsin.validation.CoreProblem#DOCUMENT_PART_UNFIT TOC-IND-018}, {@link
 *     org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
 * @param digest The digest of the octets of the whole document. It tells, too, which parts belong together. Rules:
 *     {@link org.tocsin.validation.CoreProblem#DOCUMENT_PART_UNFIT TOC-IND-018}, {@link
 *     org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
 */
public record DocumentPart(
        @NotNull @Min(1) @Max(10000) Integer number,
        @NotNull @Min(2) @Max(10000) Integer count,
        @NotNull @Min(2L) @Max(9007199254740991L) Long size,
        @NotNull @TextLength(min = 1, max = 136) @Pattern(regexp = "^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$", message = "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)") String digest) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .count(count)
                .size(size)
                .digest(digest);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("count", count)
                .with("size", size)
                .with("digest", digest);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static DocumentPart refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link DocumentPart}. It checks nothing: the whole message is checked at once. Required: {@code number},
     * {@code count}, {@code size}, {@code digest}.
     */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable Integer count;
        private @Nullable Long size;
        private @Nullable String digest;

        @JsonIgnore
        private Builder() {}

        /**
         * Number of part: Which part this is, counted from 1. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_PART_UNFIT TOC-IND-018}.
         */
        public Builder number(Integer number) {
            this.number = number;
            return this;
        }

        /** Number of part, as a plain number. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Count of parts: How many parts the document has. Required. */
        public Builder count(Integer count) {
            this.count = count;
            return this;
        }

        /** Count of parts, as a plain number. */
        public Builder count(int count) {
            this.count = count;
            return this;
        }

        /**
         * Size of whole document: The number of octets of the whole document. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_PART_UNFIT TOC-IND-018}, {@link
         * org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
         */
        public Builder size(Long size) {
            this.size = size;
            return this;
        }

        /** Size of whole document, as a plain number. */
        public Builder size(long size) {
            this.size = size;
            return this;
        }

        /**
         * Digest of whole document: The digest of the octets of the whole document. It tells, too, which parts belong
         * together. Required. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_PART_UNFIT TOC-IND-018}, {@link
         * org.tocsin.validation.CoreProblem#LIST_NOT_THE_DOCUMENT TOC-LST-004}.
         */
        public Builder digest(String digest) {
            this.digest = digest;
            return this;
        }

        /** The part of a document as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public DocumentPart build() {
            return new DocumentPart(number, count, size, digest);
        }
    }
}

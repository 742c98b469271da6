// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.BasisKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Basis of attribution: One kind of evidence on which the claim rests.
 *
 * @param kind What kind of evidence it is.
 * @param grade How good the source and the content are. Absent when they were not graded.
 * @param releasable True when the originator is willing to show the evidence to recipients who ask. Absent means false.
 * @param text What the evidence shows, in words. Absent when it is not described.
 * @param documents Pointers to those documents of the message that hold the evidence. Absent when none does. Rules:
 *     {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 */
public record AttributionBasis(
        @NotNull BasisKind kind,
        @Nullable @Valid Grade grade,
        @Nullable Boolean releasable,
        @Nullable @Valid Text text,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String> documents) {

    /** Lists are copied; null in one is found when the message is checked. */
    public AttributionBasis {
        documents = Elements.copy(documents);
    }

    /** Evidence releasable as it holds: {@code false} when absent. */
    public Boolean releasableOrDefault() {
        return releasable == null ? false : releasable;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .grade(grade)
                .releasable(releasable)
                .text(text)
                .documents(documents);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("grade", grade)
                .with("releasable", releasable)
                .with("text", text)
                .with("documents", documents);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AttributionBasis refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AttributionBasis}. It checks nothing: the whole message is checked at once. Required: {@code
     * kind}.
     */
    public static final class Builder {

        private @Nullable BasisKind kind;
        private @Nullable Grade grade;
        private @Nullable Boolean releasable;
        private @Nullable Text text;
        private List<String> documents = List.of();

        @JsonIgnore
        private Builder() {}

        /** Kind of evidence: What kind of evidence it is. Required. */
        public Builder kind(BasisKind kind) {
            this.kind = kind;
            return this;
        }

        /** Information grade: How good the source and the content are. Absent when they were not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /**
         * Evidence releasable: True when the originator is willing to show the evidence to recipients who ask. Absent
         * means false.
         */
        public Builder releasable(@Nullable Boolean releasable) {
            this.releasable = releasable;
            return this;
        }

        /** Evidence in words: What the evidence shows, in words. Absent when it is not described. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Evidence in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Evidence in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Supporting documents: Pointers to those documents of the message that hold the evidence. Absent when none
         * does. Replaces what was set before; {@code addDocuments} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
         */
        public Builder documents(List<String> documents) {
            this.documents = Elements.copy(documents);
            return this;
        }

        /** Supporting documents, one by one, in place of what was set before. */
        public Builder documents(String... documents) {
            this.documents = Elements.of(documents);
            return this;
        }

        /** Supporting documents, added to what was set before. */
        public Builder addDocuments(String... more) {
            this.documents = Elements.plus(documents, Elements.of(more));
            return this;
        }

        /** The basis of attribution as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AttributionBasis build() {
            return new AttributionBasis(kind, grade, releasable, text, documents);
        }
    }
}

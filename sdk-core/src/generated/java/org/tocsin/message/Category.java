// Generated from common/category.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Incident category: One answer to the question what happened. In a list of categories the first is the primary one:
 * the first kind in the order of the code list that fits and is confirmed.
 *
 * @param kind The kind of incident in Tocsin's own vocabulary. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}, {@link
 *     org.tocsin.validation.CoreProblem#WEAKNESS_AS_INCIDENT TOC-COD-008}.
 * @param rsit The code of the Reference Security Incident Taxonomy as it stands there, class alone or class and type.
 *     Absent when none was chosen. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004},
 *     {@link org.tocsin.validation.CoreProblem#WEAKNESS_AS_INCIDENT TOC-COD-008}.
 * @param sources The codes of other schemes that this category was chosen from or stands for. Absent when there are
 *     none.
 * @param text What kind it is, in words. Always there when the kind is other; otherwise absent when the code says
 *     enough.
 */
public record Category(
        @NotNull IncidentKind kind,
        @Nullable Rsit rsit,
        @Size(max = 8) List<@NotNull @Valid CategorySource> sources,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Category {
        sources = Elements.copy(sources);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .rsit(rsit)
                .sources(sources)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("rsit", rsit)
                .with("sources", sources)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Category refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Category}. It checks nothing: the whole message is checked at once. Required: {@code kind}. */
    public static final class Builder {

        private @Nullable IncidentKind kind;
        private @Nullable Rsit rsit;
        private List<CategorySource> sources = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Incident kind: The kind of incident in Tocsin's own vocabulary. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}, {@link
         * org.tocsin.validation.CoreProblem#WEAKNESS_AS_INCIDENT TOC-COD-008}.
         */
        public Builder kind(IncidentKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * RSIT code: The code of the Reference Security Incident Taxonomy as it stands there, class alone or class and
         * type. Absent when none was chosen. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER
         * TOC-COD-004}, {@link org.tocsin.validation.CoreProblem#WEAKNESS_AS_INCIDENT TOC-COD-008}.
         */
        public Builder rsit(@Nullable Rsit rsit) {
            this.rsit = rsit;
            return this;
        }

        /**
         * Source codes: The codes of other schemes that this category was chosen from or stands for. Absent when there
         * are none. Replaces what was set before; {@code addSources} adds.
         */
        public Builder sources(List<CategorySource> sources) {
            this.sources = Elements.copy(sources);
            return this;
        }

        /** Source codes, one by one, in place of what was set before. */
        public Builder sources(CategorySource... sources) {
            this.sources = Elements.of(sources);
            return this;
        }

        /** Source codes, added to what was set before. */
        public Builder addSources(CategorySource... more) {
            this.sources = Elements.plus(sources, Elements.of(more));
            return this;
        }

        /**
         * Description of kind: What kind it is, in words. Always there when the kind is other; otherwise absent when
         * the code says enough. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of kind, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of kind, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The incident category as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Category build() {
            return new Category(kind, rsit, sources, text);
        }
    }
}

// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.OffenceKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;

/**
 * Investigated offence: The offence, by kind and in the words of the originator's law.
 *
 * @param kinds The kinds of offence in general terms, so that the other side can compare them with its own law. Absent
 *     when none fits. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param text The offence as the law of the originator defines it.
 * @param legalBasis The basis in the law of the originator on which preservation may be asked for. Absent when it is
 *     not said.
 */
public record InvestigatedOffence(
        @Size(max = 16) List<@NotNull OffenceKind> kinds,
        @NotNull @Valid Text text,
        @Nullable @Valid Text legalBasis) {

    /** Lists are copied; null in one is found when the message is checked. */
    public InvestigatedOffence {
        kinds = Elements.copy(kinds);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kinds(kinds)
                .text(text)
                .legalBasis(legalBasis);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kinds", kinds)
                .with("text", text)
                .with("legalBasis", legalBasis);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InvestigatedOffence refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link InvestigatedOffence}. It checks nothing: the whole message is checked at once. Required: {@code
     * text}.
     */
    public static final class Builder {

        private List<OffenceKind> kinds = List.of();
        private @Nullable Text text;
        private @Nullable Text legalBasis;

        @JsonIgnore
        private Builder() {}

        /**
         * Kinds of offence: The kinds of offence in general terms, so that the other side can compare them with its own
         * law. Absent when none fits. Replaces what was set before; {@code addKinds} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder kinds(List<OffenceKind> kinds) {
            this.kinds = Elements.copy(kinds);
            return this;
        }

        /** Kinds of offence, one by one, in place of what was set before. */
        public Builder kinds(OffenceKind... kinds) {
            this.kinds = Elements.of(kinds);
            return this;
        }

        /** Kinds of offence, added to what was set before. */
        public Builder addKinds(OffenceKind... more) {
            this.kinds = Elements.plus(kinds, Elements.of(more));
            return this;
        }

        /** Offence in words: The offence as the law of the originator defines it. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Offence in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Offence in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Legal basis: The basis in the law of the originator on which preservation may be asked for. Absent when it is
         * not said.
         */
        public Builder legalBasis(@Nullable Text legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        /** Legal basis, in one language. */
        public Builder legalBasis(String language, String words) {
            this.legalBasis = Text.of(language, words);
            return this;
        }

        /** Legal basis, as if it had not been set. */
        public Builder clearLegalBasis() {
            this.legalBasis = null;
            return this;
        }

        /** The investigated offence as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InvestigatedOffence build() {
            return new InvestigatedOffence(kinds, text, legalBasis);
        }
    }
}

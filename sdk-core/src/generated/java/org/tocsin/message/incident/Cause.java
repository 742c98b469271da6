// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttackVector;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.RootCause;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;

/**
 * Cause of incident: Why and how it could happen. Each member is absent when nothing is said about it.
 *
 * @param root What it goes back to; undetermined says that it could not be found out. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
 * @param strength How sure it is that this was the cause.
 * @param vectors The ways by which it came in.
 * @param techniques The techniques that were used.
 * @param failures The safeguards that failed or were missing.
 * @param text The cause in words.
 */
public record Cause(
        @Nullable RootCause root,
        @Nullable CausalStrength strength,
        @Size(max = 64) List<@NotNull AttackVector> vectors,
        @Size(max = 64) List<@NotNull @Valid Technique> techniques,
        @Size(max = 64) List<@NotNull ControlFailure> failures,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Cause {
        vectors = Elements.copy(vectors);
        techniques = Elements.copy(techniques);
        failures = Elements.copy(failures);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .root(root)
                .strength(strength)
                .vectors(vectors)
                .techniques(techniques)
                .failures(failures)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("root", root)
                .with("strength", strength)
                .with("vectors", vectors)
                .with("techniques", techniques)
                .with("failures", failures)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Cause refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Cause}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable RootCause root;
        private @Nullable CausalStrength strength;
        private List<AttackVector> vectors = List.of();
        private List<Technique> techniques = List.of();
        private List<ControlFailure> failures = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Root cause: What it goes back to; undetermined says that it could not be found out. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
         */
        public Builder root(@Nullable RootCause root) {
            this.root = root;
            return this;
        }

        /** Strength of cause: How sure it is that this was the cause. Optional. */
        public Builder strength(@Nullable CausalStrength strength) {
            this.strength = strength;
            return this;
        }

        /**
         * Attack vectors: The ways by which it came in. Optional. Replaces what was set before; {@code addVectors}
         * adds.
         */
        public Builder vectors(List<AttackVector> vectors) {
            this.vectors = Elements.copy(vectors);
            return this;
        }

        /** Attack vectors, one by one, in place of what was set before. */
        public Builder vectors(AttackVector... vectors) {
            this.vectors = Elements.of(vectors);
            return this;
        }

        /** Attack vectors, added to what was set before. */
        public Builder addVectors(AttackVector... more) {
            this.vectors = Elements.plus(vectors, Elements.of(more));
            return this;
        }

        /**
         * Techniques used: The techniques that were used. Optional. Replaces what was set before; {@code addTechniques}
         * adds.
         */
        public Builder techniques(List<Technique> techniques) {
            this.techniques = Elements.copy(techniques);
            return this;
        }

        /** Techniques used, one by one, in place of what was set before. */
        public Builder techniques(Technique... techniques) {
            this.techniques = Elements.of(techniques);
            return this;
        }

        /** Techniques used, added to what was set before. */
        public Builder addTechniques(Technique... more) {
            this.techniques = Elements.plus(techniques, Elements.of(more));
            return this;
        }

        /**
         * Failed controls: The safeguards that failed or were missing. Optional. Replaces what was set before; {@code
         * addFailures} adds.
         */
        public Builder failures(List<ControlFailure> failures) {
            this.failures = Elements.copy(failures);
            return this;
        }

        /** Failed controls, one by one, in place of what was set before. */
        public Builder failures(ControlFailure... failures) {
            this.failures = Elements.of(failures);
            return this;
        }

        /** Failed controls, added to what was set before. */
        public Builder addFailures(ControlFailure... more) {
            this.failures = Elements.plus(failures, Elements.of(more));
            return this;
        }

        /** Description of cause: The cause in words. Optional. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of cause, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of cause, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The cause of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Cause build() {
            return new Cause(
                    root,
                    strength,
                    vectors,
                    techniques,
                    failures,
                    text);
        }
    }
}

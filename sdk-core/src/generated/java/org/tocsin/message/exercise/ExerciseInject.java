// Generated from types/exercise-inject.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.InjectKind;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Exercise inject: Brings into the exercise something that is not a message of this format, such as news, a call or a
 * mail. It never holds another message: simulated reports and requests are ordinary messages in the realm exercise.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 *
 * @param kind What the simulated item stands for.
 * @param simulatedSource Who seems to send, say or show it in the scenario. Absent when it has no source.
 * @param scenarioAt The instant at which it happens in the time of the scenario. Absent, that is when the message was
 *     sent. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param text What players read, hear or see.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ExerciseInject(
        @NotNull InjectKind kind,
        @Nullable @Valid Text simulatedSource,
        @Nullable @WellFormed Timestamp scenarioAt,
        @NotNull @Valid Text text,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseInject {
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.EXERCISE_INJECT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .simulatedSource(simulatedSource)
                .scenarioAt(scenarioAt)
                .text(text)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("simulatedSource", simulatedSource)
                .with("scenarioAt", scenarioAt)
                .with("text", text)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseInject refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseInject}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code text}.
     */
    public static final class Builder {

        private @Nullable InjectKind kind;
        private @Nullable Text simulatedSource;
        private @Nullable Timestamp scenarioAt;
        private @Nullable Text text;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of inject: What the simulated item stands for. Required. */
        public Builder kind(InjectKind kind) {
            this.kind = kind;
            return this;
        }

        /** Simulated source: Who seems to send, say or show it in the scenario. Absent when it has no source. */
        public Builder simulatedSource(@Nullable Text simulatedSource) {
            this.simulatedSource = simulatedSource;
            return this;
        }

        /** Simulated source, in one language. */
        public Builder simulatedSource(String language, String words) {
            this.simulatedSource = Text.of(language, words);
            return this;
        }

        /** Simulated source, as if it had not been set. */
        public Builder clearSimulatedSource() {
            this.simulatedSource = null;
            return this;
        }

        /**
         * Scenario time: The instant at which it happens in the time of the scenario. Absent, that is when the message
         * was sent. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder scenarioAt(@Nullable Timestamp scenarioAt) {
            this.scenarioAt = scenarioAt;
            return this;
        }

        /** Scenario time, as it is written. */
        public Builder scenarioAt(@Nullable String scenarioAt) {
            this.scenarioAt = scenarioAt == null ? null : Timestamp.asWritten(scenarioAt);
            return this;
        }

        /** Scenario time, as this moment in UTC. */
        public Builder scenarioAt(@Nullable Instant scenarioAt) {
            this.scenarioAt = scenarioAt == null ? null : Timestamp.asWritten(scenarioAt);
            return this;
        }

        /** Scenario time, as this moment with its offset. */
        public Builder scenarioAt(@Nullable OffsetDateTime scenarioAt) {
            this.scenarioAt = scenarioAt == null ? null : Timestamp.asWritten(scenarioAt);
            return this;
        }

        /** Scenario time, as if it had not been set. */
        public Builder clearScenarioAt() {
            this.scenarioAt = null;
            return this;
        }

        /** Content of inject: What players read, hear or see. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Content of inject, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Content of inject, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The exercise inject as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseInject build() {
            return new ExerciseInject(kind, simulatedSource, scenarioAt, text, extensions);
        }
    }
}

// Generated from types/exercise-inject.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.InjectKind;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/**
 * Exercise inject: Brings into the exercise something that is not a message of this format, such as news, a call or a
 * mail. It never holds another message: simulated reports and requests are ordinary messages in the realm exercise.
 *
 * @param kind What the simulated item stands for.
 * @param simulatedSource Who seems to send, say or show it in the scenario. Absent when it has no source.
 * @param scenarioAt The instant at which it happens in the time of the scenario. Absent, that is when the message was
 *     sent.
 * @param text What players read, hear or see.
 */
public record ExerciseInject(
        @NotNull InjectKind kind,
        @Nullable @Valid Text simulatedSource,
        @Nullable Timestamp scenarioAt,
        @NotNull @Valid Text text) implements Body {

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
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("simulatedSource", simulatedSource)
                .with("scenarioAt", scenarioAt)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseInject refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ExerciseInject}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable InjectKind kind;
        private @Nullable Text simulatedSource;
        private @Nullable Timestamp scenarioAt;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Kind of inject: What the simulated item stands for. */
        public Builder kind(@Nullable InjectKind kind) {
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
            return simulatedSource(Text.of(language, words));
        }

        /**
         * Scenario time: The instant at which it happens in the time of the scenario. Absent, that is when the message
         * was sent.
         */
        public Builder scenarioAt(@Nullable Timestamp scenarioAt) {
            this.scenarioAt = scenarioAt;
            return this;
        }

        /**
         * Scenario time, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder scenarioAt(String text) {
            return scenarioAt(Timestamp.of(text));
        }

        /** Content of inject: What players read, hear or see. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Content of inject, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
        }

        /** The exercise inject as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseInject build() {
            return new ExerciseInject(kind, simulatedSource, scenarioAt, text);
        }
    }
}

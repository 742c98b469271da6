// Generated from common/exercise-reference.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Exercise reference: The exercise that the message is part of.
 *
 * @param id The identifier of the exercise, as its plan gives it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#EXERCISE_ANNOUNCED_LATE TOC-EXR-010}, {@link
 *     org.tocsin.validation.CoreProblem#PLAY_AFTER_PLAN_TAKEN_BACK TOC-EXR-015}.
 * @param marker The words in capitals with which every title in this exercise begins, so that nobody takes the message
 *     for an actual one. Rules: {@link org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
 * @param localMarkers The marker in other languages, one entry for each: a text of the title begins with that of its
 *     language or with the marker itself. Absent when the marker is the same in all.
 * @param inject The number of the event in the controllers' list that this message delivers. Absent when it delivers
 *     none.
 */
public record ExerciseReference(
        @NotNull @WellFormed ExerciseId id,
        @NotNull @TextLength(min = 4, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Marker of exercise (EXERCISE BELL)") String marker,
        @Size(max = 32) List<@NotNull @Valid LocalMarker> localMarkers,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String inject) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseReference {
        localMarkers = Elements.copy(localMarkers);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .marker(marker)
                .localMarkers(localMarkers)
                .inject(inject);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("marker", marker)
                .with("localMarkers", localMarkers)
                .with("inject", inject);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseReference refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseReference}. It checks nothing: the whole message is checked at once. Required: {@code
     * id}, {@code marker}.
     */
    public static final class Builder {

        private @Nullable ExerciseId id;
        private @Nullable String marker;
        private List<LocalMarker> localMarkers = List.of();
        private @Nullable String inject;

        @JsonIgnore
        private Builder() {}

        /**
         * Exercise identifier: The identifier of the exercise, as its plan gives it. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXERCISE_ANNOUNCED_LATE TOC-EXR-010}, {@link
         * org.tocsin.validation.CoreProblem#PLAY_AFTER_PLAN_TAKEN_BACK TOC-EXR-015}.
         */
        public Builder id(ExerciseId id) {
            this.id = id;
            return this;
        }

        /** Exercise identifier, as it is written. */
        public Builder id(String id) {
            this.id = id == null ? null : ExerciseId.asWritten(id);
            return this;
        }

        /** Exercise identifier, as this UUID. */
        public Builder id(UUID id) {
            this.id = id == null ? null : ExerciseId.of(id);
            return this;
        }

        /** Exercise identifier, as if it had not been set. */
        public Builder clearId() {
            this.id = null;
            return this;
        }

        /**
         * Exercise marker: The words in capitals with which every title in this exercise begins, so that nobody takes
         * the message for an actual one. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
         */
        public Builder marker(String marker) {
            this.marker = marker;
            return this;
        }

        /**
         * Markers by language: The marker in other languages, one entry for each: a text of the title begins with that
         * of its language or with the marker itself. Absent when the marker is the same in all. Replaces what was set
         * before; {@code addLocalMarkers} adds.
         */
        public Builder localMarkers(List<LocalMarker> localMarkers) {
            this.localMarkers = Elements.copy(localMarkers);
            return this;
        }

        /** Markers by language, one by one, in place of what was set before. */
        public Builder localMarkers(LocalMarker... localMarkers) {
            this.localMarkers = Elements.of(localMarkers);
            return this;
        }

        /** Markers by language, added to what was set before. */
        public Builder addLocalMarkers(LocalMarker... more) {
            this.localMarkers = Elements.plus(localMarkers, Elements.of(more));
            return this;
        }

        /**
         * Inject number: The number of the event in the controllers' list that this message delivers. Absent when it
         * delivers none.
         */
        public Builder inject(@Nullable String inject) {
            this.inject = inject;
            return this;
        }

        /** The exercise reference as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseReference build() {
            return new ExerciseReference(id, marker, localMarkers, inject);
        }
    }
}

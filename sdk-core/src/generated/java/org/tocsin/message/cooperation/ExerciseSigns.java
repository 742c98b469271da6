// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

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
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Signs of exercise: What an exercise may show to those who take no part, so that they do not take it for an attack.
 *
 * @param text What others may see, and what they need not do about it.
 * @param area In which networks or in which part of the party it takes place. Absent when the words say it.
 * @param sectors The sectors that take part. Absent when it is not told. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param systems Names, addresses and address ranges of systems that may look attacked, or from which attacks may seem
 *     to come. They are no indicators: nobody blocks them. Absent when none is told.
 * @param marker The words in capitals with which the messages of the exercise begin, so that one that gets out is
 *     known. Absent when it has none. Rules: {@link org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE
 *     TOC-EXR-016}.
 * @param localMarkers The marker in other languages. Absent when it is the same in all.
 * @param contact The office that tells at any time of the exercise whether something belongs to it. Absent, it is the
 *     contact for questions.
 */
public record ExerciseSigns(
        @NotNull @Valid Text text,
        @Nullable @Valid Text area,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String> systems,
        @Nullable @TextLength(min = 4, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Marker of exercise (EXERCISE BELL)") String marker,
        @Size(max = 32) List<@NotNull @Valid LocalMarker> localMarkers,
        @Nullable @Valid PartyRole contact) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseSigns {
        sectors = Elements.copy(sectors);
        systems = Elements.copy(systems);
        localMarkers = Elements.copy(localMarkers);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .area(area)
                .sectors(sectors)
                .systems(systems)
                .marker(marker)
                .localMarkers(localMarkers)
                .contact(contact);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("area", area)
                .with("sectors", sectors)
                .with("systems", systems)
                .with("marker", marker)
                .with("localMarkers", localMarkers)
                .with("contact", contact);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseSigns refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseSigns}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Text area;
        private List<Sector> sectors = List.of();
        private List<String> systems = List.of();
        private @Nullable String marker;
        private List<LocalMarker> localMarkers = List.of();
        private @Nullable PartyRole contact;

        @JsonIgnore
        private Builder() {}

        /** Signs in words: What others may see, and what they need not do about it. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Signs in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Signs in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Area of exercise: In which networks or in which part of the party it takes place. Absent when the words say
         * it.
         */
        public Builder area(@Nullable Text area) {
            this.area = area;
            return this;
        }

        /** Area of exercise, in one language. */
        public Builder area(String language, String words) {
            this.area = Text.of(language, words);
            return this;
        }

        /** Area of exercise, as if it had not been set. */
        public Builder clearArea() {
            this.area = null;
            return this;
        }

        /**
         * Sectors of exercise: The sectors that take part. Absent when it is not told. Replaces what was set before;
         * {@code addSectors} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors of exercise, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors of exercise, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Systems that seem attacked: Names, addresses and address ranges of systems that may look attacked, or from
         * which attacks may seem to come. They are no indicators: nobody blocks them. Absent when none is told.
         * Replaces what was set before; {@code addSystems} adds.
         */
        public Builder systems(List<String> systems) {
            this.systems = Elements.copy(systems);
            return this;
        }

        /** Systems that seem attacked, one by one, in place of what was set before. */
        public Builder systems(String... systems) {
            this.systems = Elements.of(systems);
            return this;
        }

        /** Systems that seem attacked, added to what was set before. */
        public Builder addSystems(String... more) {
            this.systems = Elements.plus(systems, Elements.of(more));
            return this;
        }

        /**
         * Exercise marker: The words in capitals with which the messages of the exercise begin, so that one that gets
         * out is known. Absent when it has none. Rules: {@link
         * org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
         */
        public Builder marker(@Nullable String marker) {
            this.marker = marker;
            return this;
        }

        /**
         * Markers by language: The marker in other languages. Absent when it is the same in all. Replaces what was set
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
         * Contact in doubt: The office that tells at any time of the exercise whether something belongs to it. Absent,
         * it is the contact for questions.
         */
        public Builder contact(@Nullable PartyRole contact) {
            this.contact = contact;
            return this;
        }

        /** The signs of exercise as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseSigns build() {
            return new ExerciseSigns(
                    text,
                    area,
                    sectors,
                    systems,
                    marker,
                    localMarkers,
                    contact);
        }
    }
}

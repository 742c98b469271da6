// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

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
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Contact person: A person of the office, by the position held and, where the party wants it, by name.
 *
 * @param position The position that the person holds.
 * @param name The full name of the person, as the person writes it. It is personal data, and the handling of the
 *     message says so. Absent when the party names only the position. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PERSON_NAMED_WITHOUT_NOTICE TOC-DIR-014}.
 * @param deputy Whether the person stands in for the one before.
 * @param languages The languages in which the person can work, the preferred one first. Absent means those of the
 *     entry.
 */
public record ContactPerson(
        @NotNull @Valid Text position,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name,
        @Nullable Boolean deputy,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ContactPerson {
        languages = Elements.copy(languages);
    }

    /** Deputy of another as it holds: {@code false} when absent. */
    public Boolean deputyOrDefault() {
        return deputy == null ? false : deputy;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .position(position)
                .name(name)
                .deputy(deputy)
                .languages(languages);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("position", position)
                .with("name", name)
                .with("deputy", deputy)
                .with("languages", languages);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ContactPerson refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ContactPerson}. It checks nothing: the whole message is checked at once. Required: {@code
     * position}.
     */
    public static final class Builder {

        private @Nullable Text position;
        private @Nullable String name;
        private @Nullable Boolean deputy;
        private List<String> languages = List.of();

        @JsonIgnore
        private Builder() {}

        /** Official position: The position that the person holds. Required. */
        public Builder position(Text position) {
            this.position = position;
            return this;
        }

        /** Official position, in one language. */
        public Builder position(String language, String words) {
            this.position = Text.of(language, words);
            return this;
        }

        /** Official position, as if it had not been set. */
        public Builder clearPosition() {
            this.position = null;
            return this;
        }

        /**
         * Name of person: The full name of the person, as the person writes it. It is personal data, and the handling
         * of the message says so. Absent when the party names only the position. Rules: {@link
         * org.tocsin.validation.CoreProblem#PERSON_NAMED_WITHOUT_NOTICE TOC-DIR-014}.
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Deputy of another: Whether the person stands in for the one before. Optional. */
        public Builder deputy(@Nullable Boolean deputy) {
            this.deputy = deputy;
            return this;
        }

        /**
         * Languages of person: The languages in which the person can work, the preferred one first. Absent means those
         * of the entry. Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Languages of person, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Languages of person, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /** The contact person as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ContactPerson build() {
            return new ContactPerson(position, name, deputy, languages);
        }
    }
}

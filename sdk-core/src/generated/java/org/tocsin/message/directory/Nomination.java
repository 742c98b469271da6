// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Nomination of contact: The formal act by which an authority of the party named, changed or removed the contact.
 *
 * @param by The authority that acted; an office, never a person.
 * @param reference The number of the note or letter by which it acted. Absent when it has none.
 * @param on The day of the note or letter. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record Nomination(
        @NotNull @Valid Text by,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String on) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .by(by)
                .reference(reference)
                .on(on);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("by", by)
                .with("reference", reference)
                .with("on", on);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Nomination refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Nomination}. It checks nothing: the whole message is checked at once. Required: {@code by}. */
    public static final class Builder {

        private @Nullable Text by;
        private @Nullable String reference;
        private @Nullable String on;

        @JsonIgnore
        private Builder() {}

        /** Nominating authority: The authority that acted; an office, never a person. Required. */
        public Builder by(Text by) {
            this.by = by;
            return this;
        }

        /** Nominating authority, in one language. */
        public Builder by(String language, String words) {
            this.by = Text.of(language, words);
            return this;
        }

        /** Nominating authority, as if it had not been set. */
        public Builder clearBy() {
            this.by = null;
            return this;
        }

        /** Nomination reference: The number of the note or letter by which it acted. Absent when it has none. */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Day of nomination: The day of the note or letter. Absent when it is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder on(@Nullable String on) {
            this.on = on;
            return this;
        }

        /** Day of nomination, as this day. */
        public Builder on(@Nullable LocalDate on) {
            this.on = on == null ? null : on.toString();
            return this;
        }

        /** Day of nomination, as if it had not been set. */
        public Builder clearOn() {
            this.on = null;
            return this;
        }

        /** The nomination of contact as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Nomination build() {
            return new Nomination(by, reference, on);
        }
    }
}

// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Intermediary;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;

/**
 * Earlier contact: Somebody whom the originator has approached about the targets itself.
 *
 * @param whom What sort of intermediary was approached. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param name The organisation or office; never a person. Absent when it is not told.
 * @param at When it was approached. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param text What came of it. Always there when the intermediary is other; otherwise absent when there has been no
 *     answer.
 */
public record EarlierContact(
        @NotNull Intermediary whom,
        @Nullable @Valid Text name,
        @Nullable @Valid PartialTime at,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .whom(whom)
                .name(name)
                .at(at)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("whom", whom)
                .with("name", name)
                .with("at", at)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static EarlierContact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link EarlierContact}. It checks nothing: the whole message is checked at once. Required: {@code whom}.
     */
    public static final class Builder {

        private @Nullable Intermediary whom;
        private @Nullable Text name;
        private @Nullable PartialTime at;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Contacted intermediary: What sort of intermediary was approached. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder whom(Intermediary whom) {
            this.whom = whom;
            return this;
        }

        /** Name of intermediary: The organisation or office; never a person. Absent when it is not told. */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Name of intermediary, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of intermediary, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /**
         * Time of contact: When it was approached. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder at(@Nullable PartialTime at) {
            this.at = at;
            return this;
        }

        /** Time of contact, as this value alone. */
        public Builder at(@Nullable PartialTimestamp at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of contact, as it is written. */
        public Builder at(@Nullable String at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of contact, as this moment in UTC. */
        public Builder at(@Nullable Instant at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of contact, as this moment with its offset. */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of contact, as this day. */
        public Builder at(@Nullable LocalDate at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of contact, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /**
         * Result of contact: What came of it. Always there when the intermediary is other; otherwise absent when there
         * has been no answer. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Result of contact, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Result of contact, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The earlier contact as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public EarlierContact build() {
            return new EarlierContact(whom, name, at, text);
        }
    }
}

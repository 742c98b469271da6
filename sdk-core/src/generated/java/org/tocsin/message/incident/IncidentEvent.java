// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

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
import org.tocsin.code.EventKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;

/**
 * Incident event: One event in the course of the incident.
 *
 * @param at When it happened. Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param kind What kind of event it was. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER
 *     TOC-COD-004}.
 * @param text What happened, in words. Always there when the kind is other; otherwise absent when the kind says enough.
 */
public record IncidentEvent(
        @NotNull @Valid PartialTime at,
        @NotNull EventKind kind,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .at(at)
                .kind(kind)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("at", at)
                .with("kind", kind)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static IncidentEvent refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link IncidentEvent}. It checks nothing: the whole message is checked at once. Required: {@code at},
     * {@code kind}.
     */
    public static final class Builder {

        private @Nullable PartialTime at;
        private @Nullable EventKind kind;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Time of event: When it happened. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder at(PartialTime at) {
            this.at = at;
            return this;
        }

        /** Time of event, as this value alone. */
        public Builder at(PartialTimestamp at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of event, as it is written. */
        public Builder at(String at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of event, as this moment in UTC. */
        public Builder at(Instant at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of event, as this moment with its offset. */
        public Builder at(OffsetDateTime at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of event, as this day. */
        public Builder at(LocalDate at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of event, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /**
         * Kind of event: What kind of event it was. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder kind(EventKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Description of event: What happened, in words. Always there when the kind is other; otherwise absent when the
         * kind says enough. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of event, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of event, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The incident event as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IncidentEvent build() {
            return new IncidentEvent(at, kind, text);
        }
    }
}

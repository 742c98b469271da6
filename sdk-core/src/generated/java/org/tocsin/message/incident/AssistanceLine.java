// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AssistanceState;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * State of assistance: One request for assistance, and how it stands.
 *
 * @param request The identifier of the message that asked for assistance. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param state Whether help is still wanted, on its way or no longer needed.
 * @param text What is wanted or given, in words. Absent when the request says enough.
 */
public record AssistanceLine(
        @NotNull @WellFormed MessageId request,
        @NotNull AssistanceState state,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .request(request)
                .state(state)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("request", request)
                .with("state", state)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AssistanceLine refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AssistanceLine}. It checks nothing: the whole message is checked at once. Required: {@code
     * request}, {@code state}.
     */
    public static final class Builder {

        private @Nullable MessageId request;
        private @Nullable AssistanceState state;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Assistance request: The identifier of the message that asked for assistance. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder request(MessageId request) {
            this.request = request;
            return this;
        }

        /** Assistance request, as it is written. */
        public Builder request(String request) {
            this.request = request == null ? null : MessageId.asWritten(request);
            return this;
        }

        /** Assistance request, as this UUID. */
        public Builder request(UUID request) {
            this.request = request == null ? null : MessageId.of(request);
            return this;
        }

        /** Assistance request, as if it had not been set. */
        public Builder clearRequest() {
            this.request = null;
            return this;
        }

        /** State of assistance: Whether help is still wanted, on its way or no longer needed. Required. */
        public Builder state(AssistanceState state) {
            this.state = state;
            return this;
        }

        /** Remarks in words: What is wanted or given, in words. Absent when the request says enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Remarks in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Remarks in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The state of assistance as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AssistanceLine build() {
            return new AssistanceLine(request, state, text);
        }
    }
}

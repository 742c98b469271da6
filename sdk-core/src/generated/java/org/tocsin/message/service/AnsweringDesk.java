// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.message.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Answering desk: The desk that acknowledges: an office, never a person.
 *
 * @param role The role of the contact at whose desk the message was answered.
 * @param onDuty True when the duty officer answered, false when somebody else did. Absent when it is not said.
 */
public record AnsweringDesk(
        @NotNull PocRole role,
        @Nullable Boolean onDuty) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .role(role)
                .onDuty(onDuty);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("role", role)
                .with("onDuty", onDuty);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AnsweringDesk refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AnsweringDesk}. It checks nothing: the whole message is checked at once. Required: {@code role}.
     */
    public static final class Builder {

        private @Nullable PocRole role;
        private @Nullable Boolean onDuty;

        @JsonIgnore
        private Builder() {}

        /** Role of desk: The role of the contact at whose desk the message was answered. Required. */
        public Builder role(PocRole role) {
            this.role = role;
            return this;
        }

        /** On duty: True when the duty officer answered, false when somebody else did. Absent when it is not said. */
        public Builder onDuty(@Nullable Boolean onDuty) {
            this.onDuty = onDuty;
            return this;
        }

        /** The answering desk as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AnsweringDesk build() {
            return new AnsweringDesk(role, onDuty);
        }
    }
}

// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * TLP ceilings: The strictest labels in each direction; nothing is sent, or should be sent to the party, under a label
 * that is stricter.
 *
 * @param sent The strictest label under which the party sends. Absent when it sets no limit. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
 * @param accepted The strictest label that the party can honour in what it is sent. Absent when it sets no limit.
 *     Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
 */
public record TlpCeilings(
        @Nullable Tlp sent,
        @Nullable Tlp accepted) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .sent(sent)
                .accepted(accepted);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("sent", sent)
                .with("accepted", accepted);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static TlpCeilings refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link TlpCeilings}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable Tlp sent;
        private @Nullable Tlp accepted;

        @JsonIgnore
        private Builder() {}

        /**
         * Ceiling of sending: The strictest label under which the party sends. Absent when it sets no limit. Rules:
         * {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
         */
        public Builder sent(@Nullable Tlp sent) {
            this.sent = sent;
            return this;
        }

        /**
         * Ceiling of receiving: The strictest label that the party can honour in what it is sent. Absent when it sets
         * no limit. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
         */
        public Builder accepted(@Nullable Tlp accepted) {
            this.accepted = accepted;
            return this;
        }

        /** The tlp ceilings as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public TlpCeilings build() {
            return new TlpCeilings(sent, accepted);
        }
    }
}

// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Listed party: The party of a contact: its code and the name that it gives itself.
 *
 * @param code The code of the party. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012},
 *     {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param name The name of the party as the party itself writes it, for display only. Absent when it gives none; no
 *     software fills it in from the code.
 */
public record ListedParty(
        @NotNull @WellFormed PartyCode code,
        @Nullable @Valid Text name) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .code(code)
                .name(name);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("code", code)
                .with("name", name);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ListedParty refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ListedParty}. It checks nothing: the whole message is checked at once. Required: {@code code}.
     */
    public static final class Builder {

        private @Nullable PartyCode code;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /**
         * Party code: The code of the party. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder code(PartyCode code) {
            this.code = code;
            return this;
        }

        /** Party code, as it is written. */
        public Builder code(String code) {
            this.code = code == null ? null : PartyCode.asWritten(code);
            return this;
        }

        /** Party code, as if it had not been set. */
        public Builder clearCode() {
            this.code = null;
            return this;
        }

        /**
         * Displayed name: The name of the party as the party itself writes it, for display only. Absent when it gives
         * none; no software fills it in from the code.
         */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Displayed name, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Displayed name, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /** The listed party as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ListedParty build() {
            return new ListedParty(code, name);
        }
    }
}

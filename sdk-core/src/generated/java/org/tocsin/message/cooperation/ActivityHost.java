// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

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
 * Host of activity: One party or organisation that holds the activity.
 *
 * @param party The code of the host, if it has one. Absent when it has none. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param name What the host calls itself.
 */
public record ActivityHost(
        @Nullable @WellFormed PartyCode party,
        @NotNull @Valid Text name) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .name(name);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("name", name);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActivityHost refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActivityHost}. It checks nothing: the whole message is checked at once. Required: {@code name}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /**
         * Host party: The code of the host, if it has one. Absent when it has none. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Host party, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Host party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Name of host: What the host calls itself. Required. */
        public Builder name(Text name) {
            this.name = name;
            return this;
        }

        /** Name of host, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of host, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /** The host of activity as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivityHost build() {
            return new ActivityHost(party, name);
        }
    }
}

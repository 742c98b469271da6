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

/**
 * Host of activity: One party or organisation that holds the activity.
 *
 * @param party The code of the host, if it has one. Absent when it has none.
 * @param name What the host calls itself.
 */
public record ActivityHost(
        @Nullable PartyCode party,
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

    /** Builds a {@link ActivityHost}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /** Host party: The code of the host, if it has one. Absent when it has none. */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /**
         * Host party, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder party(String text) {
            return party(PartyCode.of(text));
        }

        /** Name of host: What the host calls itself. */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Name of host, in one language. */
        public Builder name(String language, String words) {
            return name(Text.of(language, words));
        }

        /** The host of activity as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivityHost build() {
            return new ActivityHost(party, name);
        }
    }
}

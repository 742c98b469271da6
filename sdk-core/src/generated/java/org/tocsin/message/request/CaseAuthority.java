// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;

/**
 * Requesting authority: An authority that may ask for preservation under the law of its party: an office, never a
 * person.
 *
 * @param name The name of the authority, as it writes it itself.
 * @param contact The contact in the directory who confirms the request when called back. Absent, it is the originator.
 */
public record RequestingAuthority(
        @NotNull @Valid Text name,
        @Nullable @Valid PartyRole contact) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .contact(contact);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("name", name)
                .with("contact", contact);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static RequestingAuthority refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link RequestingAuthority}. It checks nothing: the whole message is checked at once. Required: {@code
     * name}.
     */
    public static final class Builder {

        private @Nullable Text name;
        private @Nullable PartyRole contact;

        @JsonIgnore
        private Builder() {}

        /** Name of authority: The name of the authority, as it writes it itself. Required. */
        public Builder name(Text name) {
            this.name = name;
            return this;
        }

        /** Name of authority, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of authority, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /**
         * Contact in directory: The contact in the directory who confirms the request when called back. Absent, it is
         * the originator.
         */
        public Builder contact(@Nullable PartyRole contact) {
            this.contact = contact;
            return this;
        }

        /** The requesting authority as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public RequestingAuthority build() {
            return new RequestingAuthority(name, contact);
        }
    }
}

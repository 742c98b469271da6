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
import org.tocsin.message.directory.ContactPerson;

/**
 * Authority in case: An authority that investigates a case, or that may ask for the preservation of its data under the
 * law of its party. It is an office; the person in charge is named apart.
 *
 * @param name The name of the authority, as it writes it itself.
 * @param contact The contact in the directory who confirms, when called back, that the request comes from this
 *     authority. Absent, it is the originator.
 * @param personInCharge The person who is in charge of the case, by position and, where the authority wants it, by
 *     name. Absent when none is named.
 */
public record CaseAuthority(
        @NotNull @Valid Text name,
        @Nullable @Valid PartyRole contact,
        @Nullable @Valid ContactPerson personInCharge) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .contact(contact)
                .personInCharge(personInCharge);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("name", name)
                .with("contact", contact)
                .with("personInCharge", personInCharge);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CaseAuthority refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CaseAuthority}. It checks nothing: the whole message is checked at once. Required: {@code name}.
     */
    public static final class Builder {

        private @Nullable Text name;
        private @Nullable PartyRole contact;
        private @Nullable ContactPerson personInCharge;

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
         * Contact in directory: The contact in the directory who confirms, when called back, that the request comes
         * from this authority. Absent, it is the originator.
         */
        public Builder contact(@Nullable PartyRole contact) {
            this.contact = contact;
            return this;
        }

        /**
         * Person in charge: The person who is in charge of the case, by position and, where the authority wants it, by
         * name. Absent when none is named.
         */
        public Builder personInCharge(@Nullable ContactPerson personInCharge) {
            this.personInCharge = personInCharge;
            return this;
        }

        /** The authority in case as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CaseAuthority build() {
            return new CaseAuthority(name, contact, personInCharge);
        }
    }
}

// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;

/**
 * Victims of incident: Who was hit, as far as the originator may and will tell.
 *
 * @param disclosure How much is told about the victims; it decides what the list of victims may hold.
 * @param consent How those named have consented. Always there when they are named; otherwise absent. Rules: {@link
 *     org.tocsin.validation.CoreProblem#VICTIM_CONSENT_MISSING TOC-INC-011}, {@link
 *     org.tocsin.validation.CoreProblem#VICTIM_NAMED_WITHOUT_CONSENT TOC-PRG-011}.
 * @param parties The victims, one by one. Absent when they are not listed.
 */
public record Victims(
        @NotNull VictimDisclosure disclosure,
        @Nullable @Valid Text consent,
        @Size(max = 64) List<@NotNull @Valid Victim> parties) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Victims {
        parties = Elements.copy(parties);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .disclosure(disclosure)
                .consent(consent)
                .parties(parties);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("disclosure", disclosure)
                .with("consent", consent)
                .with("parties", parties);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Victims refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Victims}. It checks nothing: the whole message is checked at once. Required: {@code disclosure}.
     */
    public static final class Builder {

        private @Nullable VictimDisclosure disclosure;
        private @Nullable Text consent;
        private List<Victim> parties = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Disclosure of victims: How much is told about the victims; it decides what the list of victims may hold.
         * Required.
         */
        public Builder disclosure(VictimDisclosure disclosure) {
            this.disclosure = disclosure;
            return this;
        }

        /**
         * Consent to naming: How those named have consented. Always there when they are named; otherwise absent.
         * Optional. Rules: {@link org.tocsin.validation.CoreProblem#VICTIM_CONSENT_MISSING TOC-INC-011}, {@link
         * org.tocsin.validation.CoreProblem#VICTIM_NAMED_WITHOUT_CONSENT TOC-PRG-011}.
         */
        public Builder consent(@Nullable Text consent) {
            this.consent = consent;
            return this;
        }

        /** Consent to naming, in one language. */
        public Builder consent(String language, String words) {
            this.consent = Text.of(language, words);
            return this;
        }

        /** Consent to naming, as if it had not been set. */
        public Builder clearConsent() {
            this.consent = null;
            return this;
        }

        /**
         * Parties hit: The victims, one by one. Absent when they are not listed. Replaces what was set before; {@code
         * addParties} adds.
         */
        public Builder parties(List<Victim> parties) {
            this.parties = Elements.copy(parties);
            return this;
        }

        /** Parties hit, one by one, in place of what was set before. */
        public Builder parties(Victim... parties) {
            this.parties = Elements.of(parties);
            return this;
        }

        /** Parties hit, added to what was set before. */
        public Builder addParties(Victim... more) {
            this.parties = Elements.plus(parties, Elements.of(more));
            return this;
        }

        /** The victims of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Victims build() {
            return new Victims(disclosure, consent, parties);
        }
    }
}

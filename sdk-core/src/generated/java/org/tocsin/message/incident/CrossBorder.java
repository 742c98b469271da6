// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.WellFormed;

/**
 * Cross-border effect: Whether the incident reaches other parties, and which.
 *
 * @param state Whether an effect on other parties is ruled out, possible or confirmed.
 * @param parties The parties that are or may be affected. Absent when they are not known or not told. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#AFFECTED_PARTIES_MISSING TOC-INC-005}, {@link
 *     org.tocsin.validation.CoreProblem#AFFECTED_PARTY_NOT_TOLD TOC-INC-026}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param partiesWithheld True when the originator knows parties concerned and does not name them. Absent means false.
 * @param mechanism How the effect crosses borders. Absent when it is not known.
 */
public record CrossBorder(
        @NotNull CrossBorderState state,
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> parties,
        @Nullable Boolean partiesWithheld,
        @Nullable SpreadMechanism mechanism) {

    /** Lists are copied; null in one is found when the message is checked. */
    public CrossBorder {
        parties = Elements.copy(parties);
    }

    /** Parties withheld as it holds: {@code false} when absent. */
    public Boolean partiesWithheldOrDefault() {
        return partiesWithheld == null ? false : partiesWithheld;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .state(state)
                .parties(parties)
                .partiesWithheld(partiesWithheld)
                .mechanism(mechanism);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("state", state)
                .with("parties", parties)
                .with("partiesWithheld", partiesWithheld)
                .with("mechanism", mechanism);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CrossBorder refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CrossBorder}. It checks nothing: the whole message is checked at once. Required: {@code state}.
     */
    public static final class Builder {

        private @Nullable CrossBorderState state;
        private List<PartyCode> parties = List.of();
        private @Nullable Boolean partiesWithheld;
        private @Nullable SpreadMechanism mechanism;

        @JsonIgnore
        private Builder() {}

        /**
         * State of cross-border effect: Whether an effect on other parties is ruled out, possible or confirmed.
         * Required.
         */
        public Builder state(CrossBorderState state) {
            this.state = state;
            return this;
        }

        /**
         * Parties concerned: The parties that are or may be affected. Absent when they are not known or not told.
         * Replaces what was set before; {@code addParties} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#AFFECTED_PARTIES_MISSING TOC-INC-005}, {@link
         * org.tocsin.validation.CoreProblem#AFFECTED_PARTY_NOT_TOLD TOC-INC-026}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder parties(List<PartyCode> parties) {
            this.parties = Elements.copy(parties);
            return this;
        }

        /** Parties concerned, one by one, in place of what was set before. */
        public Builder parties(PartyCode... parties) {
            this.parties = Elements.of(parties);
            return this;
        }

        /** Parties concerned, added to what was set before. */
        public Builder addParties(PartyCode... more) {
            this.parties = Elements.plus(parties, Elements.of(more));
            return this;
        }

        /** Parties concerned, each as it is written, in place of what was set before. */
        public Builder parties(String first, String... more) {
            this.parties = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Parties concerned, each as it is written, added to what was set before. */
        public Builder addParties(String first, String... more) {
            this.parties = Elements.plus(parties, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Parties withheld: True when the originator knows parties concerned and does not name them. Absent means
         * false.
         */
        public Builder partiesWithheld(@Nullable Boolean partiesWithheld) {
            this.partiesWithheld = partiesWithheld;
            return this;
        }

        /** Way of spreading: How the effect crosses borders. Absent when it is not known. */
        public Builder mechanism(@Nullable SpreadMechanism mechanism) {
            this.mechanism = mechanism;
            return this;
        }

        /** The cross-border effect as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CrossBorder build() {
            return new CrossBorder(state, parties, partiesWithheld, mechanism);
        }
    }
}

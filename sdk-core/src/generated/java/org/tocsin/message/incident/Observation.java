// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.WellFormed;

/**
 * Observation of threat: One party or sector in which the threat has been seen.
 *
 * @param party The party in which it was seen. Absent when it is told by sector. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param sector The sector in which it was seen. Absent when it is told by party.
 * @param quantity How many systems, organisations or events were seen. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param asOf The time up to which the observation holds. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 */
public record Observation(
        @Nullable @WellFormed PartyCode party,
        @Nullable Sector sector,
        @Nullable @Valid Quantity quantity,
        @Nullable @Valid PartialTime asOf) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .sector(sector)
                .quantity(quantity)
                .asOf(asOf);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("sector", sector)
                .with("quantity", quantity)
                .with("asOf", asOf);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Observation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Observation}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable Sector sector;
        private @Nullable Quantity quantity;
        private @Nullable PartialTime asOf;

        @JsonIgnore
        private Builder() {}

        /**
         * Party code: The party in which it was seen. Absent when it is told by sector. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party code, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party code, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Sector observed: The sector in which it was seen. Absent when it is told by party. */
        public Builder sector(@Nullable Sector sector) {
            this.sector = sector;
            return this;
        }

        /**
         * How often seen: How many systems, organisations or events were seen. Absent when it is not known. Rules:
         * {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder quantity(@Nullable Quantity quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * As of: The time up to which the observation holds. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder asOf(@Nullable PartialTime asOf) {
            this.asOf = asOf;
            return this;
        }

        /** As of, as this value alone. */
        public Builder asOf(@Nullable PartialTimestamp asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as it is written. */
        public Builder asOf(@Nullable String asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as this moment in UTC. */
        public Builder asOf(@Nullable Instant asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as this moment with its offset. */
        public Builder asOf(@Nullable OffsetDateTime asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as this day. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as if it had not been set. */
        public Builder clearAsOf() {
            this.asOf = null;
            return this;
        }

        /** The observation of threat as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Observation build() {
            return new Observation(party, sector, quantity, asOf);
        }
    }
}

// Generated from common/sighting.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Sighting of indicator: That somebody met the value of an indicator: how often, when and where. It does not say that
 * anybody was harmed.
 *
 * @param count How many times the value was met.
 * @param firstSeen When the value was first met by those whose sighting this is. Absent when it is not said. Rules:
 *     {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param lastSeen When the value was last met by those whose sighting this is. Absent when it is not said. Rules:
 *     {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param party The party that met the value. Absent when that is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param sector The sector in which the value was met. Absent when that is not said.
 * @param place Where the value was met: a country, a region or a part of a network. Absent when that is not said.
 */
public record Sighting(
        @NotNull @Min(1L) @Max(9007199254740991L) Long count,
        @Nullable @Valid PartialTime firstSeen,
        @Nullable @Valid PartialTime lastSeen,
        @Nullable @WellFormed PartyCode party,
        @Nullable Sector sector,
        @Nullable @Valid Text place) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .count(count)
                .firstSeen(firstSeen)
                .lastSeen(lastSeen)
                .party(party)
                .sector(sector)
                .place(place);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("count", count)
                .with("firstSeen", firstSeen)
                .with("lastSeen", lastSeen)
                .with("party", party)
                .with("sector", sector)
                .with("place", place);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Sighting refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Sighting}. It checks nothing: the whole message is checked at once. Required: {@code count}. */
    public static final class Builder {

        private @Nullable Long count;
        private @Nullable PartialTime firstSeen;
        private @Nullable PartialTime lastSeen;
        private @Nullable PartyCode party;
        private @Nullable Sector sector;
        private @Nullable Text place;

        @JsonIgnore
        private Builder() {}

        /** Number of sightings: How many times the value was met. Required. */
        public Builder count(Long count) {
            this.count = count;
            return this;
        }

        /** Number of sightings, as a plain number. */
        public Builder count(long count) {
            this.count = count;
            return this;
        }

        /**
         * First seen: When the value was first met by those whose sighting this is. Absent when it is not said. Rules:
         * {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder firstSeen(@Nullable PartialTime firstSeen) {
            this.firstSeen = firstSeen;
            return this;
        }

        /** First seen, as this value alone. */
        public Builder firstSeen(@Nullable PartialTimestamp firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as it is written. */
        public Builder firstSeen(@Nullable String firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this moment in UTC. */
        public Builder firstSeen(@Nullable Instant firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this moment with its offset. */
        public Builder firstSeen(@Nullable OffsetDateTime firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this day. */
        public Builder firstSeen(@Nullable LocalDate firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as if it had not been set. */
        public Builder clearFirstSeen() {
            this.firstSeen = null;
            return this;
        }

        /**
         * Last seen: When the value was last met by those whose sighting this is. Absent when it is not said. Rules:
         * {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder lastSeen(@Nullable PartialTime lastSeen) {
            this.lastSeen = lastSeen;
            return this;
        }

        /** Last seen, as this value alone. */
        public Builder lastSeen(@Nullable PartialTimestamp lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as it is written. */
        public Builder lastSeen(@Nullable String lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this moment in UTC. */
        public Builder lastSeen(@Nullable Instant lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this moment with its offset. */
        public Builder lastSeen(@Nullable OffsetDateTime lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this day. */
        public Builder lastSeen(@Nullable LocalDate lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as if it had not been set. */
        public Builder clearLastSeen() {
            this.lastSeen = null;
            return this;
        }

        /**
         * Party that saw it: The party that met the value. Absent when that is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party that saw it, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party that saw it, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Sector that saw it: The sector in which the value was met. Absent when that is not said. */
        public Builder sector(@Nullable Sector sector) {
            this.sector = sector;
            return this;
        }

        /**
         * Place of sighting: Where the value was met: a country, a region or a part of a network. Absent when that is
         * not said.
         */
        public Builder place(@Nullable Text place) {
            this.place = place;
            return this;
        }

        /** Place of sighting, in one language. */
        public Builder place(String language, String words) {
            this.place = Text.of(language, words);
            return this;
        }

        /** Place of sighting, as if it had not been set. */
        public Builder clearPlace() {
            this.place = null;
            return this;
        }

        /** The sighting of indicator as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Sighting build() {
            return new Sighting(
                    count,
                    firstSeen,
                    lastSeen,
                    party,
                    sector,
                    place);
        }
    }
}

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
import org.tocsin.code.Sector;
import org.tocsin.code.SizeBand;
import org.tocsin.code.VictimRelation;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * One victim: One organisation or group of people that was hit. Each member is absent when it is unknown or withheld.
 *
 * @param name The victim's name; only with consent. Rules: {@link org.tocsin.validation.CoreProblem#VICTIM_IDENTIFIED
 *     TOC-INC-010}, {@link org.tocsin.validation.CoreProblem#VICTIM_NAMED_WITHOUT_CONSENT TOC-PRG-011}, {@link
 *     org.tocsin.validation.CoreProblem#SENSITIVE_CONTENT_UNDER_CLEAR TOC-TLP-010}.
 * @param party The party in which the victim was hit. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param area The area in which the victim was hit. Rules: {@link org.tocsin.validation.CoreProblem#VICTIM_IDENTIFIED
 *     TOC-INC-010}, {@link org.tocsin.validation.CoreProblem#VICTIM_NAMED_WITHOUT_CONSENT TOC-PRG-011}.
 * @param sector The sector in which the victim works.
 * @param sectorCodes The victim's branch in industry classifications.
 * @param sizeBand How many people work for the victim, as a band.
 * @param relation Whether the victim was hit itself or through another.
 */
public record Victim(
        @Nullable @Valid Text name,
        @Nullable @WellFormed PartyCode party,
        @Nullable @Valid AffectedArea area,
        @Nullable Sector sector,
        @Size(max = 8) List<@NotNull @Valid IndustryCode> sectorCodes,
        @Nullable SizeBand sizeBand,
        @Nullable VictimRelation relation) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Victim {
        sectorCodes = Elements.copy(sectorCodes);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .party(party)
                .area(area)
                .sector(sector)
                .sectorCodes(sectorCodes)
                .sizeBand(sizeBand)
                .relation(relation);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("name", name)
                .with("party", party)
                .with("area", area)
                .with("sector", sector)
                .with("sectorCodes", sectorCodes)
                .with("sizeBand", sizeBand)
                .with("relation", relation);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Victim refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Victim}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable Text name;
        private @Nullable PartyCode party;
        private @Nullable AffectedArea area;
        private @Nullable Sector sector;
        private List<IndustryCode> sectorCodes = List.of();
        private @Nullable SizeBand sizeBand;
        private @Nullable VictimRelation relation;

        @JsonIgnore
        private Builder() {}

        /**
         * Name of victim: The victim's name; only with consent. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#VICTIM_IDENTIFIED TOC-INC-010}, {@link
         * org.tocsin.validation.CoreProblem#VICTIM_NAMED_WITHOUT_CONSENT TOC-PRG-011}, {@link
         * org.tocsin.validation.CoreProblem#SENSITIVE_CONTENT_UNDER_CLEAR TOC-TLP-010}.
         */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Name of victim, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of victim, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /**
         * Party of victim: The party in which the victim was hit. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party of victim, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party of victim, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /**
         * Area of victim: The area in which the victim was hit. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#VICTIM_IDENTIFIED TOC-INC-010}, {@link
         * org.tocsin.validation.CoreProblem#VICTIM_NAMED_WITHOUT_CONSENT TOC-PRG-011}.
         */
        public Builder area(@Nullable AffectedArea area) {
            this.area = area;
            return this;
        }

        /** Sector of victim: The sector in which the victim works. Optional. */
        public Builder sector(@Nullable Sector sector) {
            this.sector = sector;
            return this;
        }

        /**
         * Industry codes: The victim's branch in industry classifications. Optional. Replaces what was set before;
         * {@code addSectorCodes} adds.
         */
        public Builder sectorCodes(List<IndustryCode> sectorCodes) {
            this.sectorCodes = Elements.copy(sectorCodes);
            return this;
        }

        /** Industry codes, one by one, in place of what was set before. */
        public Builder sectorCodes(IndustryCode... sectorCodes) {
            this.sectorCodes = Elements.of(sectorCodes);
            return this;
        }

        /** Industry codes, added to what was set before. */
        public Builder addSectorCodes(IndustryCode... more) {
            this.sectorCodes = Elements.plus(sectorCodes, Elements.of(more));
            return this;
        }

        /** Size of victim: How many people work for the victim, as a band. Optional. */
        public Builder sizeBand(@Nullable SizeBand sizeBand) {
            this.sizeBand = sizeBand;
            return this;
        }

        /** Relation of victim: Whether the victim was hit itself or through another. Optional. */
        public Builder relation(@Nullable VictimRelation relation) {
            this.relation = relation;
            return this;
        }

        /** The one victim as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Victim build() {
            return new Victim(
                    name,
                    party,
                    area,
                    sector,
                    sectorCodes,
                    sizeBand,
                    relation);
        }
    }
}

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
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Quantity;

/**
 * Scope of incident: How far the incident reaches. Each member is absent when nothing is said about it.
 *
 * @param sectors The sectors that are affected. Rules: {@link org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE
 *     TOC-INC-001}.
 * @param domains The fields of technology in which it happens.
 * @param criticalInfrastructure Whether the party counts what is affected as critical infrastructure; each party
 *     decides that for itself.
 * @param areas The areas that are affected.
 * @param people How many people are affected. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT
 *     TOC-SHP-017}, {@link org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param organisations How many organisations are affected. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param systems The systems that are affected, kind by kind.
 */
public record IncidentScope(
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 64) List<@NotNull Domain> domains,
        @Nullable DisclosableAnswer criticalInfrastructure,
        @Size(max = 64) List<@NotNull @Valid AffectedArea> areas,
        @Nullable @Valid Quantity people,
        @Nullable @Valid Quantity organisations,
        @Size(max = 64) List<@NotNull @Valid AffectedSystem> systems) {

    /** Lists are copied; null in one is found when the message is checked. */
    public IncidentScope {
        sectors = Elements.copy(sectors);
        domains = Elements.copy(domains);
        areas = Elements.copy(areas);
        systems = Elements.copy(systems);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .sectors(sectors)
                .domains(domains)
                .criticalInfrastructure(criticalInfrastructure)
                .areas(areas)
                .people(people)
                .organisations(organisations)
                .systems(systems);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("sectors", sectors)
                .with("domains", domains)
                .with("criticalInfrastructure", criticalInfrastructure)
                .with("areas", areas)
                .with("people", people)
                .with("organisations", organisations)
                .with("systems", systems);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static IncidentScope refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link IncidentScope}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private List<Sector> sectors = List.of();
        private List<Domain> domains = List.of();
        private @Nullable DisclosableAnswer criticalInfrastructure;
        private List<AffectedArea> areas = List.of();
        private @Nullable Quantity people;
        private @Nullable Quantity organisations;
        private List<AffectedSystem> systems = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Affected sectors: The sectors that are affected. Optional. Replaces what was set before; {@code addSectors}
         * adds. Rules: {@link org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Affected sectors, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Affected sectors, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Technical domains: The fields of technology in which it happens. Optional. Replaces what was set before;
         * {@code addDomains} adds.
         */
        public Builder domains(List<Domain> domains) {
            this.domains = Elements.copy(domains);
            return this;
        }

        /** Technical domains, one by one, in place of what was set before. */
        public Builder domains(Domain... domains) {
            this.domains = Elements.of(domains);
            return this;
        }

        /** Technical domains, added to what was set before. */
        public Builder addDomains(Domain... more) {
            this.domains = Elements.plus(domains, Elements.of(more));
            return this;
        }

        /**
         * Critical infrastructure: Whether the party counts what is affected as critical infrastructure; each party
         * decides that for itself. Optional.
         */
        public Builder criticalInfrastructure(@Nullable DisclosableAnswer criticalInfrastructure) {
            this.criticalInfrastructure = criticalInfrastructure;
            return this;
        }

        /**
         * Affected areas: The areas that are affected. Optional. Replaces what was set before; {@code addAreas} adds.
         */
        public Builder areas(List<AffectedArea> areas) {
            this.areas = Elements.copy(areas);
            return this;
        }

        /** Affected areas, one by one, in place of what was set before. */
        public Builder areas(AffectedArea... areas) {
            this.areas = Elements.of(areas);
            return this;
        }

        /** Affected areas, added to what was set before. */
        public Builder addAreas(AffectedArea... more) {
            this.areas = Elements.plus(areas, Elements.of(more));
            return this;
        }

        /**
         * Number of people: How many people are affected. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder people(@Nullable Quantity people) {
            this.people = people;
            return this;
        }

        /**
         * Number of organisations: How many organisations are affected. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder organisations(@Nullable Quantity organisations) {
            this.organisations = organisations;
            return this;
        }

        /**
         * Affected systems: The systems that are affected, kind by kind. Optional. Replaces what was set before; {@code
         * addSystems} adds.
         */
        public Builder systems(List<AffectedSystem> systems) {
            this.systems = Elements.copy(systems);
            return this;
        }

        /** Affected systems, one by one, in place of what was set before. */
        public Builder systems(AffectedSystem... systems) {
            this.systems = Elements.of(systems);
            return this;
        }

        /** Affected systems, added to what was set before. */
        public Builder addSystems(AffectedSystem... more) {
            this.systems = Elements.plus(systems, Elements.of(more));
            return this;
        }

        /** The scope of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IncidentScope build() {
            return new IncidentScope(
                    sectors,
                    domains,
                    criticalInfrastructure,
                    areas,
                    people,
                    organisations,
                    systems);
        }
    }
}

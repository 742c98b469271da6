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
import org.tocsin.code.CriticalInfrastructureState;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Quantity;

/**
 * Scope of incident: How far the incident reaches. Each member is absent when nothing is said about it.
 *
 * @param sectors The sectors that are affected.
 * @param domains The fields of technology in which it happens.
 * @param criticalInfrastructure Whether the party counts what is affected as critical infrastructure; each party
 *     decides that for itself.
 * @param areas The areas that are affected.
 * @param people How many people are affected.
 * @param organisations How many organisations are affected.
 * @param systems The systems that are affected, kind by kind.
 */
public record IncidentScope(
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 64) List<@NotNull Domain> domains,
        @Nullable CriticalInfrastructureState criticalInfrastructure,
        @Size(max = 64) List<@NotNull @Valid AffectedArea> areas,
        @Nullable @Valid Quantity people,
        @Nullable @Valid Quantity organisations,
        @Size(max = 64) List<@NotNull @Valid AffectedSystem> systems) {

    /** Lists are copied and may not hold null. */
    public IncidentScope {
        sectors = List.copyOf(sectors);
        domains = List.copyOf(domains);
        areas = List.copyOf(areas);
        systems = List.copyOf(systems);
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

    /** Builds a {@link IncidentScope}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private List<Sector> sectors = List.of();
        private List<Domain> domains = List.of();
        private @Nullable CriticalInfrastructureState criticalInfrastructure;
        private List<AffectedArea> areas = List.of();
        private @Nullable Quantity people;
        private @Nullable Quantity organisations;
        private List<AffectedSystem> systems = List.of();

        @JsonIgnore
        private Builder() {}

        /** Affected sectors: The sectors that are affected. */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = sectors;
            return this;
        }

        /** Affected sectors, one by one. */
        public Builder sectors(Sector... sectors) {
            this.sectors = List.of(sectors);
            return this;
        }

        /** Technical domains: The fields of technology in which it happens. */
        public Builder domains(List<Domain> domains) {
            this.domains = domains;
            return this;
        }

        /** Technical domains, one by one. */
        public Builder domains(Domain... domains) {
            this.domains = List.of(domains);
            return this;
        }

        /**
         * Critical infrastructure: Whether the party counts what is affected as critical infrastructure; each party
         * decides that for itself.
         */
        public Builder criticalInfrastructure(@Nullable CriticalInfrastructureState criticalInfrastructure) {
            this.criticalInfrastructure = criticalInfrastructure;
            return this;
        }

        /** Affected areas: The areas that are affected. */
        public Builder areas(List<AffectedArea> areas) {
            this.areas = areas;
            return this;
        }

        /** Affected areas, one by one. */
        public Builder areas(AffectedArea... areas) {
            this.areas = List.of(areas);
            return this;
        }

        /** Number of people: How many people are affected. */
        public Builder people(@Nullable Quantity people) {
            this.people = people;
            return this;
        }

        /** Number of organisations: How many organisations are affected. */
        public Builder organisations(@Nullable Quantity organisations) {
            this.organisations = organisations;
            return this;
        }

        /** Affected systems: The systems that are affected, kind by kind. */
        public Builder systems(List<AffectedSystem> systems) {
            this.systems = systems;
            return this;
        }

        /** Affected systems, one by one. */
        public Builder systems(AffectedSystem... systems) {
            this.systems = List.of(systems);
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

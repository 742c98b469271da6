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
import org.tocsin.code.Effect;
import org.tocsin.code.ExternalEffect;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.Recoverability;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Quantity;

/**
 * Impact of incident: What the incident did. Each member is absent when nothing is said about it.
 *
 * @param effects What suffered: confidentiality, availability, safety and so on.
 * @param functional How far services are impaired.
 * @param recoverability What recovery takes.
 * @param information What happened to information.
 * @param services The services that people miss or had to do without.
 * @param data The data that were reached, changed or lost, kind by kind.
 * @param downtime How long service was interrupted in all, in a unit of time.
 * @param losses What the incident cost, kind by kind.
 * @param safety Harm to people and things.
 * @param external Effects beyond those directly hit, such as on public confidence.
 * @param outlook Where things are heading.
 */
public record Impact(
        @Size(max = 64) List<@NotNull Effect> effects,
        @Nullable FunctionalImpact functional,
        @Nullable Recoverability recoverability,
        @Size(max = 64) List<@NotNull InformationImpact> information,
        @Size(max = 64) List<@NotNull @Valid AffectedService> services,
        @Size(max = 64) List<@NotNull @Valid AffectedData> data,
        @Nullable @Valid Quantity downtime,
        @Size(max = 64) List<@NotNull @Valid ImpactLoss> losses,
        @Nullable @Valid SafetyImpact safety,
        @Size(max = 64) List<@NotNull ExternalEffect> external,
        @Nullable @Valid Outlook outlook) {

    /** Lists are copied and may not hold null. */
    public Impact {
        effects = List.copyOf(effects);
        information = List.copyOf(information);
        services = List.copyOf(services);
        data = List.copyOf(data);
        losses = List.copyOf(losses);
        external = List.copyOf(external);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .effects(effects)
                .functional(functional)
                .recoverability(recoverability)
                .information(information)
                .services(services)
                .data(data)
                .downtime(downtime)
                .losses(losses)
                .safety(safety)
                .external(external)
                .outlook(outlook);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("effects", effects)
                .with("functional", functional)
                .with("recoverability", recoverability)
                .with("information", information)
                .with("services", services)
                .with("data", data)
                .with("downtime", downtime)
                .with("losses", losses)
                .with("safety", safety)
                .with("external", external)
                .with("outlook", outlook);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Impact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Impact}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private List<Effect> effects = List.of();
        private @Nullable FunctionalImpact functional;
        private @Nullable Recoverability recoverability;
        private List<InformationImpact> information = List.of();
        private List<AffectedService> services = List.of();
        private List<AffectedData> data = List.of();
        private @Nullable Quantity downtime;
        private List<ImpactLoss> losses = List.of();
        private @Nullable SafetyImpact safety;
        private List<ExternalEffect> external = List.of();
        private @Nullable Outlook outlook;

        @JsonIgnore
        private Builder() {}

        /** Effects on properties: What suffered: confidentiality, availability, safety and so on. */
        public Builder effects(List<Effect> effects) {
            this.effects = effects;
            return this;
        }

        /** Effects on properties, one by one. */
        public Builder effects(Effect... effects) {
            this.effects = List.of(effects);
            return this;
        }

        /** Functional impact: How far services are impaired. */
        public Builder functional(@Nullable FunctionalImpact functional) {
            this.functional = functional;
            return this;
        }

        /** Prospect of recovery: What recovery takes. */
        public Builder recoverability(@Nullable Recoverability recoverability) {
            this.recoverability = recoverability;
            return this;
        }

        /** Information impact: What happened to information. */
        public Builder information(List<InformationImpact> information) {
            this.information = information;
            return this;
        }

        /** Information impact, one by one. */
        public Builder information(InformationImpact... information) {
            this.information = List.of(information);
            return this;
        }

        /** Affected services: The services that people miss or had to do without. */
        public Builder services(List<AffectedService> services) {
            this.services = services;
            return this;
        }

        /** Affected services, one by one. */
        public Builder services(AffectedService... services) {
            this.services = List.of(services);
            return this;
        }

        /** Affected data: The data that were reached, changed or lost, kind by kind. */
        public Builder data(List<AffectedData> data) {
            this.data = data;
            return this;
        }

        /** Affected data, one by one. */
        public Builder data(AffectedData... data) {
            this.data = List.of(data);
            return this;
        }

        /** Total downtime: How long service was interrupted in all, in a unit of time. */
        public Builder downtime(@Nullable Quantity downtime) {
            this.downtime = downtime;
            return this;
        }

        /** Losses by kind: What the incident cost, kind by kind. */
        public Builder losses(List<ImpactLoss> losses) {
            this.losses = losses;
            return this;
        }

        /** Losses by kind, one by one. */
        public Builder losses(ImpactLoss... losses) {
            this.losses = List.of(losses);
            return this;
        }

        /** Safety impact: Harm to people and things. */
        public Builder safety(@Nullable SafetyImpact safety) {
            this.safety = safety;
            return this;
        }

        /** External effects: Effects beyond those directly hit, such as on public confidence. */
        public Builder external(List<ExternalEffect> external) {
            this.external = external;
            return this;
        }

        /** External effects, one by one. */
        public Builder external(ExternalEffect... external) {
            this.external = List.of(external);
            return this;
        }

        /** Outlook for incident: Where things are heading. */
        public Builder outlook(@Nullable Outlook outlook) {
            this.outlook = outlook;
            return this;
        }

        /** The impact of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Impact build() {
            return new Impact(
                    effects,
                    functional,
                    recoverability,
                    information,
                    services,
                    data,
                    downtime,
                    losses,
                    safety,
                    external,
                    outlook);
        }
    }
}

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
import org.tocsin.internal.record.Elements;
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
 * @param downtime How long service was interrupted in all. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param losses What the incident cost, kind by kind.
 * @param transactions The payments and other transactions that the incident touched.
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
        @Nullable @Valid AffectedTransactions transactions,
        @Nullable @Valid SafetyImpact safety,
        @Size(max = 64) List<@NotNull ExternalEffect> external,
        @Nullable @Valid Outlook outlook) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Impact {
        effects = Elements.copy(effects);
        information = Elements.copy(information);
        services = Elements.copy(services);
        data = Elements.copy(data);
        losses = Elements.copy(losses);
        external = Elements.copy(external);
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
                .transactions(transactions)
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
                .with("transactions", transactions)
                .with("safety", safety)
                .with("external", external)
                .with("outlook", outlook);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Impact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Impact}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private List<Effect> effects = List.of();
        private @Nullable FunctionalImpact functional;
        private @Nullable Recoverability recoverability;
        private List<InformationImpact> information = List.of();
        private List<AffectedService> services = List.of();
        private List<AffectedData> data = List.of();
        private @Nullable Quantity downtime;
        private List<ImpactLoss> losses = List.of();
        private @Nullable AffectedTransactions transactions;
        private @Nullable SafetyImpact safety;
        private List<ExternalEffect> external = List.of();
        private @Nullable Outlook outlook;

        @JsonIgnore
        private Builder() {}

        /**
         * Effects on properties: What suffered: confidentiality, availability, safety and so on. Optional. Replaces
         * what was set before; {@code addEffects} adds.
         */
        public Builder effects(List<Effect> effects) {
            this.effects = Elements.copy(effects);
            return this;
        }

        /** Effects on properties, one by one, in place of what was set before. */
        public Builder effects(Effect... effects) {
            this.effects = Elements.of(effects);
            return this;
        }

        /** Effects on properties, added to what was set before. */
        public Builder addEffects(Effect... more) {
            this.effects = Elements.plus(effects, Elements.of(more));
            return this;
        }

        /** Functional impact: How far services are impaired. Optional. */
        public Builder functional(@Nullable FunctionalImpact functional) {
            this.functional = functional;
            return this;
        }

        /** Prospect of recovery: What recovery takes. Optional. */
        public Builder recoverability(@Nullable Recoverability recoverability) {
            this.recoverability = recoverability;
            return this;
        }

        /**
         * Information impact: What happened to information. Optional. Replaces what was set before; {@code
         * addInformation} adds.
         */
        public Builder information(List<InformationImpact> information) {
            this.information = Elements.copy(information);
            return this;
        }

        /** Information impact, one by one, in place of what was set before. */
        public Builder information(InformationImpact... information) {
            this.information = Elements.of(information);
            return this;
        }

        /** Information impact, added to what was set before. */
        public Builder addInformation(InformationImpact... more) {
            this.information = Elements.plus(information, Elements.of(more));
            return this;
        }

        /**
         * Affected services: The services that people miss or had to do without. Optional. Replaces what was set
         * before; {@code addServices} adds.
         */
        public Builder services(List<AffectedService> services) {
            this.services = Elements.copy(services);
            return this;
        }

        /** Affected services, one by one, in place of what was set before. */
        public Builder services(AffectedService... services) {
            this.services = Elements.of(services);
            return this;
        }

        /** Affected services, added to what was set before. */
        public Builder addServices(AffectedService... more) {
            this.services = Elements.plus(services, Elements.of(more));
            return this;
        }

        /**
         * Affected data: The data that were reached, changed or lost, kind by kind. Optional. Replaces what was set
         * before; {@code addData} adds.
         */
        public Builder data(List<AffectedData> data) {
            this.data = Elements.copy(data);
            return this;
        }

        /** Affected data, one by one, in place of what was set before. */
        public Builder data(AffectedData... data) {
            this.data = Elements.of(data);
            return this;
        }

        /** Affected data, added to what was set before. */
        public Builder addData(AffectedData... more) {
            this.data = Elements.plus(data, Elements.of(more));
            return this;
        }

        /**
         * Total downtime: How long service was interrupted in all. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder downtime(@Nullable Quantity downtime) {
            this.downtime = downtime;
            return this;
        }

        /**
         * Losses by kind: What the incident cost, kind by kind. Optional. Replaces what was set before; {@code
         * addLosses} adds.
         */
        public Builder losses(List<ImpactLoss> losses) {
            this.losses = Elements.copy(losses);
            return this;
        }

        /** Losses by kind, one by one, in place of what was set before. */
        public Builder losses(ImpactLoss... losses) {
            this.losses = Elements.of(losses);
            return this;
        }

        /** Losses by kind, added to what was set before. */
        public Builder addLosses(ImpactLoss... more) {
            this.losses = Elements.plus(losses, Elements.of(more));
            return this;
        }

        /** Affected transactions: The payments and other transactions that the incident touched. Optional. */
        public Builder transactions(@Nullable AffectedTransactions transactions) {
            this.transactions = transactions;
            return this;
        }

        /** Safety impact: Harm to people and things. Optional. */
        public Builder safety(@Nullable SafetyImpact safety) {
            this.safety = safety;
            return this;
        }

        /**
         * External effects: Effects beyond those directly hit, such as on public confidence. Optional. Replaces what
         * was set before; {@code addExternal} adds.
         */
        public Builder external(List<ExternalEffect> external) {
            this.external = Elements.copy(external);
            return this;
        }

        /** External effects, one by one, in place of what was set before. */
        public Builder external(ExternalEffect... external) {
            this.external = Elements.of(external);
            return this;
        }

        /** External effects, added to what was set before. */
        public Builder addExternal(ExternalEffect... more) {
            this.external = Elements.plus(external, Elements.of(more));
            return this;
        }

        /** Outlook for incident: Where things are heading. Optional. */
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
                    transactions,
                    safety,
                    external,
                    outlook);
        }
    }
}

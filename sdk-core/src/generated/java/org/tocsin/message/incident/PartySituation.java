// Generated from types/situation-report.schema.json; do not edit.
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
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.OutlookTrend;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Situation in party: The situation in one party. Where a member is absent, nothing is said about it.
 *
 * @param party The party that is affected. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT
 *     TOC-ATT-012}, {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param incidents How many incidents, or affected organisations or systems, are counted here. Absent when they were
 *     not counted. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param severity How grave it is here. Absent when it was not assessed.
 * @param status Where work stands here. Absent when it is not known.
 * @param trend Whether things are getting better or worse here. Absent when it was not assessed.
 * @param services The services that are or were impaired here. Absent when there are none to name.
 * @param text What else officials should know. Absent when there is nothing to add.
 */
public record PartySituation(
        @NotNull @WellFormed PartyCode party,
        @Nullable @Valid Quantity incidents,
        @Nullable IncidentSeverity severity,
        @Nullable IncidentStatus status,
        @Nullable OutlookTrend trend,
        @Size(max = 32) List<@NotNull @Valid AffectedService> services,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public PartySituation {
        services = Elements.copy(services);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .incidents(incidents)
                .severity(severity)
                .status(status)
                .trend(trend)
                .services(services)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("incidents", incidents)
                .with("severity", severity)
                .with("status", status)
                .with("trend", trend)
                .with("services", services)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PartySituation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PartySituation}. It checks nothing: the whole message is checked at once. Required: {@code
     * party}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable Quantity incidents;
        private @Nullable IncidentSeverity severity;
        private @Nullable IncidentStatus status;
        private @Nullable OutlookTrend trend;
        private List<AffectedService> services = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Party code: The party that is affected. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party code, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party code, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /**
         * Number of incidents: How many incidents, or affected organisations or systems, are counted here. Absent when
         * they were not counted. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder incidents(@Nullable Quantity incidents) {
            this.incidents = incidents;
            return this;
        }

        /** Severity level: How grave it is here. Absent when it was not assessed. */
        public Builder severity(@Nullable IncidentSeverity severity) {
            this.severity = severity;
            return this;
        }

        /** Incident status: Where work stands here. Absent when it is not known. */
        public Builder status(@Nullable IncidentStatus status) {
            this.status = status;
            return this;
        }

        /** Expected trend: Whether things are getting better or worse here. Absent when it was not assessed. */
        public Builder trend(@Nullable OutlookTrend trend) {
            this.trend = trend;
            return this;
        }

        /**
         * Affected services: The services that are or were impaired here. Absent when there are none to name. Replaces
         * what was set before; {@code addServices} adds.
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

        /** Remarks in words: What else officials should know. Absent when there is nothing to add. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Remarks in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Remarks in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The situation in party as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PartySituation build() {
            return new PartySituation(
                    party,
                    incidents,
                    severity,
                    status,
                    trend,
                    services,
                    text);
        }
    }
}

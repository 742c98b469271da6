// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;

/**
 * Affected service: One service that is or was impaired.
 *
 * @param service The service, in words.
 * @param sector The sector the service belongs to. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param usersShare How large a part of its users is affected. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param users How many of its users, subscribers or customers are affected. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param lost How much of the service was lost, such as calls that failed, minutes of traffic or user hours. Absent
 *     when it is not known. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param since Since when the service is impaired. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until Until when it was impaired. Absent when it still is or the end is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 */
public record AffectedService(
        @NotNull @Valid Text service,
        @Nullable Sector sector,
        @Nullable @Valid Quantity usersShare,
        @Nullable @Valid Quantity users,
        @Nullable @Valid Quantity lost,
        @Nullable @Valid PartialTime since,
        @Nullable @Valid PartialTime until) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .service(service)
                .sector(sector)
                .usersShare(usersShare)
                .users(users)
                .lost(lost)
                .since(since)
                .until(until);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("service", service)
                .with("sector", sector)
                .with("usersShare", usersShare)
                .with("users", users)
                .with("lost", lost)
                .with("since", since)
                .with("until", until);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AffectedService refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AffectedService}. It checks nothing: the whole message is checked at once. Required: {@code
     * service}.
     */
    public static final class Builder {

        private @Nullable Text service;
        private @Nullable Sector sector;
        private @Nullable Quantity usersShare;
        private @Nullable Quantity users;
        private @Nullable Quantity lost;
        private @Nullable PartialTime since;
        private @Nullable PartialTime until;

        @JsonIgnore
        private Builder() {}

        /** Service in words: The service, in words. Required. */
        public Builder service(Text service) {
            this.service = service;
            return this;
        }

        /** Service in words, in one language. */
        public Builder service(String language, String words) {
            this.service = Text.of(language, words);
            return this;
        }

        /** Service in words, as if it had not been set. */
        public Builder clearService() {
            this.service = null;
            return this;
        }

        /**
         * Sector of service: The sector the service belongs to. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder sector(@Nullable Sector sector) {
            this.sector = sector;
            return this;
        }

        /**
         * Share of users: How large a part of its users is affected. Absent when it is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder usersShare(@Nullable Quantity usersShare) {
            this.usersShare = usersShare;
            return this;
        }

        /**
         * Users affected: How many of its users, subscribers or customers are affected. Absent when it is not known.
         * Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder users(@Nullable Quantity users) {
            this.users = users;
            return this;
        }

        /**
         * Service lost: How much of the service was lost, such as calls that failed, minutes of traffic or user hours.
         * Absent when it is not known. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017},
         * {@link org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder lost(@Nullable Quantity lost) {
            this.lost = lost;
            return this;
        }

        /**
         * Impaired since: Since when the service is impaired. Absent when it is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder since(@Nullable PartialTime since) {
            this.since = since;
            return this;
        }

        /** Impaired since, as this value alone. */
        public Builder since(@Nullable PartialTimestamp since) {
            this.since = since == null ? null : PartialTime.builder().at(since).build();
            return this;
        }

        /** Impaired since, as it is written. */
        public Builder since(@Nullable String since) {
            this.since = since == null ? null : PartialTime.builder().at(since).build();
            return this;
        }

        /** Impaired since, as this moment in UTC. */
        public Builder since(@Nullable Instant since) {
            this.since = since == null ? null : PartialTime.builder().at(since).build();
            return this;
        }

        /** Impaired since, as this moment with its offset. */
        public Builder since(@Nullable OffsetDateTime since) {
            this.since = since == null ? null : PartialTime.builder().at(since).build();
            return this;
        }

        /** Impaired since, as this day. */
        public Builder since(@Nullable LocalDate since) {
            this.since = since == null ? null : PartialTime.builder().at(since).build();
            return this;
        }

        /** Impaired since, as if it had not been set. */
        public Builder clearSince() {
            this.since = null;
            return this;
        }

        /**
         * Impaired until: Until when it was impaired. Absent when it still is or the end is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** Impaired until, as this value alone. */
        public Builder until(@Nullable PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** Impaired until, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** Impaired until, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** Impaired until, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** Impaired until, as this day. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** Impaired until, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** The affected service as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AffectedService build() {
            return new AffectedService(
                    service,
                    sector,
                    usersShare,
                    users,
                    lost,
                    since,
                    until);
        }
    }
}

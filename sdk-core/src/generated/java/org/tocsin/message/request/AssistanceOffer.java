// Generated from types/assistance-offer.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CostSharing;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Offer of assistance: Offers help, asked for or not. It lapses when the message's validity ends, and a response takes
 * it up or declines it.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-assistance-offer">type-assistance-offer</a>.
 *
 * @param items What help is offered.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param summary The offer in words. Absent when the items say enough.
 * @param availableAt The instant at which the help can begin. Absent means at once. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param availableUntil The instant until which the help can last. Absent when it has no set end. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param languages The languages in which the helpers can work, the best one first. Absent when it is not said.
 * @param costs Who would pay, as the originator offers it. Absent means to-be-agreed.
 * @param conditions Conditions and limits of the offer, such as on law, liability or the use of evidence. Absent when
 *     there are none.
 * @param coordinator The office through which the help would be coordinated on the side that offers it. Absent, it is
 *     the originator.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record AssistanceOffer(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid AssistanceItem> items,
        @Nullable @WellFormed IncidentId incident,
        @Nullable @Valid Text summary,
        @Nullable @WellFormed Timestamp availableAt,
        @Nullable @WellFormed Timestamp availableUntil,
        @Size(max = 16) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable CostSharing costs,
        @Size(max = 16) List<@NotNull @Valid StatedCondition> conditions,
        @Nullable @Valid PartyRole coordinator,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public AssistanceOffer {
        items = Elements.copy(items);
        languages = Elements.copy(languages);
        conditions = Elements.copy(conditions);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Bearing of costs as it holds: {@code to-be-agreed} when absent. */
    public CostSharing costsOrDefault() {
        return costs == null ? CostSharing.TO_BE_AGREED : costs;
    }

    @Override
    public MessageType messageType() {
        return MessageType.ASSISTANCE_OFFER;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .items(items)
                .incident(incident)
                .summary(summary)
                .availableAt(availableAt)
                .availableUntil(availableUntil)
                .languages(languages)
                .costs(costs)
                .conditions(conditions)
                .coordinator(coordinator)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("items", items)
                .with("incident", incident)
                .with("summary", summary)
                .with("availableAt", availableAt)
                .with("availableUntil", availableUntil)
                .with("languages", languages)
                .with("costs", costs)
                .with("conditions", conditions)
                .with("coordinator", coordinator)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AssistanceOffer refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AssistanceOffer}. It checks nothing: the whole message is checked at once. Required: {@code
     * items}.
     */
    public static final class Builder {

        private List<AssistanceItem> items = List.of();
        private @Nullable IncidentId incident;
        private @Nullable Text summary;
        private @Nullable Timestamp availableAt;
        private @Nullable Timestamp availableUntil;
        private List<String> languages = List.of();
        private @Nullable CostSharing costs;
        private List<StatedCondition> conditions = List.of();
        private @Nullable PartyRole coordinator;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Help offered: What help is offered. Required. Replaces what was set before; {@code addItems} adds. */
        public Builder items(List<AssistanceItem> items) {
            this.items = Elements.copy(items);
            return this;
        }

        /** Help offered, one by one, in place of what was set before. */
        public Builder items(AssistanceItem... items) {
            this.items = Elements.of(items);
            return this;
        }

        /** Help offered, added to what was set before. */
        public Builder addItems(AssistanceItem... more) {
            this.items = Elements.plus(items, Elements.of(more));
            return this;
        }

        /**
         * Incident concerned: The identifier that all who report the same incident share. Absent, the thread of the
         * message stands for it.
         */
        public Builder incident(@Nullable IncidentId incident) {
            this.incident = incident;
            return this;
        }

        /** Incident concerned, as it is written. */
        public Builder incident(@Nullable String incident) {
            this.incident = incident == null ? null : IncidentId.asWritten(incident);
            return this;
        }

        /** Incident concerned, as this UUID. */
        public Builder incident(@Nullable UUID incident) {
            this.incident = incident == null ? null : IncidentId.of(incident);
            return this;
        }

        /** Incident concerned, as if it had not been set. */
        public Builder clearIncident() {
            this.incident = null;
            return this;
        }

        /** Summary of offer: The offer in words. Absent when the items say enough. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of offer, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of offer, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /**
         * Available at: The instant at which the help can begin. Absent means at once. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder availableAt(@Nullable Timestamp availableAt) {
            this.availableAt = availableAt;
            return this;
        }

        /** Available at, as it is written. */
        public Builder availableAt(@Nullable String availableAt) {
            this.availableAt = availableAt == null ? null : Timestamp.asWritten(availableAt);
            return this;
        }

        /** Available at, as this moment in UTC. */
        public Builder availableAt(@Nullable Instant availableAt) {
            this.availableAt = availableAt == null ? null : Timestamp.asWritten(availableAt);
            return this;
        }

        /** Available at, as this moment with its offset. */
        public Builder availableAt(@Nullable OffsetDateTime availableAt) {
            this.availableAt = availableAt == null ? null : Timestamp.asWritten(availableAt);
            return this;
        }

        /** Available at, as if it had not been set. */
        public Builder clearAvailableAt() {
            this.availableAt = null;
            return this;
        }

        /**
         * Available until: The instant until which the help can last. Absent when it has no set end. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder availableUntil(@Nullable Timestamp availableUntil) {
            this.availableUntil = availableUntil;
            return this;
        }

        /** Available until, as it is written. */
        public Builder availableUntil(@Nullable String availableUntil) {
            this.availableUntil = availableUntil == null ? null : Timestamp.asWritten(availableUntil);
            return this;
        }

        /** Available until, as this moment in UTC. */
        public Builder availableUntil(@Nullable Instant availableUntil) {
            this.availableUntil = availableUntil == null ? null : Timestamp.asWritten(availableUntil);
            return this;
        }

        /** Available until, as this moment with its offset. */
        public Builder availableUntil(@Nullable OffsetDateTime availableUntil) {
            this.availableUntil = availableUntil == null ? null : Timestamp.asWritten(availableUntil);
            return this;
        }

        /** Available until, as if it had not been set. */
        public Builder clearAvailableUntil() {
            this.availableUntil = null;
            return this;
        }

        /**
         * Working languages: The languages in which the helpers can work, the best one first. Absent when it is not
         * said. Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Working languages, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Working languages, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /** Bearing of costs: Who would pay, as the originator offers it. Absent means to-be-agreed. */
        public Builder costs(@Nullable CostSharing costs) {
            this.costs = costs;
            return this;
        }

        /**
         * Conditions of offer: Conditions and limits of the offer, such as on law, liability or the use of evidence.
         * Absent when there are none. Replaces what was set before; {@code addConditions} adds.
         */
        public Builder conditions(List<StatedCondition> conditions) {
            this.conditions = Elements.copy(conditions);
            return this;
        }

        /** Conditions of offer, one by one, in place of what was set before. */
        public Builder conditions(StatedCondition... conditions) {
            this.conditions = Elements.of(conditions);
            return this;
        }

        /** Conditions of offer, added to what was set before. */
        public Builder addConditions(StatedCondition... more) {
            this.conditions = Elements.plus(conditions, Elements.of(more));
            return this;
        }

        /**
         * Single coordinator: The office through which the help would be coordinated on the side that offers it.
         * Absent, it is the originator.
         */
        public Builder coordinator(@Nullable PartyRole coordinator) {
            this.coordinator = coordinator;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The offer of assistance as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AssistanceOffer build() {
            return new AssistanceOffer(
                    items,
                    incident,
                    summary,
                    availableAt,
                    availableUntil,
                    languages,
                    costs,
                    conditions,
                    coordinator,
                    extensions);
        }
    }
}

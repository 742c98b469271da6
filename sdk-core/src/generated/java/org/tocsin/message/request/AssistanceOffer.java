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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CostSharing;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Body;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;

/**
 * Offer of assistance: Offers help, asked for or not. It lapses when the message's validity ends, and a response takes
 * it up or declines it.
 *
 * @param items What help is offered.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param summary The offer in words. Absent when the items say enough.
 * @param availableAt The instant at which the help can begin. Absent means at once.
 * @param availableUntil The instant until which the help can last. Absent when it has no set end.
 * @param languages The languages in which the helpers can work, the best one first. Absent when it is not said.
 * @param costs Who would pay, as the originator offers it. Absent means to-be-agreed.
 * @param conditions Conditions and limits of the offer, such as on law, liability or the use of evidence. Absent when
 *     there are none.
 * @param coordinator The office through which the help would be coordinated on the side that offers it. Absent, it is
 *     the originator.
 */
public record AssistanceOffer(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid AssistanceItem> items,
        @Nullable IncidentId incident,
        @Nullable @Valid Text summary,
        @Nullable Timestamp availableAt,
        @Nullable Timestamp availableUntil,
        @Size(max = 16) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable CostSharing costs,
        @Size(max = 16) List<@NotNull @Valid StatedCondition> conditions,
        @Nullable @Valid PartyRole coordinator) implements Body {

    /** Lists are copied and may not hold null. */
    public AssistanceOffer {
        items = List.copyOf(items);
        languages = List.copyOf(languages);
        conditions = List.copyOf(conditions);
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
                .coordinator(coordinator);
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
                .with("coordinator", coordinator);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AssistanceOffer refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link AssistanceOffer}. It checks nothing: the whole message is checked at once. */
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

        @JsonIgnore
        private Builder() {}

        /** Help offered: What help is offered. */
        public Builder items(List<AssistanceItem> items) {
            this.items = items;
            return this;
        }

        /** Help offered, one by one. */
        public Builder items(AssistanceItem... items) {
            this.items = List.of(items);
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

        /**
         * Incident concerned, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder incident(String text) {
            return incident(IncidentId.of(text));
        }

        /** Summary of offer: The offer in words. Absent when the items say enough. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of offer, in one language. */
        public Builder summary(String language, String words) {
            return summary(Text.of(language, words));
        }

        /** Available at: The instant at which the help can begin. Absent means at once. */
        public Builder availableAt(@Nullable Timestamp availableAt) {
            this.availableAt = availableAt;
            return this;
        }

        /**
         * Available at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder availableAt(String text) {
            return availableAt(Timestamp.of(text));
        }

        /** Available until: The instant until which the help can last. Absent when it has no set end. */
        public Builder availableUntil(@Nullable Timestamp availableUntil) {
            this.availableUntil = availableUntil;
            return this;
        }

        /**
         * Available until, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder availableUntil(String text) {
            return availableUntil(Timestamp.of(text));
        }

        /**
         * Working languages: The languages in which the helpers can work, the best one first. Absent when it is not
         * said.
         */
        public Builder languages(List<String> languages) {
            this.languages = languages;
            return this;
        }

        /** Working languages, one by one. */
        public Builder languages(String... languages) {
            this.languages = List.of(languages);
            return this;
        }

        /** Bearing of costs: Who would pay, as the originator offers it. Absent means to-be-agreed. */
        public Builder costs(@Nullable CostSharing costs) {
            this.costs = costs;
            return this;
        }

        /**
         * Conditions of offer: Conditions and limits of the offer, such as on law, liability or the use of evidence.
         * Absent when there are none.
         */
        public Builder conditions(List<StatedCondition> conditions) {
            this.conditions = conditions;
            return this;
        }

        /** Conditions of offer, one by one. */
        public Builder conditions(StatedCondition... conditions) {
            this.conditions = List.of(conditions);
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
                    coordinator);
        }
    }
}

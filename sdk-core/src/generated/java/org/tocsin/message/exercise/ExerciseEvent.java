// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.InjectDelivery;
import org.tocsin.code.InjectKind;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Exercise event: One event that controllers bring into the exercise.
 *
 * @param inject The number of the event, given once in the exercise; the messages that deliver it have it in the
 *     envelope.
 * @param plannedAt The instant at which it is to be delivered. Absent when it is planned by exercise time, or on
 *     demand. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param offsetMinutes The minutes since the start of the exercise, pauses not counted, after which it is to be
 *     delivered. Absent when an instant is planned; where both are absent, controllers deliver it when they see fit.
 * @param messageType The type of message that delivers it; exercise-inject for anything that is not a message in the
 *     scenario either.
 * @param kind What the simulated item stands for. Absent unless an exercise-inject delivers it.
 * @param delivery By which way it reaches the players. Absent, it comes as a Tocsin message alone.
 * @param simulatedSource Who seems to send or say it. Absent when the summary says enough.
 * @param recipients The players that it goes to. Absent when it goes to all.
 * @param summary What happens in the scenario.
 * @param objectives The identifiers of the objectives that it serves. Absent when it serves only the course of the
 *     exercise.
 * @param expectedActions What players are expected to do then. Absent when nothing is.
 * @param contingency What controllers do when the expected actions do not come. Absent when they do nothing.
 * @param controller The office that delivers it. Absent, it is the originator of the plan.
 */
public record ExerciseEvent(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String inject,
        @Nullable @WellFormed Timestamp plannedAt,
        @Nullable @Min(0) @Max(525600) Integer offsetMinutes,
        @NotNull MessageType messageType,
        @Nullable InjectKind kind,
        @Nullable InjectDelivery delivery,
        @Nullable @Valid Text simulatedSource,
        @Size(max = 64) List<@NotNull @Valid InjectRecipient> recipients,
        @NotNull @Valid Text summary,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String> objectives,
        @Size(max = 32) List<@NotNull @Valid ExpectedAction> expectedActions,
        @Nullable @Valid Text contingency,
        @Nullable @Valid PartyRole controller) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseEvent {
        recipients = Elements.copy(recipients);
        objectives = Elements.copy(objectives);
        expectedActions = Elements.copy(expectedActions);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .inject(inject)
                .plannedAt(plannedAt)
                .offsetMinutes(offsetMinutes)
                .messageType(messageType)
                .kind(kind)
                .delivery(delivery)
                .simulatedSource(simulatedSource)
                .recipients(recipients)
                .summary(summary)
                .objectives(objectives)
                .expectedActions(expectedActions)
                .contingency(contingency)
                .controller(controller);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("inject", inject)
                .with("plannedAt", plannedAt)
                .with("offsetMinutes", offsetMinutes)
                .with("messageType", messageType)
                .with("kind", kind)
                .with("delivery", delivery)
                .with("simulatedSource", simulatedSource)
                .with("recipients", recipients)
                .with("summary", summary)
                .with("objectives", objectives)
                .with("expectedActions", expectedActions)
                .with("contingency", contingency)
                .with("controller", controller);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseEvent refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseEvent}. It checks nothing: the whole message is checked at once. Required: {@code
     * inject}, {@code messageType}, {@code summary}.
     */
    public static final class Builder {

        private @Nullable String inject;
        private @Nullable Timestamp plannedAt;
        private @Nullable Integer offsetMinutes;
        private @Nullable MessageType messageType;
        private @Nullable InjectKind kind;
        private @Nullable InjectDelivery delivery;
        private @Nullable Text simulatedSource;
        private List<InjectRecipient> recipients = List.of();
        private @Nullable Text summary;
        private List<String> objectives = List.of();
        private List<ExpectedAction> expectedActions = List.of();
        private @Nullable Text contingency;
        private @Nullable PartyRole controller;

        @JsonIgnore
        private Builder() {}

        /**
         * Inject number: The number of the event, given once in the exercise; the messages that deliver it have it in
         * the envelope. Required.
         */
        public Builder inject(String inject) {
            this.inject = inject;
            return this;
        }

        /**
         * Planned at: The instant at which it is to be delivered. Absent when it is planned by exercise time, or on
         * demand. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder plannedAt(@Nullable Timestamp plannedAt) {
            this.plannedAt = plannedAt;
            return this;
        }

        /** Planned at, as it is written. */
        public Builder plannedAt(@Nullable String plannedAt) {
            this.plannedAt = plannedAt == null ? null : Timestamp.asWritten(plannedAt);
            return this;
        }

        /** Planned at, as this moment in UTC. */
        public Builder plannedAt(@Nullable Instant plannedAt) {
            this.plannedAt = plannedAt == null ? null : Timestamp.asWritten(plannedAt);
            return this;
        }

        /** Planned at, as this moment with its offset. */
        public Builder plannedAt(@Nullable OffsetDateTime plannedAt) {
            this.plannedAt = plannedAt == null ? null : Timestamp.asWritten(plannedAt);
            return this;
        }

        /** Planned at, as if it had not been set. */
        public Builder clearPlannedAt() {
            this.plannedAt = null;
            return this;
        }

        /**
         * Offset from start: The minutes since the start of the exercise, pauses not counted, after which it is to be
         * delivered. Absent when an instant is planned; where both are absent, controllers deliver it when they see
         * fit.
         */
        public Builder offsetMinutes(@Nullable Integer offsetMinutes) {
            this.offsetMinutes = offsetMinutes;
            return this;
        }

        /** Offset from start, as a plain number. */
        public Builder offsetMinutes(int offsetMinutes) {
            this.offsetMinutes = offsetMinutes;
            return this;
        }

        /**
         * Type of message: The type of message that delivers it; exercise-inject for anything that is not a message in
         * the scenario either. Required.
         */
        public Builder messageType(MessageType messageType) {
            this.messageType = messageType;
            return this;
        }

        /** Kind of inject: What the simulated item stands for. Absent unless an exercise-inject delivers it. */
        public Builder kind(@Nullable InjectKind kind) {
            this.kind = kind;
            return this;
        }

        /** Way of delivery: By which way it reaches the players. Absent, it comes as a Tocsin message alone. */
        public Builder delivery(@Nullable InjectDelivery delivery) {
            this.delivery = delivery;
            return this;
        }

        /** Simulated source: Who seems to send or say it. Absent when the summary says enough. */
        public Builder simulatedSource(@Nullable Text simulatedSource) {
            this.simulatedSource = simulatedSource;
            return this;
        }

        /** Simulated source, in one language. */
        public Builder simulatedSource(String language, String words) {
            this.simulatedSource = Text.of(language, words);
            return this;
        }

        /** Simulated source, as if it had not been set. */
        public Builder clearSimulatedSource() {
            this.simulatedSource = null;
            return this;
        }

        /**
         * Recipients of event: The players that it goes to. Absent when it goes to all. Replaces what was set before;
         * {@code addRecipients} adds.
         */
        public Builder recipients(List<InjectRecipient> recipients) {
            this.recipients = Elements.copy(recipients);
            return this;
        }

        /** Recipients of event, one by one, in place of what was set before. */
        public Builder recipients(InjectRecipient... recipients) {
            this.recipients = Elements.of(recipients);
            return this;
        }

        /** Recipients of event, added to what was set before. */
        public Builder addRecipients(InjectRecipient... more) {
            this.recipients = Elements.plus(recipients, Elements.of(more));
            return this;
        }

        /** Summary of event: What happens in the scenario. Required. */
        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of event, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of event, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /**
         * Objectives served: The identifiers of the objectives that it serves. Absent when it serves only the course of
         * the exercise. Replaces what was set before; {@code addObjectives} adds.
         */
        public Builder objectives(List<String> objectives) {
            this.objectives = Elements.copy(objectives);
            return this;
        }

        /** Objectives served, one by one, in place of what was set before. */
        public Builder objectives(String... objectives) {
            this.objectives = Elements.of(objectives);
            return this;
        }

        /** Objectives served, added to what was set before. */
        public Builder addObjectives(String... more) {
            this.objectives = Elements.plus(objectives, Elements.of(more));
            return this;
        }

        /**
         * Expected actions: What players are expected to do then. Absent when nothing is. Replaces what was set before;
         * {@code addExpectedActions} adds.
         */
        public Builder expectedActions(List<ExpectedAction> expectedActions) {
            this.expectedActions = Elements.copy(expectedActions);
            return this;
        }

        /** Expected actions, one by one, in place of what was set before. */
        public Builder expectedActions(ExpectedAction... expectedActions) {
            this.expectedActions = Elements.of(expectedActions);
            return this;
        }

        /** Expected actions, added to what was set before. */
        public Builder addExpectedActions(ExpectedAction... more) {
            this.expectedActions = Elements.plus(expectedActions, Elements.of(more));
            return this;
        }

        /**
         * If nothing happens: What controllers do when the expected actions do not come. Absent when they do nothing.
         */
        public Builder contingency(@Nullable Text contingency) {
            this.contingency = contingency;
            return this;
        }

        /** If nothing happens, in one language. */
        public Builder contingency(String language, String words) {
            this.contingency = Text.of(language, words);
            return this;
        }

        /** If nothing happens, as if it had not been set. */
        public Builder clearContingency() {
            this.contingency = null;
            return this;
        }

        /** Controller of event: The office that delivers it. Absent, it is the originator of the plan. */
        public Builder controller(@Nullable PartyRole controller) {
            this.controller = controller;
            return this;
        }

        /** The exercise event as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseEvent build() {
            return new ExerciseEvent(
                    inject,
                    plannedAt,
                    offsetMinutes,
                    messageType,
                    kind,
                    delivery,
                    simulatedSource,
                    recipients,
                    summary,
                    objectives,
                    expectedActions,
                    contingency,
                    controller);
        }
    }
}

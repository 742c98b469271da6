// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.message.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Cancellation of messages: Takes back one or more messages that the same originator sent, and says what recipients
 * should do with them.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#cancellation">cancellation</a>.
 *
 * @param cancels The messages that are taken back.
 * @param reason Why the messages are taken back.
 * @param instruction What recipients are asked to do with what they have received. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CANCELLATION_WITHOUT_INSTRUCTION TOC-THR-004}.
 * @param correction The identifier of the message that says it right. Absent when none replaces what is taken back.
 *     Rules: {@link org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param explanation What happened, in words. Absent when the reason says enough.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record Cancellation(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid CancelledMessage> cancels,
        @NotNull CancellationReason reason,
        @NotNull CancellationInstruction instruction,
        @Nullable @WellFormed MessageId correction,
        @Nullable @Valid Text explanation,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public Cancellation {
        cancels = Elements.copy(cancels);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.CANCELLATION;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .cancels(cancels)
                .reason(reason)
                .instruction(instruction)
                .correction(correction)
                .explanation(explanation)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("cancels", cancels)
                .with("reason", reason)
                .with("instruction", instruction)
                .with("correction", correction)
                .with("explanation", explanation)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Cancellation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Cancellation}. It checks nothing: the whole message is checked at once. Required: {@code
     * cancels}, {@code reason}, {@code instruction}.
     */
    public static final class Builder {

        private List<CancelledMessage> cancels = List.of();
        private @Nullable CancellationReason reason;
        private @Nullable CancellationInstruction instruction;
        private @Nullable MessageId correction;
        private @Nullable Text explanation;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Cancelled messages: The messages that are taken back. Required. Replaces what was set before; {@code
         * addCancels} adds.
         */
        public Builder cancels(List<CancelledMessage> cancels) {
            this.cancels = Elements.copy(cancels);
            return this;
        }

        /** Cancelled messages, one by one, in place of what was set before. */
        public Builder cancels(CancelledMessage... cancels) {
            this.cancels = Elements.of(cancels);
            return this;
        }

        /** Cancelled messages, added to what was set before. */
        public Builder addCancels(CancelledMessage... more) {
            this.cancels = Elements.plus(cancels, Elements.of(more));
            return this;
        }

        /** Reason for cancellation: Why the messages are taken back. Required. */
        public Builder reason(CancellationReason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Instruction to recipients: What recipients are asked to do with what they have received. Required. Rules:
         * {@link org.tocsin.validation.CoreProblem#CANCELLATION_WITHOUT_INSTRUCTION TOC-THR-004}.
         */
        public Builder instruction(CancellationInstruction instruction) {
            this.instruction = instruction;
            return this;
        }

        /**
         * Correcting message: The identifier of the message that says it right. Absent when none replaces what is taken
         * back. Rules: {@link org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder correction(@Nullable MessageId correction) {
            this.correction = correction;
            return this;
        }

        /** Correcting message, as it is written. */
        public Builder correction(@Nullable String correction) {
            this.correction = correction == null ? null : MessageId.asWritten(correction);
            return this;
        }

        /** Correcting message, as this UUID. */
        public Builder correction(@Nullable UUID correction) {
            this.correction = correction == null ? null : MessageId.of(correction);
            return this;
        }

        /** Correcting message, as if it had not been set. */
        public Builder clearCorrection() {
            this.correction = null;
            return this;
        }

        /** Explanation in words: What happened, in words. Absent when the reason says enough. */
        public Builder explanation(@Nullable Text explanation) {
            this.explanation = explanation;
            return this;
        }

        /** Explanation in words, in one language. */
        public Builder explanation(String language, String words) {
            this.explanation = Text.of(language, words);
            return this;
        }

        /** Explanation in words, as if it had not been set. */
        public Builder clearExplanation() {
            this.explanation = null;
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

        /** The cancellation of messages as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Cancellation build() {
            return new Cancellation(
                    cancels,
                    reason,
                    instruction,
                    correction,
                    explanation,
                    extensions);
        }
    }
}

// Generated from types/handling-change.schema.json; do not edit.
package org.tocsin.message.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.HandlingChangeReason;
import org.tocsin.code.MessageType;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Handling;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Handling change: Tells recipients that messages which the same originator sent, or parts of them, are from now on to
 * be handled in another way, more strictly or more freely.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
 *
 * @param messages The messages, or parts of messages, whose handling changes.
 * @param handling The handling that takes the place of the old one as a whole: where a member is absent, the more
 *     careful reading holds, whatever was said before.
 * @param reason Why the handling changes.
 * @param effectiveAt The instant from which the new handling holds; until then the old one does. Absent, it holds from
 *     the sending of the message. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001},
 *     {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param audience Those who may see the material in addition to whom the new label allows. Absent when the label alone
 *     decides.
 * @param redactedText The only wording in which the material may be shared under the new handling; everything else
 *     keeps the old one. Absent when the material may be shared as it stands.
 * @param informOnward True when recipients are asked to tell those to whom they have passed the material. Absent means
 *     true.
 * @param explanation What led to the change, in words. Absent when the reason says enough.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record HandlingChange(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid MessageMaterial> messages,
        @NotNull @Valid Handling handling,
        @NotNull HandlingChangeReason reason,
        @Nullable @WellFormed Timestamp effectiveAt,
        @Nullable @Valid ReleaseAudience audience,
        @Nullable @Valid Text redactedText,
        @Nullable Boolean informOnward,
        @Nullable @Valid Text explanation,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public HandlingChange {
        messages = Elements.copy(messages);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Inform onward readers as it holds: {@code true} when absent. */
    public Boolean informOnwardOrDefault() {
        return informOnward == null ? true : informOnward;
    }

    @Override
    public MessageType messageType() {
        return MessageType.HANDLING_CHANGE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .messages(messages)
                .handling(handling)
                .reason(reason)
                .effectiveAt(effectiveAt)
                .audience(audience)
                .redactedText(redactedText)
                .informOnward(informOnward)
                .explanation(explanation)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("messages", messages)
                .with("handling", handling)
                .with("reason", reason)
                .with("effectiveAt", effectiveAt)
                .with("audience", audience)
                .with("redactedText", redactedText)
                .with("informOnward", informOnward)
                .with("explanation", explanation)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static HandlingChange refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link HandlingChange}. It checks nothing: the whole message is checked at once. Required: {@code
     * messages}, {@code handling}, {@code reason}.
     */
    public static final class Builder {

        private List<MessageMaterial> messages = List.of();
        private @Nullable Handling handling;
        private @Nullable HandlingChangeReason reason;
        private @Nullable Timestamp effectiveAt;
        private @Nullable ReleaseAudience audience;
        private @Nullable Text redactedText;
        private @Nullable Boolean informOnward;
        private @Nullable Text explanation;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Messages concerned: The messages, or parts of messages, whose handling changes. Required. Replaces what was
         * set before; {@code addMessages} adds.
         */
        public Builder messages(List<MessageMaterial> messages) {
            this.messages = Elements.copy(messages);
            return this;
        }

        /** Messages concerned, one by one, in place of what was set before. */
        public Builder messages(MessageMaterial... messages) {
            this.messages = Elements.of(messages);
            return this;
        }

        /** Messages concerned, added to what was set before. */
        public Builder addMessages(MessageMaterial... more) {
            this.messages = Elements.plus(messages, Elements.of(more));
            return this;
        }

        /**
         * New handling: The handling that takes the place of the old one as a whole: where a member is absent, the more
         * careful reading holds, whatever was said before. Required.
         */
        public Builder handling(Handling handling) {
            this.handling = handling;
            return this;
        }

        /** New handling, as this value alone. */
        public Builder handling(Tlp handling) {
            this.handling = handling == null ? null : Handling.builder().tlp(handling).build();
            return this;
        }

        /** New handling, as if it had not been set. */
        public Builder clearHandling() {
            this.handling = null;
            return this;
        }

        /** Reason for change: Why the handling changes. Required. */
        public Builder reason(HandlingChangeReason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Effective at: The instant from which the new handling holds; until then the old one does. Absent, it holds
         * from the sending of the message. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET
         * TOC-TIM-001}, {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder effectiveAt(@Nullable Timestamp effectiveAt) {
            this.effectiveAt = effectiveAt;
            return this;
        }

        /** Effective at, as it is written. */
        public Builder effectiveAt(@Nullable String effectiveAt) {
            this.effectiveAt = effectiveAt == null ? null : Timestamp.asWritten(effectiveAt);
            return this;
        }

        /** Effective at, as this moment in UTC. */
        public Builder effectiveAt(@Nullable Instant effectiveAt) {
            this.effectiveAt = effectiveAt == null ? null : Timestamp.asWritten(effectiveAt);
            return this;
        }

        /** Effective at, as this moment with its offset. */
        public Builder effectiveAt(@Nullable OffsetDateTime effectiveAt) {
            this.effectiveAt = effectiveAt == null ? null : Timestamp.asWritten(effectiveAt);
            return this;
        }

        /** Effective at, as if it had not been set. */
        public Builder clearEffectiveAt() {
            this.effectiveAt = null;
            return this;
        }

        /**
         * Added audience: Those who may see the material in addition to whom the new label allows. Absent when the
         * label alone decides.
         */
        public Builder audience(@Nullable ReleaseAudience audience) {
            this.audience = audience;
            return this;
        }

        /**
         * Redacted text: The only wording in which the material may be shared under the new handling; everything else
         * keeps the old one. Absent when the material may be shared as it stands.
         */
        public Builder redactedText(@Nullable Text redactedText) {
            this.redactedText = redactedText;
            return this;
        }

        /** Redacted text, in one language. */
        public Builder redactedText(String language, String words) {
            this.redactedText = Text.of(language, words);
            return this;
        }

        /** Redacted text, as if it had not been set. */
        public Builder clearRedactedText() {
            this.redactedText = null;
            return this;
        }

        /**
         * Inform onward readers: True when recipients are asked to tell those to whom they have passed the material.
         * Absent means true.
         */
        public Builder informOnward(@Nullable Boolean informOnward) {
            this.informOnward = informOnward;
            return this;
        }

        /** Explanation in words: What led to the change, in words. Absent when the reason says enough. */
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

        /** The handling change as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public HandlingChange build() {
            return new HandlingChange(
                    messages,
                    handling,
                    reason,
                    effectiveAt,
                    audience,
                    redactedText,
                    informOnward,
                    explanation,
                    extensions);
        }
    }
}

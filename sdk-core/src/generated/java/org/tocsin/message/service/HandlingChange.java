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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.HandlingChangeReason;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Handling;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/**
 * Handling change: Tells recipients that messages which the same originator sent, or parts of them, are from now on to
 * be handled in another way, more strictly or more freely.
 *
 * @param messages The messages, or parts of messages, whose handling changes.
 * @param handling The handling that takes the place of the old one as a whole: where a member is absent, the more
 *     careful reading holds, whatever was said before.
 * @param reason Why the handling changes.
 * @param effectiveAt The instant from which the new handling holds; until then the old one does. Absent, it holds from
 *     the sending of the message.
 * @param audience Those who may see the material in addition to whom the new label allows. Absent when the label alone
 *     decides.
 * @param redactedText The only wording in which the material may be shared under the new handling; everything else
 *     keeps the old one. Absent when the material may be shared as it stands.
 * @param informOnward True when recipients are asked to tell those to whom they have passed the material. Absent means
 *     true.
 * @param explanation What led to the change, in words. Absent when the reason says enough.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none.
 */
public record HandlingChange(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid MessageMaterial> messages,
        @NotNull @Valid Handling handling,
        @NotNull HandlingChangeReason reason,
        @Nullable Timestamp effectiveAt,
        @Nullable @Valid ReleaseAudience audience,
        @Nullable @Valid Text redactedText,
        @Nullable Boolean informOnward,
        @Nullable @Valid Text explanation,
        Extensions extensions) implements Body {

    /** Lists are copied and may not hold null. */
    public HandlingChange {
        messages = List.copyOf(messages);
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

    /** Builds a {@link HandlingChange}. It checks nothing: the whole message is checked at once. */
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

        /** Messages concerned: The messages, or parts of messages, whose handling changes. */
        public Builder messages(List<MessageMaterial> messages) {
            this.messages = messages;
            return this;
        }

        /** Messages concerned, one by one. */
        public Builder messages(MessageMaterial... messages) {
            this.messages = List.of(messages);
            return this;
        }

        /**
         * New handling: The handling that takes the place of the old one as a whole: where a member is absent, the more
         * careful reading holds, whatever was said before.
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /** Reason for change: Why the handling changes. */
        public Builder reason(@Nullable HandlingChangeReason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Effective at: The instant from which the new handling holds; until then the old one does. Absent, it holds
         * from the sending of the message.
         */
        public Builder effectiveAt(@Nullable Timestamp effectiveAt) {
            this.effectiveAt = effectiveAt;
            return this;
        }

        /**
         * Effective at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder effectiveAt(String text) {
            return effectiveAt(Timestamp.of(text));
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
            return redactedText(Text.of(language, words));
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
            return explanation(Text.of(language, words));
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
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

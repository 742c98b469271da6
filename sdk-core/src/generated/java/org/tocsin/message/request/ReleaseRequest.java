// Generated from types/release-request.schema.json; do not edit.
package org.tocsin.message.request;

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
import org.tocsin.code.MessageType;
import org.tocsin.code.ReleasePurpose;
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

/**
 * Release request: Asks the originator of material to allow that it be shared or used more freely than its handling
 * says. Until a response allows it, the old handling holds.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-release-request">type-release-request</a>.
 *
 * @param messages The messages, or parts of messages, that the asker would like to share or use.
 * @param handling The handling under which the asker would like to hold the material; where a member is absent, nothing
 *     beyond the more careful reading is asked.
 * @param audience Those to whom the asker would pass the material. Absent when the wished label says enough.
 * @param purposes What the material would be used for; the first is the main one.
 * @param explanation Why the release is wanted, in words. Absent when the purposes say enough.
 * @param redactedText The wording that the asker would share instead of the material itself, without what had better
 *     stay back. Absent when it asks for the material as it stands.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ReleaseRequest(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid MessageMaterial> messages,
        @NotNull @Valid Handling handling,
        @Nullable @Valid ReleaseAudience audience,
        @NotEmpty @Size(max = 16) List<@NotNull ReleasePurpose> purposes,
        @Nullable @Valid Text explanation,
        @Nullable @Valid Text redactedText,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ReleaseRequest {
        messages = Elements.copy(messages);
        purposes = Elements.copy(purposes);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.RELEASE_REQUEST;
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
                .audience(audience)
                .purposes(purposes)
                .explanation(explanation)
                .redactedText(redactedText)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("messages", messages)
                .with("handling", handling)
                .with("audience", audience)
                .with("purposes", purposes)
                .with("explanation", explanation)
                .with("redactedText", redactedText)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReleaseRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ReleaseRequest}. It checks nothing: the whole message is checked at once. Required: {@code
     * messages}, {@code handling}, {@code purposes}.
     */
    public static final class Builder {

        private List<MessageMaterial> messages = List.of();
        private @Nullable Handling handling;
        private @Nullable ReleaseAudience audience;
        private List<ReleasePurpose> purposes = List.of();
        private @Nullable Text explanation;
        private @Nullable Text redactedText;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Material asked about: The messages, or parts of messages, that the asker would like to share or use.
         * Required. Replaces what was set before; {@code addMessages} adds.
         */
        public Builder messages(List<MessageMaterial> messages) {
            this.messages = Elements.copy(messages);
            return this;
        }

        /** Material asked about, one by one, in place of what was set before. */
        public Builder messages(MessageMaterial... messages) {
            this.messages = Elements.of(messages);
            return this;
        }

        /** Material asked about, added to what was set before. */
        public Builder addMessages(MessageMaterial... more) {
            this.messages = Elements.plus(messages, Elements.of(more));
            return this;
        }

        /**
         * Handling wished: The handling under which the asker would like to hold the material; where a member is
         * absent, nothing beyond the more careful reading is asked. Required.
         */
        public Builder handling(Handling handling) {
            this.handling = handling;
            return this;
        }

        /** Handling wished, as this value alone. */
        public Builder handling(Tlp handling) {
            this.handling = handling == null ? null : Handling.builder().tlp(handling).build();
            return this;
        }

        /** Handling wished, as if it had not been set. */
        public Builder clearHandling() {
            this.handling = null;
            return this;
        }

        /**
         * Audience wished: Those to whom the asker would pass the material. Absent when the wished label says enough.
         */
        public Builder audience(@Nullable ReleaseAudience audience) {
            this.audience = audience;
            return this;
        }

        /**
         * Purposes of release: What the material would be used for; the first is the main one. Required. Replaces what
         * was set before; {@code addPurposes} adds.
         */
        public Builder purposes(List<ReleasePurpose> purposes) {
            this.purposes = Elements.copy(purposes);
            return this;
        }

        /** Purposes of release, one by one, in place of what was set before. */
        public Builder purposes(ReleasePurpose... purposes) {
            this.purposes = Elements.of(purposes);
            return this;
        }

        /** Purposes of release, added to what was set before. */
        public Builder addPurposes(ReleasePurpose... more) {
            this.purposes = Elements.plus(purposes, Elements.of(more));
            return this;
        }

        /** Explanation in words: Why the release is wanted, in words. Absent when the purposes say enough. */
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
         * Redacted text: The wording that the asker would share instead of the material itself, without what had better
         * stay back. Absent when it asks for the material as it stands.
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

        /** The release request as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReleaseRequest build() {
            return new ReleaseRequest(
                    messages,
                    handling,
                    audience,
                    purposes,
                    explanation,
                    redactedText,
                    extensions);
        }
    }
}

// Generated from types/communication-check.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.Extensions;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Communication check: Tests whether a contact can be reached and whether its data and key are right. It can hold no
 * matter of any kind, so that any desk may answer it at once; it is answered by an acknowledgement.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-communication-check">type-communication-check</a>.
 *
 * @param kind What the check is to show.
 * @param channel The kind of channel that is tested. Absent, it is the channel on which the check arrives.
 * @param entry The identifier of the directory entry that is tested. Absent, it is the entry of the role that is
 *     addressed.
 * @param challenge What the acknowledgement gives back as it stands, or signed where a key is checked: a random value,
 *     or three or four words to be read out. Absent when receipt alone is tested. Rules: {@link
 *     org.tocsin.validation.CoreProblem#KEY_CHECKED_BY_WORDS TOC-DIR-022}.
 * @param announced True when the contact was told beforehand that a check would come. Absent means false.
 * @param campaign The identifier that all checks of one series share. Absent when the check stands alone.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record CommunicationCheck(
        @NotNull CommunicationCheckKind kind,
        @Nullable ChannelKind channel,
        @Nullable @WellFormed EntryId entry,
        @Nullable @TextLength(min = 1, max = 128) @Pattern(regexp = "^([A-Za-z0-9_-]{16,128}|[A-Za-z0-9]{3,12}( [A-Za-z0-9]{3,12}){2,3})$", message = "Challenge to answer (q7Jm2xT0b4Zr9KfA, amber river 427)") String challenge,
        @Nullable Boolean announced,
        @Nullable @WellFormed CheckCampaignId campaign,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public CommunicationCheck {
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Announced beforehand as it holds: {@code false} when absent. */
    public Boolean announcedOrDefault() {
        return announced == null ? false : announced;
    }

    @Override
    public MessageType messageType() {
        return MessageType.COMMUNICATION_CHECK;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .channel(channel)
                .entry(entry)
                .challenge(challenge)
                .announced(announced)
                .campaign(campaign)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("channel", channel)
                .with("entry", entry)
                .with("challenge", challenge)
                .with("announced", announced)
                .with("campaign", campaign)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CommunicationCheck refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CommunicationCheck}. It checks nothing: the whole message is checked at once. Required: {@code
     * kind}.
     */
    public static final class Builder {

        private @Nullable CommunicationCheckKind kind;
        private @Nullable ChannelKind channel;
        private @Nullable EntryId entry;
        private @Nullable String challenge;
        private @Nullable Boolean announced;
        private @Nullable CheckCampaignId campaign;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of check: What the check is to show. Required. */
        public Builder kind(CommunicationCheckKind kind) {
            this.kind = kind;
            return this;
        }

        /** Channel tested: The kind of channel that is tested. Absent, it is the channel on which the check arrives. */
        public Builder channel(@Nullable ChannelKind channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Entry tested: The identifier of the directory entry that is tested. Absent, it is the entry of the role that
         * is addressed.
         */
        public Builder entry(@Nullable EntryId entry) {
            this.entry = entry;
            return this;
        }

        /** Entry tested, as it is written. */
        public Builder entry(@Nullable String entry) {
            this.entry = entry == null ? null : EntryId.asWritten(entry);
            return this;
        }

        /** Entry tested, as this UUID. */
        public Builder entry(@Nullable UUID entry) {
            this.entry = entry == null ? null : EntryId.of(entry);
            return this;
        }

        /** Entry tested, as if it had not been set. */
        public Builder clearEntry() {
            this.entry = null;
            return this;
        }

        /**
         * Challenge to answer: What the acknowledgement gives back as it stands, or signed where a key is checked: a
         * random value, or three or four words to be read out. Absent when receipt alone is tested. Rules: {@link
         * org.tocsin.validation.CoreProblem#KEY_CHECKED_BY_WORDS TOC-DIR-022}.
         */
        public Builder challenge(@Nullable String challenge) {
            this.challenge = challenge;
            return this;
        }

        /**
         * Announced beforehand: True when the contact was told beforehand that a check would come. Absent means false.
         */
        public Builder announced(@Nullable Boolean announced) {
            this.announced = announced;
            return this;
        }

        /** Series of checks: The identifier that all checks of one series share. Absent when the check stands alone. */
        public Builder campaign(@Nullable CheckCampaignId campaign) {
            this.campaign = campaign;
            return this;
        }

        /** Series of checks, as it is written. */
        public Builder campaign(@Nullable String campaign) {
            this.campaign = campaign == null ? null : CheckCampaignId.asWritten(campaign);
            return this;
        }

        /** Series of checks, as this UUID. */
        public Builder campaign(@Nullable UUID campaign) {
            this.campaign = campaign == null ? null : CheckCampaignId.of(campaign);
            return this;
        }

        /** Series of checks, as if it had not been set. */
        public Builder clearCampaign() {
            this.campaign = null;
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

        /** The communication check as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CommunicationCheck build() {
            return new CommunicationCheck(
                    kind,
                    channel,
                    entry,
                    challenge,
                    announced,
                    campaign,
                    extensions);
        }
    }
}

// Generated from types/call-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Interpretation;
import org.tocsin.code.MessageType;
import org.tocsin.code.UnreachedStep;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Talks;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Request for a call: Asks to talk, now or at a set time: who wants to talk to whom, what about, by what means, and
 * what happens when nobody is reached. The messages that it is about stand in the references. It is answered by a
 * response.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#call-request">call-request</a>.
 *
 * @param purpose What the call is about, in words that may be said on an open line.
 * @param speaker The position of the person who speaks for the originator, as the directory has it; never a name.
 *     Absent, it is whoever is on duty.
 * @param askedFor The position of the person whom the originator asks for, as the directory has it; never a name.
 *     Absent, it is whoever is on duty in the role that is addressed.
 * @param offers By what means and when the originator can talk, the preferred way first. One without slots means as
 *     soon as possible. Rules: {@link org.tocsin.validation.CoreProblem#CALL_OVERHEARD TOC-REQ-019}.
 * @param until The instant after which the call is of no more use. Absent when that is open. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param minutes How many minutes the call is likely to take. Absent when it is not known.
 * @param languages The languages in which the originator can speak, the preferred one first. Absent, they are those of
 *     its entry in the directory.
 * @param interpretation Whether somebody interprets, and who brings the interpreter. Absent when it is not said.
 * @param ifNotReached What the originator does when it reaches nobody, in this order. Absent when it is not said.
 * @param text What else should be known before the call. Absent when there is nothing more.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record CallRequest(
        @NotNull @Valid Text purpose,
        @Nullable @Valid Text speaker,
        @Nullable @Valid Text askedFor,
        @NotEmpty @Size(max = 8) List<@NotNull @Valid Talks> offers,
        @Nullable @WellFormed Timestamp until,
        @Nullable @Min(1) @Max(1440) Integer minutes,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable Interpretation interpretation,
        @Size(max = 8) List<@NotNull UnreachedStep> ifNotReached,
        @Nullable @Valid Text text,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public CallRequest {
        offers = Elements.copy(offers);
        languages = Elements.copy(languages);
        ifNotReached = Elements.copy(ifNotReached);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.CALL_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .purpose(purpose)
                .speaker(speaker)
                .askedFor(askedFor)
                .offers(offers)
                .until(until)
                .minutes(minutes)
                .languages(languages)
                .interpretation(interpretation)
                .ifNotReached(ifNotReached)
                .text(text)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("purpose", purpose)
                .with("speaker", speaker)
                .with("askedFor", askedFor)
                .with("offers", offers)
                .with("until", until)
                .with("minutes", minutes)
                .with("languages", languages)
                .with("interpretation", interpretation)
                .with("ifNotReached", ifNotReached)
                .with("text", text)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CallRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CallRequest}. It checks nothing: the whole message is checked at once. Required: {@code purpose},
     * {@code offers}.
     */
    public static final class Builder {

        private @Nullable Text purpose;
        private @Nullable Text speaker;
        private @Nullable Text askedFor;
        private List<Talks> offers = List.of();
        private @Nullable Timestamp until;
        private @Nullable Integer minutes;
        private List<String> languages = List.of();
        private @Nullable Interpretation interpretation;
        private List<UnreachedStep> ifNotReached = List.of();
        private @Nullable Text text;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Purpose of call: What the call is about, in words that may be said on an open line. Required. */
        public Builder purpose(Text purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Purpose of call, in one language. */
        public Builder purpose(String language, String words) {
            this.purpose = Text.of(language, words);
            return this;
        }

        /** Purpose of call, as if it had not been set. */
        public Builder clearPurpose() {
            this.purpose = null;
            return this;
        }

        /**
         * Position of speaker: The position of the person who speaks for the originator, as the directory has it; never
         * a name. Absent, it is whoever is on duty.
         */
        public Builder speaker(@Nullable Text speaker) {
            this.speaker = speaker;
            return this;
        }

        /** Position of speaker, in one language. */
        public Builder speaker(String language, String words) {
            this.speaker = Text.of(language, words);
            return this;
        }

        /** Position of speaker, as if it had not been set. */
        public Builder clearSpeaker() {
            this.speaker = null;
            return this;
        }

        /**
         * Position asked for: The position of the person whom the originator asks for, as the directory has it; never a
         * name. Absent, it is whoever is on duty in the role that is addressed.
         */
        public Builder askedFor(@Nullable Text askedFor) {
            this.askedFor = askedFor;
            return this;
        }

        /** Position asked for, in one language. */
        public Builder askedFor(String language, String words) {
            this.askedFor = Text.of(language, words);
            return this;
        }

        /** Position asked for, as if it had not been set. */
        public Builder clearAskedFor() {
            this.askedFor = null;
            return this;
        }

        /**
         * Ways offered: By what means and when the originator can talk, the preferred way first. One without slots
         * means as soon as possible. Required. Replaces what was set before; {@code addOffers} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#CALL_OVERHEARD TOC-REQ-019}.
         */
        public Builder offers(List<Talks> offers) {
            this.offers = Elements.copy(offers);
            return this;
        }

        /** Ways offered, one by one, in place of what was set before. */
        public Builder offers(Talks... offers) {
            this.offers = Elements.of(offers);
            return this;
        }

        /** Ways offered, added to what was set before. */
        public Builder addOffers(Talks... more) {
            this.offers = Elements.plus(offers, Elements.of(more));
            return this;
        }

        /**
         * Of use until: The instant after which the call is of no more use. Absent when that is open. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder until(@Nullable Timestamp until) {
            this.until = until;
            return this;
        }

        /** Of use until, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Of use until, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Of use until, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Of use until, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** Length in minutes: How many minutes the call is likely to take. Absent when it is not known. */
        public Builder minutes(@Nullable Integer minutes) {
            this.minutes = minutes;
            return this;
        }

        /** Length in minutes, as a plain number. */
        public Builder minutes(int minutes) {
            this.minutes = minutes;
            return this;
        }

        /**
         * Languages of call: The languages in which the originator can speak, the preferred one first. Absent, they are
         * those of its entry in the directory. Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Languages of call, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Languages of call, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /**
         * Interpretation of call: Whether somebody interprets, and who brings the interpreter. Absent when it is not
         * said.
         */
        public Builder interpretation(@Nullable Interpretation interpretation) {
            this.interpretation = interpretation;
            return this;
        }

        /**
         * Steps when not reached: What the originator does when it reaches nobody, in this order. Absent when it is not
         * said. Replaces what was set before; {@code addIfNotReached} adds.
         */
        public Builder ifNotReached(List<UnreachedStep> ifNotReached) {
            this.ifNotReached = Elements.copy(ifNotReached);
            return this;
        }

        /** Steps when not reached, one by one, in place of what was set before. */
        public Builder ifNotReached(UnreachedStep... ifNotReached) {
            this.ifNotReached = Elements.of(ifNotReached);
            return this;
        }

        /** Steps when not reached, added to what was set before. */
        public Builder addIfNotReached(UnreachedStep... more) {
            this.ifNotReached = Elements.plus(ifNotReached, Elements.of(more));
            return this;
        }

        /** Remarks in words: What else should be known before the call. Absent when there is nothing more. */
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

        /** The request for a call as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CallRequest build() {
            return new CallRequest(
                    purpose,
                    speaker,
                    askedFor,
                    offers,
                    until,
                    minutes,
                    languages,
                    interpretation,
                    ifNotReached,
                    text,
                    extensions);
        }
    }
}

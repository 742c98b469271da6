// Generated from types/information-request.schema.json; do not edit.
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
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.IntendedUse;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Question;
import org.tocsin.message.Text;

/**
 * Request for information: Asks for facts, for indicators, or whether something that has been heard is true. Answering
 * is voluntary.
 *
 * @param purpose What the originator wants to learn.
 * @param questions The questions, each with a number that an answer can refer to.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param reason Why the originator needs to know. Always there when the purpose is other; otherwise absent when the
 *     purpose says enough.
 * @param known What the originator knows already and need not be told again. Absent when it knows nothing or does not
 *     say.
 * @param from The beginning of the period that the questions are about. Absent when it has no known beginning.
 * @param until The end of the period that the questions are about. Absent when it lasts until now.
 * @param indicators The values that the questions are about, so that they can be looked up by machine. Absent when the
 *     questions are about none.
 * @param intendedUses What the answer is to be used for. Absent, it is used for no more than the purpose says.
 * @param reciprocal True when the originator will in turn share what it finds out about the matter. Absent means false.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none.
 */
public record InformationRequest(
        @NotNull InformationPurpose purpose,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid Question> questions,
        @Nullable IncidentId incident,
        @Nullable @Valid Text reason,
        @Nullable @Valid Text known,
        @Nullable @Valid PartialTime from,
        @Nullable @Valid PartialTime until,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 16) List<@NotNull IntendedUse> intendedUses,
        @Nullable Boolean reciprocal,
        Extensions extensions) implements Body {

    /** Lists are copied and may not hold null. */
    public InformationRequest {
        questions = List.copyOf(questions);
        indicators = List.copyOf(indicators);
        intendedUses = List.copyOf(intendedUses);
    }

    /** Reciprocal sharing as it holds: {@code false} when absent. */
    public Boolean reciprocalOrDefault() {
        return reciprocal == null ? false : reciprocal;
    }

    @Override
    public MessageType messageType() {
        return MessageType.INFORMATION_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .purpose(purpose)
                .questions(questions)
                .incident(incident)
                .reason(reason)
                .known(known)
                .from(from)
                .until(until)
                .indicators(indicators)
                .intendedUses(intendedUses)
                .reciprocal(reciprocal)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("purpose", purpose)
                .with("questions", questions)
                .with("incident", incident)
                .with("reason", reason)
                .with("known", known)
                .with("from", from)
                .with("until", until)
                .with("indicators", indicators)
                .with("intendedUses", intendedUses)
                .with("reciprocal", reciprocal)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InformationRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link InformationRequest}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable InformationPurpose purpose;
        private List<Question> questions = List.of();
        private @Nullable IncidentId incident;
        private @Nullable Text reason;
        private @Nullable Text known;
        private @Nullable PartialTime from;
        private @Nullable PartialTime until;
        private List<Indicator> indicators = List.of();
        private List<IntendedUse> intendedUses = List.of();
        private @Nullable Boolean reciprocal;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Purpose of question: What the originator wants to learn. */
        public Builder purpose(@Nullable InformationPurpose purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Questions asked: The questions, each with a number that an answer can refer to. */
        public Builder questions(List<Question> questions) {
            this.questions = questions;
            return this;
        }

        /** Questions asked, one by one. */
        public Builder questions(Question... questions) {
            this.questions = List.of(questions);
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

        /**
         * Reason for question: Why the originator needs to know. Always there when the purpose is other; otherwise
         * absent when the purpose says enough.
         */
        public Builder reason(@Nullable Text reason) {
            this.reason = reason;
            return this;
        }

        /** Reason for question, in one language. */
        public Builder reason(String language, String words) {
            return reason(Text.of(language, words));
        }

        /**
         * Already known: What the originator knows already and need not be told again. Absent when it knows nothing or
         * does not say.
         */
        public Builder known(@Nullable Text known) {
            this.known = known;
            return this;
        }

        /** Already known, in one language. */
        public Builder known(String language, String words) {
            return known(Text.of(language, words));
        }

        /**
         * Beginning of period: The beginning of the period that the questions are about. Absent when it has no known
         * beginning.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** End of period: The end of the period that the questions are about. Absent when it lasts until now. */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /**
         * Technical indicators: The values that the questions are about, so that they can be looked up by machine.
         * Absent when the questions are about none.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = indicators;
            return this;
        }

        /** Technical indicators, one by one. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = List.of(indicators);
            return this;
        }

        /** Intended uses: What the answer is to be used for. Absent, it is used for no more than the purpose says. */
        public Builder intendedUses(List<IntendedUse> intendedUses) {
            this.intendedUses = intendedUses;
            return this;
        }

        /** Intended uses, one by one. */
        public Builder intendedUses(IntendedUse... intendedUses) {
            this.intendedUses = List.of(intendedUses);
            return this;
        }

        /**
         * Reciprocal sharing: True when the originator will in turn share what it finds out about the matter. Absent
         * means false.
         */
        public Builder reciprocal(@Nullable Boolean reciprocal) {
            this.reciprocal = reciprocal;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
            return this;
        }

        /** The request for information as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InformationRequest build() {
            return new InformationRequest(
                    purpose,
                    questions,
                    incident,
                    reason,
                    known,
                    from,
                    until,
                    indicators,
                    intendedUses,
                    reciprocal,
                    extensions);
        }
    }
}

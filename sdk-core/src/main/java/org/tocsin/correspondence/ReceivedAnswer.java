package org.tocsin.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Disposition;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;

/**
 * One message that answers another, in the revision that counts. Clauses: <a
 * href="{@docRoot}/clauses.html#response">response</a>, <a
 * href="{@docRoot}/clauses.html#acknowledgement">acknowledgement</a>.
 *
 * @param message the answer
 * @param kind how far it answers
 */
public record ReceivedAnswer(Message<?> message, Kind kind) {

    /** How far an answer goes. */
    public enum Kind {
        /** It says how far the message has come, and nothing about its subject. */
        ACKNOWLEDGEMENT,
        /** More is to come: a response that is not complete, or answers to a survey that are not to be counted yet. */
        HOLDING,
        /**
         * Nothing more is to come: a response that is complete, declines or says that it is done, or answers to a survey
         * that are to be counted, of the version that was put.
         */
        FINAL
    }

    /** The message as an answer; empty where no message of its type answers anything. */
    static Optional<ReceivedAnswer> of(Message<?> message, @Nullable Message<?> question) {
        Body body = message.body();
        if (body instanceof Acknowledgement) {
            return Optional.of(new ReceivedAnswer(message, Kind.ACKNOWLEDGEMENT));
        }
        if (body instanceof Response response) {
            boolean last = response.complete()
                    || response.disposition() == Disposition.DECLINED
                    || response.disposition() == Disposition.COMPLETED;
            return Optional.of(new ReceivedAnswer(message, last ? Kind.FINAL : Kind.HOLDING));
        }
        if (body instanceof SurveyResponse response) {
            boolean counts = response.status() != SurveyResponseStatus.DRAFT
                    && Optional.<Message<?>>ofNullable(question)
                            .flatMap(asked -> asked.narrowTo(Survey.class))
                            .map(survey -> survey.body().version().equals(response.version()))
                            .orElse(true);
            return Optional.of(new ReceivedAnswer(message, counts ? Kind.FINAL : Kind.HOLDING));
        }
        return Optional.empty();
    }

    /** The party that answers. */
    public PartyCode party() {
        return message.party();
    }

    /** When more may be expected, which does not bind the party; empty where it gives no time. */
    public Optional<Instant> nextBy() {
        Timestamp nextBy = null;
        if (message.body() instanceof Acknowledgement receipt) {
            nextBy = receipt.nextBy();
        } else if (message.body() instanceof Response response) {
            nextBy = response.nextBy();
        }
        return Optional.ofNullable(nextBy).flatMap(Timestamp::findInstant);
    }

    /** The other parties to which it says that the message was passed. */
    public List<PartyCode> forwardedTo() {
        Stream<PartyCode> parties = Stream.empty();
        if (message.body() instanceof Acknowledgement receipt) {
            parties = receipt.forwardedTo().stream();
        } else if (message.body() instanceof Response response && response.forwardedTo() != null) {
            parties = Stream.of(response.forwardedTo().party());
        }
        return parties.filter(party -> !party.equals(party())).toList();
    }

    /** Whether it is a receipt that refuses the message, in the revision that counts. */
    boolean isRejectionOf(Message<?> question) {
        return message.body() instanceof Acknowledgement receipt
                && receipt.level() == AcknowledgementLevel.REJECTED
                && (message.header().inReplyTo() == null
                        || message.header().inReplyTo().revision() == null
                        || message.header()
                                .inReplyTo()
                                .revision()
                                .equals(question.header().revisionOrDefault()));
    }
}

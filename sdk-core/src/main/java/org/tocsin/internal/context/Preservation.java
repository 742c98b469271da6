package org.tocsin.internal.context;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.code.Disposition;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.Response;

/** The period for which data are preserved after a request. */
final class Preservation {

    private Preservation() {}

    /**
     * The end of a preservation, by what is known at an instant: from the latest answer that states it, otherwise from
     * the request. Empty where the request was declined.
     */
    static Optional<Instant> end(Message<PreservationRequest> request, Instant at, CheckContext checkContext) {
        List<Response> answers = Answers.to(request, at, checkContext).stream()
                .sorted(Comparator.comparing(Message::sentAt))
                .map(Message::body)
                .toList();
        Optional<Instant> told = answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.preserved()))
                .flatMap(preserved -> preserved.until().findInstant().stream())
                .reduce((earlier, later) -> later);
        boolean declined = answers.stream().anyMatch(answer -> answer.disposition() == Disposition.DECLINED);
        return told.isPresent() || declined ? told : asked(request);
    }

    /**
     * The end that was requested. The period runs from the end of the preservation that is extended, otherwise from the
     * time of the request.
     */
    private static Optional<Instant> asked(Message<PreservationRequest> request) {
        EarlierPreservation earlier = request.body().earlierPreservation();
        Timestamp until = earlier == null ? null : earlier.until();
        return (until == null ? request.header().sentAt() : until)
                .findInstant()
                .map(from -> from.plus(Duration.ofDays(request.body().periodDays())));
    }
}

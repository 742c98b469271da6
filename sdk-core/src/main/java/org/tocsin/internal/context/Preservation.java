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

/** How long data are preserved that somebody asked to preserve. */
final class Preservation {

    private Preservation() {}

    /**
     * The instant at which a preservation ends, by what is known at an instant: as the latest answer says that tells it,
     * else as it was asked for. Empty where it was declined.
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

    /** The period runs from the end of the one that is extended; else the request is taken to be met at once. */
    private static Optional<Instant> asked(Message<PreservationRequest> request) {
        EarlierPreservation earlier = request.body().earlierPreservation();
        Timestamp until = earlier == null ? null : earlier.until();
        return (until == null ? request.header().sentAt() : until)
                .findInstant()
                .map(from -> from.plus(Duration.ofDays(request.body().periodDays())));
    }
}

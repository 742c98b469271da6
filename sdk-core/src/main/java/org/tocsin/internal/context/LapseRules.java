package org.tocsin.internal.context;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.validation.CoreProblem;

/** Family REQ: a preservation is extended while it runs, and does not lapse unseen. */
@Checks({CoreProblem.PRESERVATION_EXTENDED_LATE, CoreProblem.PRESERVATION_LAPSING})
final class LapseRules implements ContextRule {

    private static final Duration LAST_CALL = Duration.ofDays(10);

    @Override
    public void check(Message<?> message, Sight sight, Findings findings) {
        message.as(PreservationRequest.class).ifPresent(request -> {
            EarlierPreservation earlier = request.body().earlierPreservation();
            if (earlier != null) {
                checkExtension(request, earlier, sight, findings);
            }
            sight.now().ifPresent(now -> checkLapse(request, now, sight, findings));
        });
    }

    private static void checkExtension(
            Message<PreservationRequest> request, EarlierPreservation earlier, Sight sight, Findings findings) {
        MessageId id = earlier.request();
        Optional<Instant> sent = request.header().sentAt().instant();
        Optional<Message<PreservationRequest>> extended =
                Optional.ofNullable(id).flatMap(sight::latest).flatMap(known -> known.as(PreservationRequest.class));
        Optional<Instant> until = Optional.ofNullable(earlier.until())
                .flatMap(Timestamp::instant)
                .or(() -> extended.flatMap(each -> sent.flatMap(at -> Preservation.end(each, at, sight))));
        boolean unnamed = id == null ? earlier.reference() == null : extended.isEmpty();
        boolean lapsed = until.isPresent() && sent.isPresent() && until.get().isBefore(sent.get());
        if (unnamed || lapsed) {
            String which = Stream.of(until, Optional.ofNullable(id), Optional.ofNullable(earlier.reference()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Object::toString)
                    .orElse("?");
            findings.add(CoreProblem.PRESERVATION_EXTENDED_LATE, "/body/earlierPreservation", which);
        }
    }

    private static void checkLapse(Message<PreservationRequest> request, Instant now, Sight sight, Findings findings) {
        MessageId id = request.header().id();
        if (request.body().mutualAssistance().reference() == null && sight.isCurrent(request, now)) {
            Preservation.end(request, now, sight)
                    .filter(end -> !now.isBefore(end.minus(LAST_CALL)))
                    .filter(end -> !isExtended(id, now, sight))
                    .ifPresent(end -> findings.add(
                            CoreProblem.PRESERVATION_LAPSING, "/body/mutualAssistance/reference", end.toString()));
        }
    }

    private static boolean isExtended(MessageId id, Instant now, Sight sight) {
        return sight.current(Topic.message(id), PreservationRequest.class, now).stream()
                .map(extension -> extension.body().earlierPreservation())
                .anyMatch(earlier -> earlier != null && id.equals(earlier.request()));
    }
}

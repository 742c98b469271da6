package org.tocsin.internal.context;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family REQ: a preservation is extended before it ends, and one that is about to end is reported. */
@Checks({CoreProblem.PRESERVATION_EXTENDED_LATE, CoreProblem.PRESERVATION_LAPSING})
final class LapseRules implements ContextRule {

    private static final Duration LAST_CALL = Duration.ofDays(10);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(PreservationRequest.class).ifPresent(request -> {
            EarlierPreservation earlier = request.body().earlierPreservation();
            if (earlier != null) {
                checkExtension(request, earlier, checkContext, findings);
            }
            checkContext.now().ifPresent(now -> checkLapse(request, now, checkContext, findings));
        });
    }

    private static void checkExtension(
            Message<PreservationRequest> request,
            EarlierPreservation earlier,
            CheckContext checkContext,
            Findings findings) {
        MessageId id = earlier.request();
        Instant sent = request.sentAt();
        Optional<Message<PreservationRequest>> extended = earlier(request)
                .flatMap(checkContext::meant)
                .flatMap(known -> known.narrowTo(PreservationRequest.class));
        Optional<Instant> until = Optional.ofNullable(earlier.until())
                .map(Timestamp::instant)
                .or(() -> extended.flatMap(each -> Preservation.end(each, sent, checkContext)));
        boolean unnamed = id == null ? earlier.reference() == null : extended.isEmpty();
        boolean lapsed = until.filter(end -> end.isBefore(sent)).isPresent();
        if (unnamed || lapsed) {
            String which = Stream.of(until, Optional.ofNullable(id), Optional.ofNullable(earlier.reference()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Object::toString)
                    .orElse("?");
            ProblemVariant variant = lapsed ? ProblemVariant.LAPSED : ProblemVariant.UNKNOWN;
            findings.add(variant, CoreProblem.PRESERVATION_EXTENDED_LATE, "/body/earlierPreservation", which);
        }
    }

    private static void checkLapse(
            Message<PreservationRequest> request, Instant now, CheckContext checkContext, Findings findings) {
        if (request.body().mutualAssistance().reference() == null && checkContext.isCurrent(request, now)) {
            Preservation.end(request, now, checkContext)
                    .filter(end -> !now.isBefore(end.minus(LAST_CALL)))
                    .filter(end -> !isExtended(request, now, checkContext))
                    .ifPresent(end -> findings.add(
                            CoreProblem.PRESERVATION_LAPSING, "/body/mutualAssistance/reference", end.toString()));
        }
    }

    /** The earlier request that one names. */
    private static Optional<NamedMessage> earlier(Message<PreservationRequest> request) {
        return NamedMessage.allIn(request).stream()
                .filter(name -> name.pointer().startsWith("/body/earlierPreservation/"))
                .findFirst();
    }

    private static boolean isExtended(Message<PreservationRequest> request, Instant now, CheckContext checkContext) {
        MessageId id = request.header().id();
        return checkContext.current(Topic.message(id), PreservationRequest.class, now).stream()
                .filter(extension -> extension.party().equals(request.party()))
                .map(extension -> extension.body().earlierPreservation())
                .anyMatch(earlier -> earlier != null && id.equals(earlier.request()));
    }
}

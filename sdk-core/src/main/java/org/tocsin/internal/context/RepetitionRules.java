package org.tocsin.internal.context;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.Response;
import org.tocsin.validation.CoreProblem;

/** Family REQ: a party does not get the same request in a second message while the first is open. */
@Checks(CoreProblem.ASKED_AGAIN_WHILE_OPEN)
final class RepetitionRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Optional<Instant> sent = message.header().sentAt().findInstant();
        if (sent.isEmpty()
                || !CoreProblem.ASKED_AGAIN_WHILE_OPEN.isAbout(message.header().type())) {
            return;
        }
        Question question = Question.of(message.body());
        Set<Recipient> recipients = asked(message);
        Map<MessageId, Message<?>> same = new LinkedHashMap<>();
        checkContext.others(Topic.sent(message.header().type(), message.party())).stream()
                .filter(other -> precedes(other, message, sent.get()))
                .filter(other -> question.isAskedBy(other.body()))
                .forEach(other -> same.merge(other.header().id(), other, RepetitionRules::later));
        same.values().stream()
                .filter(other -> isOpen(other, recipients, sent.get(), checkContext))
                .findFirst()
                .ifPresent(other -> findings.add(
                        CoreProblem.ASKED_AGAIN_WHILE_OPEN,
                        "/id",
                        other.header().id().toString()));
    }

    private static Message<?> later(Message<?> one, Message<?> other) {
        return other.header().revisionOrDefault() > one.header().revisionOrDefault() ? other : one;
    }

    private static boolean precedes(Message<?> other, Message<?> message, Instant sent) {
        return !other.header().id().equals(message.header().id())
                && other.header()
                        .sentAt()
                        .findInstant()
                        .filter(at -> !at.isAfter(sent))
                        .isPresent();
    }

    /** Whether one of these recipients got a request that is still current, and has not given its final answer. */
    private static boolean isOpen(
            Message<?> request, Set<Recipient> recipients, Instant at, CheckContext checkContext) {
        Set<Recipient> twice = asked(request);
        twice.retainAll(recipients);
        Timestamp until = request.header().validUntil();
        boolean over = until != null && until.findInstant().filter(at::isAfter).isPresent();
        if (twice.isEmpty() || over || !checkContext.isCurrent(request, at)) {
            return false;
        }
        List<Message<Response>> ends = Answers.to(request, at, checkContext).stream()
                .filter(answer -> answer.body().complete())
                .toList();
        return twice.stream()
                .anyMatch(recipient -> ends.stream()
                        .noneMatch(end ->
                                recipient.party() == null || recipient.party().equals(end.party())));
    }

    /** The recipients that have to answer, in any role; for a group any of its parties can answer. */
    private static Set<Recipient> asked(Message<?> request) {
        Set<Recipient> asked = new HashSet<>();
        for (Recipient recipient : request.header().recipients()) {
            if (!recipient.copyOrDefault()) {
                asked.add(new Recipient(recipient.party(), recipient.group(), null, null));
            }
        }
        return asked;
    }
}

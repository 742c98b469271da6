package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.HandlingChange;
import org.tocsin.revision.MessageHistory;
import org.tocsin.revision.TextIdentity;
import org.tocsin.validation.CoreProblem;

/** Family THR: revisions, and which party may cancel or change a message. */
@Checks({
    CoreProblem.CONFLICTING_REVISION,
    CoreProblem.NOT_THE_ORIGINATOR,
    CoreProblem.FORERUNNER_UNKNOWN,
    CoreProblem.MESSAGE_TAKEN_BACK,
    CoreProblem.NEWER_REVISION_KNOWN,
    CoreProblem.REVISION_OF_OTHER_TYPE,
    CoreProblem.REVISION_SENT_BEFORE_FORERUNNER,
    CoreProblem.FIRST_SENDING_DIFFERS,
    CoreProblem.IDENTIFIER_OF_ANOTHER_PARTY
})
final class RevisionRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        List<Message<?>> known = checkContext.named(message.header().id());
        List<Message<?>> own = known.stream()
                .filter(other -> other.key().equals(message.key()))
                .toList();
        checkOwner(message, known, findings);
        checkText(message, own, findings);
        checkOrder(message, own, findings);
        checkFirstSending(message, own, findings);
        checkPlace(message, checkContext, findings);
        if (message.body() instanceof Cancellation || message.body() instanceof HandlingChange) {
            checkChanged(message, checkContext, findings);
        }
    }

    private static void checkOwner(Message<?> message, List<Message<?>> known, Findings findings) {
        known.stream()
                .map(Message::party)
                .filter(party -> !party.equals(message.party()))
                .min(Comparator.naturalOrder())
                .ifPresent(other -> findings.add(
                        CoreProblem.IDENTIFIER_OF_ANOTHER_PARTY,
                        "/id",
                        message.header().id().toString(),
                        other.toString()));
    }

    /** Checks the text against other texts of the same revision; a copy that was relayed has the same content. */
    private static void checkText(Message<?> message, List<Message<?>> own, Findings findings) {
        long revision = message.header().revisionOrDefault();
        boolean conflicting = own.stream()
                .filter(other -> other.header().revisionOrDefault() == revision && !other.equals(message))
                .anyMatch(other -> !TextIdentity.of(other)
                        .words()
                        .equals(TextIdentity.of(message).words()));
        if (conflicting) {
            findings.add(
                    CoreProblem.CONFLICTING_REVISION,
                    "/revision",
                    message.header().id().toString(),
                    String.valueOf(revision));
        }
        own.stream()
                .map(other -> other.header().type())
                .filter(type -> !type.equals(message.header().type()))
                .findFirst()
                .ifPresent(other -> findings.add(CoreProblem.REVISION_OF_OTHER_TYPE, "/type", other.code()));
    }

    private static void checkOrder(Message<?> message, List<Message<?>> own, Findings findings) {
        long revision = message.header().revisionOrDefault();
        if (revision > 1 && own.stream().noneMatch(other -> other.header().revisionOrDefault() == revision - 1)) {
            findings.add(CoreProblem.FORERUNNER_UNKNOWN, "/revision", String.valueOf(revision - 1));
        }
        own.stream()
                .filter(other -> Long.signum(Long.compare(other.header().revisionOrDefault(), revision))
                        == -Integer.signum(other.sentAt().compareTo(message.sentAt())))
                .filter(other -> other.header().revisionOrDefault() != revision)
                .findFirst()
                .ifPresent(other -> findings.add(
                        CoreProblem.REVISION_SENT_BEFORE_FORERUNNER,
                        "/sentAt",
                        String.valueOf(other.header().revisionOrDefault())));
    }

    /** Checks when the first revision was sent, by what the first and others that say it tell. */
    private static void checkFirstSending(Message<?> message, List<Message<?>> own, Findings findings) {
        Optional<Instant> first = firstSending(message);
        if (message.header().firstSentAt() == null || first.isEmpty()) {
            return;
        }
        own.stream()
                .flatMap(other -> firstSending(other).stream())
                .filter(other -> !other.equals(first.get()))
                .min(Comparator.naturalOrder())
                .ifPresent(other -> findings.add(CoreProblem.FIRST_SENDING_DIFFERS, "/firstSentAt", other.toString()));
    }

    private static Optional<Instant> firstSending(Message<?> message) {
        Header header = message.header();
        Timestamp first = header.revisionOrDefault() == 1 ? header.sentAt() : header.firstSentAt();
        return first == null ? Optional.empty() : first.findInstant();
    }

    /** Whether the message arrives late: it was cancelled already, or replaced. */
    private static void checkPlace(Message<?> message, CheckContext checkContext, Findings findings) {
        long revision = message.header().revisionOrDefault();
        MessageHistory<Message<?>> history = checkContext.history(message.key());
        history.cancellation(revision)
                .ifPresent(cancellation -> findings.add(
                        CoreProblem.MESSAGE_TAKEN_BACK,
                        "/id",
                        cancellation.header().id().toString()));
        history.current()
                .map(current -> current.header().revisionOrDefault())
                .filter(current -> current > revision)
                .ifPresent(current ->
                        findings.add(CoreProblem.NEWER_REVISION_KNOWN, "/revision", String.valueOf(current)));
    }

    /**
     * Checks that all messages named in the body belong to the sender, because they are named in order to be changed;
     * the correction is not.
     */
    private static void checkChanged(Message<?> message, CheckContext checkContext, Findings findings) {
        for (NamedMessage named : NamedMessage.allIn(message)) {
            if (!named.pointer().startsWith("/body/") || named.pointer().equals("/body/correction")) {
                continue;
            }
            List<Message<?>> known = checkContext.named(named.id());
            if (!known.isEmpty()
                    && known.stream().noneMatch(each -> each.party().equals(message.party()))) {
                findings.add(
                        CoreProblem.NOT_THE_ORIGINATOR,
                        named.pointer(),
                        named.id().toString());
            }
        }
    }
}

package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.MessageType;
import org.tocsin.code.PublicityReach;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.validation.CoreProblem;

/**
 * Family ATT: no claim about a party becomes public while it has time to answer a question about the same matter.
 *
 * <p>The matter of a claim is its thread, its incidents, the messages about these and their threads, and the messages
 * that it names. A request is about the same matter if it is one of these messages, is in one of the threads, is in the
 * thread of one of the incidents, or names one of the messages. Its last revision sent before the claim counts; a
 * cancelled request does not delay a claim.
 */
@Checks(CoreProblem.CLAIM_BEFORE_CLARIFICATION)
final class PublicClaimRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(AttributionStatement.class).ifPresent(statement -> {
            PartyCode subject = statement.body().subject().party();
            ClaimPublicity publicity = statement.body().publicity();
            if (subject != null && publicity != null && publicity.reach() == PublicityReach.PUBLIC) {
                heldUntil(statement, subject, checkContext, publicFrom(statement, publicity))
                        .ifPresent(held -> findings.add(
                                CoreProblem.CLAIM_BEFORE_CLARIFICATION,
                                "/body/publicity/reach",
                                subject.toString(),
                                held.toString()));
            }
        });
    }

    /** A claim becomes public when it is sent, or once its embargo has ended. */
    private static Instant publicFrom(Message<AttributionStatement> statement, ClaimPublicity publicity) {
        Instant sentAt = statement.sentAt();
        return Optional.ofNullable(publicity.embargoUntil())
                .flatMap(Timestamp::findInstant)
                .filter(sentAt::isBefore)
                .orElse(sentAt);
    }

    /**
     * The time until which, after an instant, statements have to wait for an answer; empty where they need not wait.
     */
    private static Optional<Timestamp> heldUntil(
            Message<AttributionStatement> statement, PartyCode subject, CheckContext checkContext, Instant after) {
        Set<String> matter = matter(statement, checkContext);
        return requests(statement.party(), subject, checkContext).stream()
                .filter(request -> heldUntil(request).filter(after::isBefore).isPresent())
                .filter(request -> names(request).anyMatch(matter::contains))
                .filter(request -> !checkContext.isCancelled(request) && !isAnswered(request, subject, checkContext))
                .flatMap(request -> Stream.ofNullable(request.body().statementHeldUntil()))
                .max(Comparator.comparing(Timestamp::instant));
    }

    /** The requests of one party to another that were sent before the claim. */
    private static Collection<Message<ClarificationRequest>> requests(
            PartyCode asking, PartyCode asked, CheckContext checkContext) {
        return checkContext
                .current(Topic.sent(MessageType.CLARIFICATION_REQUEST, asking), ClarificationRequest.class)
                .stream()
                .filter(request -> isAddressed(request, asked))
                .toList();
    }

    private static Optional<Instant> heldUntil(Message<ClarificationRequest> request) {
        return Optional.ofNullable(request.body().statementHeldUntil()).flatMap(Timestamp::findInstant);
    }

    private static Set<String> matter(Message<AttributionStatement> statement, CheckContext checkContext) {
        Set<String> matter = new HashSet<>();
        names(statement).forEach(matter::add);
        for (IncidentId incident : statement.body().incidents()) {
            matter.add(incident.toString());
            for (Message<?> about : checkContext.others(Topic.incident(incident))) {
                matter.add(about.header().id().toString());
                matter.add(Topic.threadOf(about).toString());
            }
        }
        return matter;
    }

    private static Stream<String> names(Message<?> message) {
        return Stream.concat(
                Stream.of(
                        message.header().id().toString(),
                        Topic.threadOf(message).toString()),
                NamedMessage.allIn(message).stream().map(named -> named.id().toString()));
    }

    private static boolean isAddressed(Message<?> request, PartyCode party) {
        return request.header().recipients().stream().anyMatch(recipient -> party.equals(recipient.party()));
    }

    /** Whether the party has given its final answer before the claim. */
    private static boolean isAnswered(
            Message<ClarificationRequest> request, PartyCode party, CheckContext checkContext) {
        Instant claimed = checkContext.message().sentAt();
        return Answers.to(request, claimed, checkContext).stream()
                .anyMatch(response ->
                        response.party().equals(party) && response.body().complete());
    }
}

package org.tocsin.internal.context;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.validation.CoreProblem;

/**
 * Families REQ and THR: a party that answers was asked, or received the request from one that was; an answer is in the
 * thread of its question.
 */
@Checks({CoreProblem.ANSWER_IN_OTHER_THREAD, CoreProblem.ANSWERED_UNASKED})
final class AnswerRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        NamedMessage.answeredBy(message)
                .flatMap(checkContext::meant)
                .ifPresent(question -> check(message, question, checkContext, findings));
    }

    private static void check(Message<?> answer, Message<?> question, CheckContext checkContext, Findings findings) {
        MessageId thread = Topic.threadOf(question);
        if (!Topic.threadOf(answer).equals(thread)) {
            findings.add(
                    CoreProblem.ANSWER_IN_OTHER_THREAD,
                    "/thread",
                    question.header().id().toString(),
                    thread.toString());
        }
        PartyCode party = answer.party();
        if (answer.body() instanceof Response && !wasAsked(party, question, checkContext)) {
            findings.add(CoreProblem.ANSWERED_UNASKED, "/originator/party", party.toString());
        }
    }

    /**
     * Whether a party was asked: it is addressed by the request, or one that was asked says that it passed the request
     * to it.
     */
    private static boolean wasAsked(PartyCode party, Message<?> request, CheckContext checkContext) {
        AskedParties asked = AskedParties.of(request, checkContext);
        if (asked.includes(party)) {
            return true;
        }
        Map<PartyCode, List<PartyCode>> forwarded = forwarded(request, checkContext);
        Set<PartyCode> reached = new HashSet<>(asked.parties());
        Deque<PartyCode> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            forwarded.getOrDefault(next.remove(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached.contains(party);
    }

    private static Map<PartyCode, List<PartyCode>> forwarded(Message<?> request, CheckContext checkContext) {
        Map<PartyCode, List<PartyCode>> forwarded = new HashMap<>();
        for (Message<?> answer :
                checkContext.others(Topic.answered(request.header().id()))) {
            if (Answers.answers(answer, request, checkContext)) {
                forwarded
                        .computeIfAbsent(answer.party(), party -> new ArrayList<>())
                        .addAll(forwardedTo(answer.body()));
            }
        }
        return forwarded;
    }

    private static List<PartyCode> forwardedTo(Body answer) {
        if (answer instanceof Acknowledgement receipt) {
            return receipt.forwardedTo();
        }
        return answer instanceof Response response && response.forwardedTo() != null
                ? List.of(response.forwardedTo().party())
                : List.of();
    }
}

package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Disposition;
import org.tocsin.code.MessageType;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.request.Response;
import org.tocsin.validation.CoreProblem;

/** Family REQ: the content of a response, and whether it fits the type of message that it answers. */
@Checks({CoreProblem.REFUSAL_WITHOUT_REASON, CoreProblem.PENDING_WITHOUT_TIME, CoreProblem.ANSWER_MEMBERS_UNFIT})
final class ResponseRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof Response response) {
            checkDisposition(response, findings);
            InReplyTo answered = message.header().inReplyTo();
            if (answered != null && answered.type().isKnown()) {
                checkMembers(response, answered.type(), findings);
            } else if (answered != null && !answered.type().isPrivate() && hasMembersOfSomeTypes(response)) {
                findings.undecided(CoreProblem.ANSWER_MEMBERS_UNFIT); // a newer version may have made it
            }
        }
    }

    private static void checkDisposition(Response response, Findings findings) {
        boolean givesReason = !response.reasons().isEmpty() || response.explanation() != null;
        if (CodeGroups.isDeclining(response.disposition()) && !givesReason) {
            findings.add(CoreProblem.REFUSAL_WITHOUT_REASON, "/body/reasons");
        }
        if (response.disposition() == Disposition.PENDING && response.nextBy() == null) {
            findings.add(CoreProblem.PENDING_WITHOUT_TIME, "/body/nextBy");
        }
    }

    private static boolean hasMembersOfSomeTypes(Response response) {
        return response.position() != null
                || response.release() != null
                || response.preserved() != null
                || response.responsibility() != null;
    }

    private static void checkMembers(Response response, MessageType answered, Findings findings) {
        check(response.position(), "position", answered, answered.equals(MessageType.CHANGE_PROPOSAL), findings);
        check(response.release(), "release", answered, answered.equals(MessageType.RELEASE_REQUEST), findings);
        check(response.preserved(), "preserved", answered, answered.equals(MessageType.PRESERVATION_REQUEST), findings);
        check(response.responsibility(), "responsibility", answered, asksWhoItWas(answered), findings);
    }

    private static boolean asksWhoItWas(MessageType answered) {
        return answered.equals(MessageType.CLARIFICATION_REQUEST) || answered.equals(MessageType.ATTRIBUTION_STATEMENT);
    }

    private static void check(
            @Nullable Object value, String member, MessageType answered, boolean fits, Findings findings) {
        if (value != null && !fits) {
            findings.add(CoreProblem.ANSWER_MEMBERS_UNFIT, "/body/" + member, member, answered.code());
        }
    }
}

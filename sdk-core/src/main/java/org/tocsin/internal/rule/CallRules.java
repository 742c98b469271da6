package org.tocsin.internal.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.Disposition;
import org.tocsin.code.MessageType;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.value.Encryption;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.Talks;
import org.tocsin.message.request.CallRequest;
import org.tocsin.message.request.Response;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family REQ: requests to talk, and what a response says when it accepts one. */
@Checks({CoreProblem.CALL_OVERHEARD, CoreProblem.CALL_ACCEPTED_WITHOUT_WAY})
final class CallRules implements Rule {

    private static final String TALKS = "/body/talks";

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof CallRequest request) {
            if (Encryption.isRequired(message.header().handling()) && isOverheard(request.offers())) {
                findings.add(CoreProblem.CALL_OVERHEARD, "/body/offers", confiding());
            }
        } else if (message.body() instanceof Response response
                && response.disposition() == Disposition.ACCEPTED
                && isToCall(message.header().inReplyTo())) {
            checkWay(response.talks(), findings);
        }
    }

    private static boolean isOverheard(List<Talks> offers) {
        for (int i = 0; i < offers.size(); i++) {
            ChannelKind channel = offers.get(i).channel();
            if (!channel.isKnown() || CodeGroups.isConfiding(channel)) {
                return false;
            }
        }
        return true;
    }

    private static String confiding() {
        return ChannelKind.list().codes().stream()
                .filter(CodeGroups::isConfiding)
                .map(ChannelKind::code)
                .collect(Collectors.joining(", "));
    }

    private static boolean isToCall(@Nullable InReplyTo answered) {
        return answered != null && answered.type().equals(MessageType.CALL_REQUEST);
    }

    private static void checkWay(@Nullable Talks talks, Findings findings) {
        if (talks == null) {
            findings.add(ProblemVariant.MISSING, CoreProblem.CALL_ACCEPTED_WITHOUT_WAY, TALKS);
        } else if (talks.slots().size() > 1) {
            findings.add(ProblemVariant.SEVERAL, CoreProblem.CALL_ACCEPTED_WITHOUT_WAY, TALKS);
        }
    }
}

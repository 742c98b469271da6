package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.message.request.AssistanceRequest;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.survey.Survey;

/** Which types of message answer which. Clause: <i>answering</i>. */
final class FittingAnswers {

    /** They tell something and ask nothing, so that there is nothing to respond to unless a response is wished. */
    private static final Set<MessageType> TOLD = Set.of(
            MessageType.DIRECTORY_ENTRY,
            MessageType.SHARING_PROFILE,
            MessageType.COMMUNICATION_CHECK,
            MessageType.EXERCISE_CONTROL,
            MessageType.RESPONSE,
            MessageType.SURVEY_RESPONSE,
            MessageType.SURVEY_RESULT,
            MessageType.HANDLING_CHANGE,
            MessageType.CANCELLATION);

    private FittingAnswers() {}

    /** The types, the one that fits best first; none for an acknowledgement. */
    static List<MessageType> to(Message<?> question) {
        if (question.body() instanceof Acknowledgement) {
            return List.of();
        }
        boolean asked = WishedReply.of(question)
                .filter(wish -> wish.expected() == ReplyExpectation.RESPONSE)
                .isPresent();
        List<MessageType> types = new ArrayList<>();
        if (question.body() instanceof Survey) {
            types.add(MessageType.SURVEY_RESPONSE);
        }
        if (asked || !isTold(question)) {
            types.add(MessageType.RESPONSE);
        }
        if (question.body() instanceof AssistanceRequest) {
            types.add(MessageType.ASSISTANCE_OFFER);
        }
        types.add(asked ? types.size() : 0, MessageType.ACKNOWLEDGEMENT);
        return List.copyOf(types);
    }

    private static boolean isTold(Message<?> question) {
        return question.body() instanceof UnrecognisedBody
                || TOLD.contains(question.header().type());
    }
}

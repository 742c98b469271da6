package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.message.service.Acknowledgement;

/**
 * Which types of message answer which. Clause: <a href="{@docRoot}/clauses.html#answering">answering</a>.
 */
final class AnswerTypes {

    private AnswerTypes() {}

    /**
     * The types, the one that fits best first; none for an acknowledgement. A response to a message that only informs
     * is among them only if the message wishes one.
     */
    static List<MessageType> to(Message<?> question) {
        if (question.body() instanceof Acknowledgement) {
            return List.of();
        }
        boolean asked = WishedReply.of(question)
                .filter(wish -> wish.expected() == ReplyExpectation.RESPONSE)
                .isPresent();
        List<MessageType> types = new ArrayList<>();
        if (!(question.body() instanceof UnrecognisedBody)) {
            types.addAll(TypeTable.answers(question.header().type()));
        }
        if (asked && types.isEmpty()) {
            types.add(MessageType.RESPONSE);
        }
        types.add(asked ? types.size() : 0, MessageType.ACKNOWLEDGEMENT);
        return List.copyOf(types);
    }
}

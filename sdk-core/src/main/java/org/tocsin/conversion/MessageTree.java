package org.tocsin.conversion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.JsonValues;
import org.tocsin.internal.codec.KeptText;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.text.Defect;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/** A message as a JSON tree, with the members that its reader did not know. */
final class MessageTree {

    private MessageTree() {}

    /**
     * The tree of a message; refused where the message breaks its shape or the limits, or where nobody can tell what its
     * reader did not know.
     */
    static JsonDocument of(Message<?> message, Limits limits) {
        try {
            MessageCodec.check(new ObjectCheck(limits), message);
            if (message.isIncomplete() && !message.original().isKept()) {
                return JsonDocument.refused(KeptText.losses(message, limits));
            }
            @Nullable Object tree = JsonValues.read(MessageCodec.write(message), limits);
            UnknownMembers.of(message.original()).putInto(tree, message.original(), limits);
            return JsonDocument.of(Node.root(tree));
        } catch (Defect defect) {
            return JsonDocument.refused(List.of(defect.problem()));
        }
    }
}

package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.message.Header;
import org.tocsin.message.MessageId;

/** The messages that members of a message refer to. */
final class NamedMessages {

    private final List<MessageId> named = new ArrayList<>(4);

    void note(MessageId id) {
        named.add(id);
    }

    void noteAll(List<MessageId> ids) {
        named.addAll(ids);
    }

    /** Whether one of them is the message itself. */
    boolean include(Header header) {
        for (int i = 0; i < named.size(); i++) {
            if (References.isToItself(named.get(i), header)) {
                return true;
            }
        }
        return false;
    }
}

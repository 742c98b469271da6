package org.tocsin.internal.value;

import java.util.List;
import org.tocsin.message.Header;
import org.tocsin.message.MessageId;

/**
 * Checks of the references of a message: to its own documents, which must exist, and to messages, which must be other
 * ones.
 */
public final class References {

    private static final int INDEX = "/documents/".length();

    private References() {}

    /** The index, from zero, of the document to which the pointer refers. */
    static int index(String pointer) {
        return Integer.parseInt(pointer, INDEX, pointer.length(), 10);
    }

    /** Whether the document to which the pointer refers does not exist. */
    public static boolean isAstray(String pointer, Header header) {
        return isAstray(index(pointer), header);
    }

    /** Whether there is no document with this index. */
    static boolean isAstray(int index, Header header) {
        return index >= header.documents().size();
    }

    /** Whether one of these is the message that refers to them. */
    static boolean areToItself(List<MessageId> named, Header header) {
        for (int i = 0; i < named.size(); i++) {
            if (isToItself(named.get(i), header)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a message refers to itself. */
    public static boolean isToItself(MessageId named, Header header) {
        return named.equals(header.id());
    }
}

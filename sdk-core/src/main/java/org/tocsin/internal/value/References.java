package org.tocsin.internal.value;

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

    /** Whether a message refers to itself. */
    public static boolean isToItself(MessageId named, Header header) {
        return named.equals(header.id());
    }
}

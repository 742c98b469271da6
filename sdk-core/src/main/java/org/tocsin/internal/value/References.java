package org.tocsin.internal.value;

import org.tocsin.message.Header;
import org.tocsin.message.MessageId;

/** What the references of a message have to be: to its documents that are there, and to messages that are others. */
public final class References {

    private static final int INDEX = "/documents/".length();

    private References() {}

    /** The place, counted from zero, of the document that is meant. */
    static int index(String pointer) {
        return Integer.parseInt(pointer, INDEX, pointer.length(), 10);
    }

    /** Whether the document that is meant is not there. */
    public static boolean isAstray(String pointer, Header header) {
        return isAstray(index(pointer), header);
    }

    /** Whether there is no document at this place. */
    static boolean isAstray(int index, Header header) {
        return index >= header.documents().size();
    }

    /** Whether the message that is named is the one that names it. */
    public static boolean isToItself(MessageId named, Header header) {
        return named.equals(header.id());
    }
}

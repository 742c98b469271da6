package org.tocsin.internal.value;

import org.tocsin.message.Header;

/** What pointers to the documents of a message have to be. */
public final class DocumentPointers {

    private static final int INDEX = "/documents/".length();

    private DocumentPointers() {}

    /** The place, counted from zero, of the document that is meant. */
    static int index(String pointer) {
        return Integer.parseInt(pointer, INDEX, pointer.length(), 10);
    }

    /** Whether the document that is meant is not there. */
    public static boolean isAstray(String pointer, Header header) {
        return index(pointer) >= header.documents().size();
    }
}

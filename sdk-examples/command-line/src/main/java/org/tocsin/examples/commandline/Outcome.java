package org.tocsin.examples.commandline;

import java.util.Locale;

/** What a message comes to, in one word; only the first is exit code 0. */
enum Outcome {
    VALID,
    /** It is valid by itself, and warnings are asked to be failures. */
    WARNED,
    /** It is valid by itself, and is neither to be sent nor accepted. */
    STOPPED,
    OTHER_REALM,
    NOT_VALID;

    /** As JSON has it, and the names of the words for it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.tocsin.message;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of identifiers, most of which are UUIDs; the pattern is compiled when the first comes that is none. */
final class IdentifierForm {

    private static final int LENGTH = 36;

    private final String regexp;
    private volatile @Nullable Pattern pattern;

    /** The form that this pattern describes, which takes every UUID in lower case. */
    IdentifierForm(String regexp) {
        this.regexp = regexp;
    }

    /** Whether the text has the form. */
    boolean takes(String text) {
        if (isUuid(text)) {
            return true;
        }
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regexp);
            pattern = compiled;
        }
        return compiled.matcher(text).matches();
    }

    /** Whether the text is a UUID in lower case. */
    static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            boolean hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (hyphen ? c != '-' : !hexadecimal) {
                return false;
            }
        }
        return true;
    }
}

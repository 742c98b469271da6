package org.tocsin.message;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.form.Form;

/**
 * The form of identifiers. Most are UUIDs; the pattern for others is compiled when the first identifier comes that is
 * not one.
 */
final class IdentifierForm {

    private static final int LENGTH = 36;

    private final String regexp;
    private volatile @Nullable Form form;

    /** The form that this pattern describes, which takes every UUID in lower case. */
    IdentifierForm(String regexp) {
        this.regexp = regexp;
    }

    /** Whether the text has the form. */
    boolean takes(String text) {
        if (isUuid(text)) {
            return true;
        }
        Form other = form;
        if (other == null) {
            other = Form.of(regexp);
            form = other;
        }
        return other.matches(text);
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

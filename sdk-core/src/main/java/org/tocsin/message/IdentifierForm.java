package org.tocsin.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.form.Form;

/**
 * The form of identifiers. Most are UUIDs; the pattern for others is compiled when the first identifier comes that is
 * not one.
 */
final class IdentifierForm {

    private static final int LENGTH = 36;
    private static final int VERSION_AT = 14;
    private static final int VARIANT_AT = 19;
    private static final int FIRST_VERSION = 1;
    private static final int LAST_VERSION = 8;
    private static final String VARIANTS = "89ab";
    private static final int VARIANT = 2;

    private final String regexp;
    private volatile @Nullable Form form;

    /** The form that this pattern describes, which takes every identifier that is a UUID. */
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

    /**
     * Whether the UUID can identify something: it has a version from 1 to 8 and the variant of RFC 9562, as those of
     * zeros alone and of letters f alone have not.
     */
    static boolean isIdentifier(UUID uuid) {
        return uuid.variant() == VARIANT && uuid.version() >= FIRST_VERSION && uuid.version() <= LAST_VERSION;
    }

    /** Whether the text is such a UUID, in lower case. */
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
        char version = text.charAt(VERSION_AT);
        return version >= '0' + FIRST_VERSION
                && version <= '0' + LAST_VERSION
                && VARIANTS.indexOf(text.charAt(VARIANT_AT)) >= 0;
    }
}

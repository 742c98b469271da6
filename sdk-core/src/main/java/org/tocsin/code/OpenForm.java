package org.tocsin.code;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of a code that an open list does not name; compiled when the first such code comes. */
final class OpenForm {

    private static final int MAX_LENGTH = 128;

    private final String form;
    private final @Nullable String foreign;
    private volatile @Nullable Pattern formPattern;
    private volatile @Nullable Pattern foreignPattern;

    OpenForm(String form, @Nullable String foreign) {
        this.form = form;
        this.foreign = foreign;
    }

    /** Whether the text can be a code of the list. */
    boolean admits(String text) {
        Pattern pattern = formPattern;
        if (pattern == null) {
            pattern = Pattern.compile(form);
            formPattern = pattern;
        }
        return text.length() <= MAX_LENGTH && pattern.matcher(text).matches();
    }

    /** Whether the code is one of the foreign standard from which the list takes codes. */
    boolean isForeign(String text) {
        if (foreign == null) {
            return false;
        }
        Pattern pattern = foreignPattern;
        if (pattern == null) {
            pattern = Pattern.compile(foreign);
            foreignPattern = pattern;
        }
        return pattern.matcher(text).matches();
    }
}

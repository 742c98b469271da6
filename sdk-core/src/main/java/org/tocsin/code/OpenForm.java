package org.tocsin.code;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of a code that an open list does not name; compiled when the first such code comes. */
final class OpenForm {

    private static final int MAX_LENGTH = 128;

    private final String form;
    private volatile @Nullable Pattern formPattern;

    OpenForm(String form) {
        this.form = form;
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
}

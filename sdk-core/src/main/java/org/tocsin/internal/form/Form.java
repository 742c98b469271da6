package org.tocsin.internal.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a string, defined by a pattern of our schemas.
 *
 * <p>{@link FormPart} matches the text greedily with tables of characters, several times as fast as {@link Pattern}.
 * The pattern accepts every text that it accepts. A text that it refuses may still match, because it does not
 * backtrack; there the pattern decides.
 */
public final class Form {

    private final String regexp;
    private final @Nullable FormPart fast;
    private final int refusable;
    private final boolean ascii;
    private volatile @Nullable Pattern pattern;

    private Form(String regexp) {
        this.regexp = regexp;
        this.fast = FormParser.parse(regexp);
        this.refusable = fast instanceof FormPart.Characters characters ? characters.refusable() : FormPart.ALL_KINDS;
        this.ascii = fast != null && fast.isAscii();
    }

    /** The form for an anchored pattern. */
    public static Form of(String regexp) {
        return new Form(regexp);
    }

    /** Whether every non-empty text that has only characters of these kinds matches the form. */
    public boolean takes(int kinds) {
        return (refusable & kinds) == 0;
    }

    /** Whether it is certain that only ASCII texts match the form. */
    public boolean isAscii() {
        return ascii;
    }

    /** Whether the whole text matches the form. */
    public boolean matches(String text) {
        return isWalked(text) || pattern().matcher(text).matches();
    }

    /** Whether the greedy match accepts the text, which then has no unpaired surrogate. */
    public boolean isWalked(String text) {
        return fast != null && fast.end(text, 0) == text.length();
    }

    /** The pattern, compiled at its first use; valid messages never need it. */
    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regexp);
            pattern = compiled;
        }
        return compiled;
    }

    /** The pattern. */
    @Override
    public String toString() {
        return regexp;
    }
}

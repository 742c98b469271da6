package org.tocsin.internal.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a string, given by a pattern of our schemas.
 *
 * <p>{@link FormPart} walks the text greedily by tables of characters, several times as fast as {@link Pattern}. What it
 * accepts, the pattern accepts; what it does not, it may only have taken the wrong way, so there the pattern decides.
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

    /** The form that an anchored pattern describes. */
    public static Form of(String regexp) {
        return new Form(regexp);
    }

    /** Whether every text that is not empty and has only characters of these kinds has the form. */
    public boolean takes(int kinds) {
        return (refusable & kinds) == 0;
    }

    /** Whether only texts of ASCII are known to have the form. */
    public boolean isAscii() {
        return ascii;
    }

    /** Whether the whole text has the form. */
    public boolean matches(String text) {
        return isWalked(text) || pattern().matcher(text).matches();
    }

    /** Whether the walk alone accepts the text, which then holds no half of a surrogate pair. */
    public boolean isWalked(String text) {
        return fast != null && fast.end(text, 0) == text.length();
    }

    /** Compiled when it is first needed, which for valid messages is never. */
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

package org.tocsin.internal.ascii;

import org.jspecify.annotations.Nullable;

/**
 * The names of the codes of a list, for the codecs, which look up every code that they read. They are not part of the
 * API.
 */
public final class CodeNames {

    private static @Nullable Teller teller;

    private CodeNames() {}

    /**
     * Gives the names of code lists. Not a lambda, because the first lambda in a JVM takes more time than reading a
     * message.
     */
    public interface Teller {

        AsciiNames namesOf(Object list);
    }

    /** Sets the source of the names; called by the class of the lists before the first list is made. */
    public static void toldBy(Teller known) {
        teller = known;
    }

    /** The names of a list, with the same numbers as its codes. */
    public static AsciiNames of(Object list) {
        Teller known = teller;
        if (known == null) {
            throw new IllegalStateException("no list of codes was made");
        }
        return known.namesOf(list);
    }
}

package org.tocsin.internal.ascii;

import org.jspecify.annotations.Nullable;

/**
 * The names of the codes of a list, for the codecs, which look up every code that they read. They are no part of the
 * API.
 */
public final class CodeNames {

    private static @Nullable Teller teller;

    private CodeNames() {}

    /** Knows the names of lists. Not a lambda: the first one of a JVM costs more than a message. */
    public interface Teller {

        AsciiNames namesOf(Object list);
    }

    /** For the class of the lists, before there is any. */
    public static void toldBy(Teller known) {
        teller = known;
    }

    /** The names of a list, numbered as its codes. */
    public static AsciiNames of(Object list) {
        Teller known = teller;
        if (known == null) {
            throw new IllegalStateException("no list of codes was made");
        }
        return known.namesOf(list);
    }
}

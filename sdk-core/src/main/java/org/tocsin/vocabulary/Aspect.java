package org.tocsin.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a kind of incident is about, in the order of precedence. Clause: <a
 * href="{@docRoot}/clauses.html#primary-category">primary-category</a>.
 */
public enum Aspect {
    /** What the affected party suffers. */
    HARM,
    /** What somebody did. */
    ACT,
    /** By what it was done. */
    MEANS,
    /** Nothing of it is known, or nobody is affected. */
    OPEN;

    /** The aspect as it stands in the code list, for example {@code harm}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Aspect> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

package org.tocsin.examples.commandline.conformance;

import java.util.Locale;

/** How strictly a message is taken. */
enum Mode {
    STRICT,
    TOLERANT;

    static Mode of(JsonPlace name) {
        return name.oneOf("strict", "tolerant").equals("strict") ? STRICT : TOLERANT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

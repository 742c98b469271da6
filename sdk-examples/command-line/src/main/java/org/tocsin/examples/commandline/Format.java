package org.tocsin.examples.commandline;

import java.util.Arrays;
import java.util.Optional;

/** A format that documents are converted from or to. */
enum Format {
    VERIS("veris"),
    TOCSIN("tocsin"),
    STIX_21("stix-2.1");

    private final String argument;

    Format(String argument) {
        this.argument = argument;
    }

    static Optional<Format> find(String argument) {
        return Arrays.stream(values())
                .filter(format -> format.argument.equals(argument))
                .findFirst();
    }

    @Override
    public String toString() {
        return argument;
    }
}

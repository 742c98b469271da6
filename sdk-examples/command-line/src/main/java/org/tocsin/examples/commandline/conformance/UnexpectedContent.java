package org.tocsin.examples.commandline.conformance;

import org.tocsin.examples.console.SafeText;

/** That a file of a suite, or a line of a program, is not what it should be. */
public final class UnexpectedContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedContent(String source, String pointer, String why) {
        super(SafeText.of(source + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + why));
    }

    /** Where it is, and what is wrong. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

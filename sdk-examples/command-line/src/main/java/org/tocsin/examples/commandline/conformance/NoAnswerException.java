package org.tocsin.examples.commandline.conformance;

/** That a checker gave no answer, and why. */
public final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isLast;

    /**
     * For this reason.
     *
     * @param isLast whether there is no use in asking more
     */
    NoAnswerException(String reason, boolean isLast) {
        super(reason);
        this.isLast = isLast;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    boolean isLast() {
        return isLast;
    }
}

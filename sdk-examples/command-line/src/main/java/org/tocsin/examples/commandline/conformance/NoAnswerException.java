package org.tocsin.examples.commandline.conformance;

/** That a checker gave no answer, and why. */
public final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reach reach;

    /** What else gets no answer. */
    enum Reach {
        THIS_CASE,
        ALL_OTHERS,
        /** There is no program to ask. */
        EVERYTHING
    }

    NoAnswerException(String reason, Reach reach) {
        super(reason);
        this.reach = reach;
    }

    /** Why there is none. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Whether there is no use in asking more. */
    boolean isLast() {
        return reach != Reach.THIS_CASE;
    }

    /** Whether it was asked at all. */
    public boolean wasStarted() {
        return reach != Reach.EVERYTHING;
    }
}

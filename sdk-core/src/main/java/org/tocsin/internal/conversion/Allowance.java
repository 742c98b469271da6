package org.tocsin.internal.conversion;

/**
 * How large one form of a document may become: sixteen times its source and 64 KiB, both counted as compact JSON. Each
 * part of the document is subtracted from it as it is added, so that no much larger document is ever made.
 */
public final class Allowance {

    private static final int TIMES = 16;
    private static final int ALWAYS = 64 << 10;

    private long left;

    /** The allowance of a document that is made from so many bytes. */
    public Allowance(int source) {
        this.left = (long) TIMES * source + ALWAYS;
    }

    /**
     * Takes so many bytes.
     *
     * @throws Exceeded where they are not left
     */
    public void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Exceeded();
        }
    }

    /** The signal that a document needs a shorter form; it never leaves the SDK and costs no stack trace. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("larger than is allowed", null, false, false);
        }
    }
}

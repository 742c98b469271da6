package org.tocsin.formats.internal.stix;

/**
 * The size that one form of a document may reach: sixteen times its source plus 64 KiB, both measured as compact JSON.
 * The size of each part is subtracted when the part is added, so a document much larger than this is never made.
 */
public final class Allowance {

    private static final int TIMES = 16;
    private static final int ALWAYS = 64 << 10;

    private long left;

    /** The allowance of a document that is made from a source of this size in bytes. */
    public Allowance(int source) {
        this.left = (long) TIMES * source + ALWAYS;
    }

    /**
     * Subtracts this number of bytes.
     *
     * @throws Exceeded where fewer are left
     */
    public void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw exceeded();
        }
    }

    static Exceeded exceeded() {
        return new Exceeded();
    }

    /** The signal that a document needs a shorter form; it never leaves the SDK and costs no stack trace. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("larger than is allowed", null, false, false);
        }
    }
}

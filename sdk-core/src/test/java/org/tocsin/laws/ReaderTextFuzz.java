package org.tocsin.laws;

/** What the fuzzer calls with bytes that it takes for a text: the reader is held to its laws with them as they are. */
public final class ReaderTextFuzz {

    private static final ReaderLaws LAWS = new ReaderLaws(new Verdicts());

    private ReaderTextFuzz() {}

    /** Loads everything, so that no input waits for it and is taken for one that hangs. */
    public static void fuzzerInitialize() {
        FuzzSeeds.texts().forEach(ReaderTextFuzz::fuzzerTestOneInput);
    }

    /** Holds the reader to its laws. */
    public static void fuzzerTestOneInput(byte[] text) {
        LAWS.assertAll(text);
    }
}

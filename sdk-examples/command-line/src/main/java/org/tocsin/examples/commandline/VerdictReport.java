package org.tocsin.examples.commandline;

/** How verdicts reach the user. */
interface VerdictReport {

    /** Tells what became of one message. */
    void message(Verdict verdict);

    /** Tells that a file is at its end. */
    default void endOfFile(String source, Tally tally) {}

    /** Tells that all files are read. */
    default void end(Tally tally) {}
}

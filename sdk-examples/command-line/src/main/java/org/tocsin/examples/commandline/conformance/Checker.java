package org.tocsin.examples.commandline.conformance;

import java.util.List;

/** Somebody who judges messages, asked and answering by the lines of the protocol. */
public interface Checker {

    /** Says what it can, before it is asked anything. */
    Hello hello() throws NoAnswerException;

    /** Answers a question. */
    Answer ask(int number, Question question) throws NoAnswerException;

    /** Ends it. */
    void end();

    /** What it did against the protocol, beside giving no answer. */
    List<String> faults();
}

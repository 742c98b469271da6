package org.tocsin.examples.commandline;

/**
 * How many messages there were.
 *
 * @param messages all of them
 * @param valid those that were accepted
 */
record Tally(long messages, long valid) {

    static final Tally NONE = new Tally(0, 0);

    Tally with(boolean accepted) {
        return new Tally(messages + 1, accepted ? valid + 1 : valid);
    }

    Tally plus(Tally other) {
        return new Tally(messages + other.messages, valid + other.valid);
    }

    /** The account in words. */
    String in(Words words) {
        return words.say("tally", messages, valid, messages - valid);
    }
}

package org.tocsin.examples.scenarios;

/** A story told in messages. Played twice, it sends the same messages. */
interface Scenario {

    /** The name by which it is run, such as {@code worm-outbreak}. */
    String name();

    /** What it is about, in one line. */
    String title();

    /** Sends the messages and tells what happens between them. */
    void play(Narrator narrator);
}

package org.tocsin.examples.benchmarks;

import org.tocsin.Tocsin;
import org.tocsin.code.Realm;

/** A program whose whole life is to read one message, or to tokenise it, or to do nothing. */
final class FirstMessage {

    /** What such a program does. */
    enum Task {
        EMPTY {
            @Override
            Object run() {
                return this;
            }
        },
        TOKENISE {
            @Override
            Object run() {
                return new Tokens(Input.sample(SAMPLE)).count();
            }
        },
        READ {
            @Override
            Object run() {
                return Tocsin.standard()
                        .reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                        .read(Input.sample(SAMPLE))
                        .orElseThrow();
            }
        };

        abstract Object run();
    }

    private static final String SAMPLE = "advisory-worm";

    private FirstMessage() {}

    /** Does the task that the first argument names; a null can't be. */
    public static void main(String[] arguments) {
        if (Task.valueOf(arguments[0]).run() == null) {
            throw new IllegalStateException("nothing was done");
        }
    }
}

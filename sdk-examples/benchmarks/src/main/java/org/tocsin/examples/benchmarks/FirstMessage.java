package org.tocsin.examples.benchmarks;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;

/**
 * A program whose whole life is to read one message, or to tokenise it, or to do nothing with it. The bytes come from a
 * file in all three, in the cheapest way there is: a host has them already.
 */
final class FirstMessage {

    /** What such a program does. */
    enum Task {
        EMPTY {
            @Override
            Object run(byte[] json) {
                return json;
            }
        },
        TOKENISE {
            @Override
            Object run(byte[] json) {
                return new Tokens().count(json);
            }
        },
        READ {
            @Override
            Object run(byte[] json) {
                return Tocsin.standard()
                        .reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                        .read(json)
                        .orElseThrow();
            }
        };

        abstract Object run(byte[] json);
    }

    private FirstMessage() {}

    /** Does the task that the first argument names with the file that the second one names; a null can't be. */
    public static void main(String[] arguments) throws IOException {
        byte[] json;
        try (InputStream in = new FileInputStream(arguments[1])) {
            json = in.readAllBytes();
        }
        if (Task.valueOf(arguments[0]).run(json) == null) {
            throw new IllegalStateException("nothing was done");
        }
    }
}

package org.tocsin.examples.benchmarks;

import org.tocsin.Reader;
import org.tocsin.Tocsin;

/** What the SDK does with a message; reading and checking an object always run every rule. */
record Ours(Tocsin tocsin, Reader reader, Input input) {

    Ours(Input input) {
        this(Tocsin.standard(), Input.reader(), input);
    }

    /** Bytes to a checked message. */
    Object read() {
        return reader.read(input.json()).orElseThrow();
    }

    /** A message object to its problems, of which there are none that are errors. */
    Object check() {
        return tocsin.check(input.message());
    }

    /** A message object to bytes, checked before. */
    Object write() {
        return tocsin.write(input.message());
    }
}

package org.tocsin.jackson.internal;

import java.io.IOException;

/** The tokens of one JSON value, one after the other, from a parser of Jackson 2 or 3. */
@FunctionalInterface
public interface TokenSource {

    /** Writes the next token; called until the value is complete. */
    void writeNext(TokenText text) throws IOException;
}

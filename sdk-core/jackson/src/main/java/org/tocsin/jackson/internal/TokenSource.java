package org.tocsin.jackson.internal;

import java.io.IOException;

/** The tokens of one JSON value, one after the other, as a parser of some generation of Jackson has them. */
@FunctionalInterface
public interface TokenSource {

    /** Writes the next token; called until the value is whole. */
    void writeNext(TokenText text) throws IOException;
}

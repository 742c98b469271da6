package org.tocsin.examples.commandline;

import java.io.IOException;

/** Which way the documents of a file go. */
interface Routes {

    /** Whether a document has to be looked at to know it. */
    boolean areToBeFound();

    /**
     * The way of a document, and of all others in the same file.
     *
     * @throws IOException where it looks like no format that is read, or like several
     */
    Route of(byte[] document) throws IOException;
}

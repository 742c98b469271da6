package org.tocsin.examples.correspondencestore;

/** Says that the store itself failed: its file can't be opened, read or written. What was kept before is still kept. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.tocsin.message;

/** A value of an extension that its {@link ExtensionType} can't read or write; the cause says why. */
public final class InvalidExtensionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidExtensionException(String key, Throwable cause) {
        super("the value of the extension " + key + " has another form: " + cause.getMessage(), cause);
    }
}

package org.tocsin.message;

/** A value of an extension that its {@link ExtensionType} can't read or write; the cause says why. */
public final class InvalidExtensionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    InvalidExtensionException(String key, Throwable cause) {
        super("the value of the extension " + key + " has another form: " + cause.getMessage(), cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /** What is wrong with the value, as the functions of the type say. */
    public String reason() {
        return reason;
    }
}

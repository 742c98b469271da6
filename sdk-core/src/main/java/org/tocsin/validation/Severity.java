package org.tocsin.validation;

/** How much a problem weighs: an error makes a message invalid, a warning is shown and no more. */
public enum Severity {
    /** The message breaks the format and is refused. */
    ERROR,
    /** The message stands, and somebody should look. */
    WARNING
}

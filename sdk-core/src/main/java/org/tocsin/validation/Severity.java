package org.tocsin.validation;

/** How serious a problem is: an error makes a message invalid, a warning does not. */
public enum Severity {
    /** The message breaks the format and is refused. */
    ERROR,
    /** The message is valid, and a person should look at it. */
    WARNING
}

package org.tocsin.validation;

/** Where a rule of the register is found. */
public enum RuleScope {
    /** Nowhere: the schemas leave no room to break it. */
    SCHEMA,
    /** In the text, before it is known what it says. */
    TEXT,
    /** While a message is read: in its shape, its codes and its version. */
    SHAPE,
    /** Over a message of sound shape, which needs nothing else. */
    MESSAGE,
    /** Over a valid message among others; what is found says nothing about its validity. */
    CONTEXT,
    /** By the reader that a valid message was given to. */
    READER,
    /** By the writer that a message was given to. */
    WRITER,
    /** While a document of another format is converted. */
    CONVERSION
}

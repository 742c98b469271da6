package org.tocsin.validation;

/** Where a rule of the register is checked. */
public enum RuleScope {
    /** Nowhere: the schemas already exclude every message that would break it. */
    SCHEMA,
    /** In the text, before its members are known. */
    TEXT,
    /** While a message is read: in its shape, its codes and its version. */
    SHAPE,
    /** In a message of the right shape, without any other message. */
    MESSAGE,
    /** In a valid message, together with other messages; what is found does not make it invalid. */
    CONTEXT,
    /** By the reader that a valid message was given to. */
    READER,
    /** By the writer that a message was given to. */
    WRITER,
    /** While a document of another format is converted. */
    CONVERSION,
    /** In a list of indicators, over its lines. */
    LIST
}

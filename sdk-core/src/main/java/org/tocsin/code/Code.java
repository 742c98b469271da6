package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** A code of one of the format's code lists, as it is written in a message. */
public interface Code {

    /** The code as it is written in a message; never null. */
    @JsonValue
    String code();
}

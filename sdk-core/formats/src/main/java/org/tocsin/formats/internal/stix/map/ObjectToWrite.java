package org.tocsin.formats.internal.stix.map;

import org.tocsin.json.Node;

/** The object that is being written, to which a map hands what is decided when all of the object is known. */
public interface ObjectToWrite {

    /** Its identifier. */
    String id();

    /** Adds a text in one or more languages as a member; the object has the language that all its texts have. */
    void words(String member, Node text);
}

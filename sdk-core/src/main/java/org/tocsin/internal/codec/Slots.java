package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;

/** The members of the envelope that its own codec does not read: the body and the extensions. */
interface Slots {

    /** Reads the current value; the type is null where it has not been met yet. */
    void read(String member, JsonInput in, @Nullable MessageType type);

    /** Writes the member, name and all; nothing where it is absent. */
    void write(String member, JsonOutput out);

    /** Checks the member. */
    void check(String member, ObjectCheck check);
}

// Generated from codes/data-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * State of data: In which state the data was when it was affected.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DataState extends OpenCode {

    /** {@code stored}, Stored: At rest; it is not said whether encrypted. */
    public static final DataState STORED = new DataState("stored", true);

    /** {@code stored-encrypted}, Stored, encrypted: At rest and encrypted. */
    public static final DataState STORED_ENCRYPTED = new DataState("stored-encrypted", true);

    /** {@code stored-unencrypted}, Stored, not encrypted: At rest and not encrypted. */
    public static final DataState STORED_UNENCRYPTED = new DataState("stored-unencrypted", true);

    /** {@code transmitted}, Transmitted: On the way; it is not said whether encrypted. */
    public static final DataState TRANSMITTED = new DataState("transmitted", true);

    /** {@code transmitted-encrypted}, Transmitted, encrypted: On the way and encrypted. */
    public static final DataState TRANSMITTED_ENCRYPTED = new DataState("transmitted-encrypted", true);

    /** {@code transmitted-unencrypted}, Transmitted, not encrypted: On the way and not encrypted. */
    public static final DataState TRANSMITTED_UNENCRYPTED = new DataState("transmitted-unencrypted", true);

    /** {@code processed}, Processed: In memory or on a screen. */
    public static final DataState PROCESSED = new DataState("processed", true);

    /** {@code printed}, Printed: On paper. */
    public static final DataState PRINTED = new DataState("printed", true);

    /** {@code unlisted}, Not listed: The state is known and this list has no code for it. */
    public static final DataState UNLISTED = new DataState("unlisted", true);

    /** {@code unknown}, Unknown: The state is not known. */
    public static final DataState UNKNOWN = new DataState("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DataState UNDISCLOSED = new DataState("undisclosed", true);

    private static final CodeList<DataState> LIST = CodeList.open(
            "data-state",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    STORED,
                    STORED_ENCRYPTED,
                    STORED_UNENCRYPTED,
                    TRANSMITTED,
                    TRANSMITTED_ENCRYPTED,
                    TRANSMITTED_UNENCRYPTED,
                    PROCESSED,
                    PRINTED,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private DataState(String code, boolean known) {
        super(code, known);
    }

    @Override
    DataState another(String text, boolean known) {
        return new DataState(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DataState> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DataState of(String code) {
        return LIST.of(code);
    }
}

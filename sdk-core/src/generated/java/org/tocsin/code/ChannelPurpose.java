// Generated from codes/channel-purpose.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Channel purpose: What one way of reaching a contact is preferred for.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ChannelPurpose extends OpenCode {

    /** {@code urgent}, Urgent matters: What cannot wait until the next working day. */
    public static final ChannelPurpose URGENT = new ChannelPurpose("urgent", true);

    /** {@code routine}, Routine matters: What can wait until the next working day. */
    public static final ChannelPurpose ROUTINE = new ChannelPurpose("routine", true);

    /** {@code confidential}, Confidential matters: What nobody but the contact is to read or hear. */
    public static final ChannelPurpose CONFIDENTIAL = new ChannelPurpose("confidential", true);

    /**
     * {@code formal}, Formal acts: Notes, nominations and other acts that one party addresses to another in due form.
     */
    public static final ChannelPurpose FORMAL = new ChannelPurpose("formal", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ChannelPurpose UNKNOWN = new ChannelPurpose("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ChannelPurpose UNDISCLOSED = new ChannelPurpose("undisclosed", true);

    private static final CodeList<ChannelPurpose> LIST = CodeList.open(
            "channel-purpose",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    URGENT,
                    ROUTINE,
                    CONFIDENTIAL,
                    FORMAL,
                    UNKNOWN,
                    UNDISCLOSED));

    private ChannelPurpose(String code, boolean known) {
        super(code, known);
    }

    @Override
    ChannelPurpose another(String text, boolean known) {
        return new ChannelPurpose(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ChannelPurpose> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ChannelPurpose of(String code) {
        return LIST.of(code);
    }
}

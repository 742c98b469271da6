// Generated from codes/talks-channel.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Channel of talks: By what means the parties may talk.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class TalksChannel extends OpenCode {

    /** {@code telephone}, Telephone: A call between the contacts in the directory. */
    public static final TalksChannel TELEPHONE = new TalksChannel("telephone", true);

    /** {@code video}, Video conference: A meeting in sound and picture. */
    public static final TalksChannel VIDEO = new TalksChannel("video", true);

    /** {@code hotline}, Hotline: A line that is kept open between the parties for such cases. */
    public static final TalksChannel HOTLINE = new TalksChannel("hotline", true);

    /** {@code secure-chat}, Secure chat: Written talk at once, in a service that both sides trust. */
    public static final TalksChannel SECURE_CHAT = new TalksChannel("secure-chat", true);

    /** {@code in-person}, In person: A meeting at one place. */
    public static final TalksChannel IN_PERSON = new TalksChannel("in-person", true);

    /** {@code embassy}, Through an embassy: Talks between a mission and the authorities of its host. */
    public static final TalksChannel EMBASSY = new TalksChannel("embassy", true);

    /** {@code third-party}, Through a third party: Talks that somebody trusted by both sides hosts or carries. */
    public static final TalksChannel THIRD_PARTY = new TalksChannel("third-party", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final TalksChannel UNKNOWN = new TalksChannel("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final TalksChannel UNDISCLOSED = new TalksChannel("undisclosed", true);

    private static final CodeList<TalksChannel> LIST = CodeList.open(
            "talks-channel",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    TELEPHONE,
                    VIDEO,
                    HOTLINE,
                    SECURE_CHAT,
                    IN_PERSON,
                    EMBASSY,
                    THIRD_PARTY,
                    UNKNOWN,
                    UNDISCLOSED));

    private TalksChannel(String code, boolean known) {
        super(code, known);
    }

    @Override
    TalksChannel another(String text, boolean known) {
        return new TalksChannel(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<TalksChannel> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TalksChannel of(String code) {
        return LIST.of(code);
    }
}

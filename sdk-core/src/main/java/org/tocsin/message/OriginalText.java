package org.tocsin.message;

import java.util.Arrays;
import java.util.List;

/**
 * The text that a message was read from, kept where a reader did not understand or did not take over all that it says: the
 * message is of a newer version, of a type this version does not know, or has a code in an older spelling.
 *
 * <p>It is no part of what is written. The writer writes such a message, as long as nothing of it is changed, as this text,
 * to the byte. Clause: <a href="{@docRoot}/clauses.html#version-writer">version-writer</a>.
 */
public final class OriginalText {

    private static final OriginalText NOT_KEPT = new OriginalText(new byte[0], List.of());

    private final byte[] json;
    private final List<String> unknownMembers;

    private OriginalText(byte[] json, List<String> unknownMembers) {
        this.json = json;
        this.unknownMembers = List.copyOf(unknownMembers);
    }

    /** That of a message that was built, or of which everything was understood: none. */
    public static OriginalText notKept() {
        return NOT_KEPT;
    }

    /**
     * The text of a message; a copy is kept.
     *
     * @param json the text, in UTF-8
     * @param unknownMembers the JSON pointers (RFC 6901) of the members in it that the message has not
     */
    public static OriginalText of(byte[] json, List<String> unknownMembers) {
        return new OriginalText(json.clone(), unknownMembers);
    }

    /** Whether there is a text. */
    public boolean isKept() {
        return json.length > 0;
    }

    /** The text, in UTF-8; a copy, empty where none is kept. */
    public byte[] bytes() {
        return json.clone();
    }

    /**
     * The JSON pointers (RFC 6901) of the members that the reader did not know and passed over, in the order of the text. What
     * stands below such a member is not named by itself.
     */
    public List<String> unknownMembers() {
        return unknownMembers;
    }

    /** Whether both leave nothing out, or are the same text: with nothing left out, the messages say all there is to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OriginalText that
                && unknownMembers.equals(that.unknownMembers)
                && (unknownMembers.isEmpty() || Arrays.equals(json, that.json));
    }

    @Override
    public int hashCode() {
        return unknownMembers.hashCode();
    }

    /** How much there is, for logs; nothing of what it says. */
    @Override
    public String toString() {
        return isKept() ? json.length + " bytes, unknown members: " + unknownMembers.size() : "not kept";
    }
}

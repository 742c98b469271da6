package org.tocsin.message;

import java.util.Arrays;
import java.util.List;

/**
 * The text that a message was read from, kept where the message object does not hold everything as it was written: the
 * message is of a newer version, of a type this version does not know, or has a code in an older spelling.
 *
 * <p>It is not a member of the message. As long as such a message is unchanged, the writer writes exactly these bytes.
 * Clause: <a href="{@docRoot}/clauses.html#version-writer">version-writer</a>.
 */
public final class OriginalText {

    private static final OriginalText NOT_KEPT = new OriginalText(new byte[0], List.of());

    private final byte[] json;
    private final List<String> unknownMembers;

    private OriginalText(byte[] json, List<String> unknownMembers) {
        this.json = json;
        this.unknownMembers = List.copyOf(unknownMembers);
    }

    /** No text: for a message that was built, or that was understood completely. */
    public static OriginalText notKept() {
        return NOT_KEPT;
    }

    /**
     * The text of a message; a copy is kept.
     *
     * @param json the text, in UTF-8
     * @param unknownMembers the JSON pointers (RFC 6901) of the members in it that the message does not have
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
     * The JSON pointers (RFC 6901) of the members that the reader did not know and skipped, in the order of the text.
     * Members inside such a member are not listed.
     */
    public List<String> unknownMembers() {
        return unknownMembers;
    }

    /**
     * Whether neither has unknown members, or both are the same text with the same unknown members. Without unknown
     * members, comparing the messages themselves is enough.
     */
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

    /** The size of the text, for logs; nothing of its content. */
    @Override
    public String toString() {
        return isKept() ? json.length + " bytes, unknown members: " + unknownMembers.size() : "not kept";
    }
}

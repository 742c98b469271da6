// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a series of situation reports: a UUID (RFC 9562) in lower case, or a URN (RFC 8141) that another
 * scheme gives.
 *
 * <p>All reports of the series share it; where a report names none, its thread stands for it. It is kept as it is
 * written. Clause: <i>several-reports</i>.
 *
 * @param text the identifier as it is written
 */
public record SeriesId(String text) implements Comparable<SeriesId> {

    private static final IdentifierForm FORM = new IdentifierForm(
            "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|urn:[a-z0-9][a-z0-9-]{0,31}:[A-Za-z0-9._~:/@!$&*+(),;=%-]{1,200})$");

    /**
     * The identifier of this text, as {@link #of(String)}.
     *
     * @throws IllegalArgumentException where the text is neither a UUID in lower case nor a URN
     */
    public SeriesId {
        if (!FORM.takes(text)) {
            throw new IllegalArgumentException("neither a UUID in lower case nor a URN: " + text);
        }
    }

    /**
     * The identifier of this text.
     *
     * @throws IllegalArgumentException where the text is neither a UUID in lower case nor a URN
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SeriesId of(String text) {
        return new SeriesId(text);
    }

    /** The identifier that is this UUID. */
    public static SeriesId of(UUID uuid) {
        return new SeriesId(uuid.toString());
    }

    /** A new identifier that nobody else has. */
    public static SeriesId random() {
        return of(UUID.randomUUID());
    }

    // Written out: the JVM links the equals that a record has by itself at its first call, which takes longer than
    // reading a message (sdk-core/decisions/0009-first-message.md).
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** An order that means nothing, so that identifiers made to collide slow no map down. */
    @Override
    public int compareTo(SeriesId other) {
        return text.compareTo(other.text);
    }

    /** The identifier as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}

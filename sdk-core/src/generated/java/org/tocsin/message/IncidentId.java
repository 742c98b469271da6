// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an incident: a UUID (RFC 9562) in lower case, or a URN (RFC 8141) that another scheme gives.
 *
 * <p>All who report the incident share it; where a report names none, its thread stands for it. It is kept as it is
 * written. Clause: <a href="{@docRoot}/clauses.html#several-reports">several-reports</a>.
 */
public final class IncidentId extends WrittenValue implements Comparable<IncidentId> {

    private static final IdentifierForm FORM = new IdentifierForm(
            "^([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|urn:[a-z0-9][a-z0-9-]{0,31}:[A-Za-z0-9._~:/@!$&*+(),;=%-]{1,200})$");

    private final String text;

    private IncidentId(String text, boolean wellFormed) {
        super(wellFormed);
        this.text = text;
    }

    /**
     * The identifier of this text.
     *
     * @throws IllegalArgumentException where the text is neither a UUID in lower case, with a version, nor a URN
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IncidentId of(String text) {
        IncidentId written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("neither a UUID in lower case, with a version, nor a URN: " + text);
        }
        return written;
    }

    /** The identifier that is this UUID. One without a version, as that of zeros, is not {@linkplain #isWellFormed well formed}. */
    public static IncidentId of(UUID uuid) {
        return new IncidentId(uuid.toString(), IdentifierForm.isIdentifier(uuid));
    }

    /** The identifier of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static IncidentId asWritten(String text) {
        return new IncidentId(text, FORM.takes(text));
    }

    /** A new identifier that nobody else has. */
    public static IncidentId random() {
        return of(UUID.randomUUID());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncidentId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** An order that means nothing, so that identifiers made to collide slow no map down. */
    @Override
    public int compareTo(IncidentId other) {
        return text.compareTo(other.text);
    }

    /** The identifier as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}

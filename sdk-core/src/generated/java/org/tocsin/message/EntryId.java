// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an entry of a directory: a UUID (RFC 9562) in lower case.
 *
 * <p>It stays the same over all messages about the entry, which belongs to the party that it names. Clause: <a
 * href="{@docRoot}/clauses.html#nomination">nomination</a>.
 */
public final class EntryId extends WrittenValue implements Comparable<EntryId> {

    private final @Nullable UUID uuid;
    /** Where it has not the form, what is written. */
    private final @Nullable String otherForm;

    private EntryId(@Nullable UUID uuid, @Nullable String otherForm) {
        super(uuid != null);
        this.uuid = uuid;
        this.otherForm = otherForm;
    }

    /**
     * The identifier of this text.
     *
     * @throws IllegalArgumentException where the text is not a UUID in lower case, with a version from 1 to 8 and the variant of RFC 9562
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static EntryId of(String text) {
        EntryId written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not a UUID in lower case, with a version: " + text);
        }
        return written;
    }

    /** The identifier that is this UUID. One without a version, as that of zeros, is not {@linkplain #isWellFormed well formed}. */
    public static EntryId of(UUID uuid) {
        return IdentifierForm.isIdentifier(uuid) ? new EntryId(uuid, null) : new EntryId(null, uuid.toString());
    }

    /** The identifier of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static EntryId asWritten(String text) {
        return IdentifierForm.isUuid(text) ? new EntryId(UUID.fromString(text), null) : new EntryId(null, text);
    }

    /** A new identifier that nobody else has. */
    public static EntryId random() {
        return of(UUID.randomUUID());
    }

    /**
     * The UUID that it is.
     *
     * @throws IllegalStateException where the text is not well formed
     */
    public UUID uuid() {
        if (uuid == null) {
            throw new IllegalStateException("not a UUID in lower case, with a version: " + otherForm);
        }
        return uuid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryId that
                && (uuid == null ? toString().equals(that.toString()) : uuid.equals(that.uuid));
    }

    @Override
    public int hashCode() {
        return uuid == null ? toString().hashCode() : uuid.hashCode();
    }

    /** An order that means nothing, so that identifiers made to collide slow no map down. */
    @Override
    public int compareTo(EntryId other) {
        if (uuid != null && other.uuid != null) {
            return uuid.compareTo(other.uuid);
        }
        return uuid == null && other.uuid == null ? toString().compareTo(other.toString()) : uuid == null ? 1 : -1;
    }

    /** The identifier as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return uuid == null ? String.valueOf(otherForm) : uuid.toString();
    }
}

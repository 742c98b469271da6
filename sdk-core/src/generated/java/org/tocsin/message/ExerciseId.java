// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an exercise: a UUID (RFC 9562) in lower case.
 *
 * <p>The plan of the exercise, its play, its control and its review share it. Clause: <i>exercise</i>.
 *
 * @param uuid the identifier
 */
public record ExerciseId(UUID uuid) implements Comparable<ExerciseId> {

    /**
     * The identifier of this text.
     *
     * @throws IllegalArgumentException where the text is not a UUID in lower case
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExerciseId of(String text) {
        if (!IdentifierForm.isUuid(text)) {
            throw new IllegalArgumentException("not a UUID in lower case: " + text);
        }
        return new ExerciseId(UUID.fromString(text));
    }

    /** A new identifier that nobody else has. */
    public static ExerciseId random() {
        return new ExerciseId(UUID.randomUUID());
    }

    // Written out: the JVM links the equals that a record has by itself at its first call, which takes longer than
    // reading a message (sdk-core/decisions/0009-first-message.md).
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExerciseId that && uuid.equals(that.uuid);
    }

    @Override
    public int hashCode() {
        return uuid.hashCode();
    }

    /** An order that means nothing, so that identifiers made to collide slow no map down. */
    @Override
    public int compareTo(ExerciseId other) {
        return uuid.compareTo(other.uuid);
    }

    /** The identifier as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return uuid.toString();
    }
}

package org.tocsin.examples.commandline;

import java.util.Optional;
import org.tocsin.ReadResult;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;

/**
 * What the check of one input message gave.
 *
 * @param source the file, as it was named
 * @param line the line of the file where the message begins
 * @param result what reading it gave
 */
record Verdict(String source, long line, ReadResult result) {

    /** Whether it is a valid message of a realm that was asked for. */
    boolean valid() {
        return result instanceof ReadResult.Accepted;
    }

    /** The line of the file on which a place of the message is. */
    long lineOf(Position place) {
        return line + place.line() - 1;
    }

    /** Why a message without error is not accepted. */
    Optional<String> otherRealm() {
        return result instanceof ReadResult.OtherRealm other
                ? Optional.of(other.realm().code())
                : Optional.empty();
    }

    /** The place of a problem as {@code source:line:column}, as far as it is known. */
    String place(Problem problem) {
        return SafeText.of(source)
                + problem.position()
                        .map(place -> ":" + lineOf(place) + ":" + place.column())
                        .orElse(":" + line);
    }
}

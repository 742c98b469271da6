package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import org.tocsin.ReadResult;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * What the check of one input message gave.
 *
 * @param source the file, as it was named
 * @param line the line of the file where the message begins
 * @param result what reading it gave
 * @param appraisal what was found about it among what is known; empty where nothing is
 */
record Verdict(String source, long line, ReadResult result, Optional<Appraisal> appraisal) {

    /** The code of the problem that a message is of a realm that was not asked for. */
    static final String OTHER_REALM = "TOC-EXR-012";

    /** Whether it is a valid message of a realm that was asked for. */
    boolean valid() {
        return result instanceof ReadResult.Accepted;
    }

    /** Whether it is valid, and nothing that was found about its place among others stops it. */
    boolean acceptable() {
        return valid() && !stopped();
    }

    /** Whether it is valid, and should neither be sent nor accepted all the same. */
    boolean stopped() {
        return valid() && appraisal.filter(Appraisal::stops).isPresent();
    }

    /** What was found about its place among others; nothing where it was not looked at. */
    Problems amongOthers() {
        return appraisal.map(Appraisal::correspondence).orElse(Problems.none());
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

    /** The line of the file where a problem is: that of the message, where it concerns the whole. */
    long lineOf(Problem problem) {
        return problem.position().map(this::lineOf).orElse(line);
    }

    /** The place of a problem as {@code source:line:column}. */
    String place(Problem problem) {
        return SafeText.of(source) + ":" + lineOf(problem) + ":" + columnOf(problem);
    }

    static int columnOf(Problem problem) {
        return problem.position().map(Position::column).orElse(1);
    }

    /** The problems of the message itself; that it is of another realm is told apart. */
    List<Problem> ownProblems() {
        return result.problems().all().stream()
                .filter(problem -> !problem.code().id().equals(OTHER_REALM))
                .toList();
    }
}

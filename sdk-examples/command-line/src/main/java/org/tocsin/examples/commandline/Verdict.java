package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.ReadResult;
import org.tocsin.conversion.Format;
import org.tocsin.examples.console.SafeText;
import org.tocsin.message.Header;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.CoreProblem;
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
 * @param earlier the message of this run that has its identifier
 * @param judgement which problems are failures
 */
record Verdict(
        String source,
        long line,
        ReadResult result,
        Optional<Appraisal> appraisal,
        Optional<Earlier> earlier,
        Judgement judgement) {

    /** The other format that the input looks like, if it is no message. */
    Optional<Format> otherFormat() {
        return outcome() == Outcome.NOT_VALID
                ? Optional.of(Formats.recognising(result.original()))
                        .filter(like -> like.stream().noneMatch(Formats::isOfMessages))
                        .flatMap(like -> like.stream().findFirst())
                : Optional.empty();
    }

    /** Whether it is a valid message of a realm that was asked for. */
    boolean valid() {
        return result instanceof ReadResult.Accepted;
    }

    /** What it comes to. */
    Outcome outcome() {
        if (!valid()) {
            return otherRealm().isPresent() ? Outcome.OTHER_REALM : Outcome.NOT_VALID;
        }
        return stopping() > 0 ? Outcome.STOPPED : failures() > 0 ? Outcome.WARNED : Outcome.VALID;
    }

    /** How many findings stop it. */
    long stopping() {
        return found().all().stream()
                .filter(problem -> !isAccepted(problem))
                .filter(problem -> problem.isError() && problem.code().isBlocking())
                .count();
    }

    /** How many warnings and findings are failures. */
    long failures() {
        return judgement.failsOnWarnings()
                ? everything().filter(problem -> !isAccepted(problem)).count()
                : 0;
    }

    boolean isAccepted(Problem problem) {
        return judgement.reason(problem).isPresent();
    }

    /** All problems and findings. */
    Stream<Problem> everything() {
        return Stream.concat(ownProblems().stream(), found().all().stream());
    }

    /** What was found about its place among others, those of the same run, too. */
    Problems found() {
        Problems amongOthers = appraisal.map(Appraisal::correspondence).orElse(Problems.none());
        if (!contradicts()
                || amongOthers.of(CoreProblem.CONFLICTING_REVISION).findAny().isPresent()) {
            return amongOthers;
        }
        List<Problem> all = new ArrayList<>(amongOthers.all());
        all.add(contradiction(result.orElseThrow().header()));
        return new Problems(all, amongOthers.notChecked());
    }

    private static Problem contradiction(Header header) {
        return Problem.of(
                CoreProblem.CONFLICTING_REVISION,
                "/revision",
                header.id().toString(),
                String.valueOf(header.revisionOrDefault()));
    }

    /** Whether something was looked for beside the message, or found. */
    boolean hasFindings() {
        return appraisal.isPresent() || contradicts();
    }

    private boolean contradicts() {
        return earlier.filter(message -> !message.same()).isPresent();
    }

    /** Whether the same message was there before. */
    boolean isRepeat() {
        return earlier.filter(Earlier::same).isPresent();
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
        Position position = problem.position();
        return position == null ? line : lineOf(position);
    }

    /** The place of a problem as {@code source:line:column}. */
    String place(Problem problem) {
        return SafeText.of(source) + ":" + lineOf(problem) + ":" + columnOf(problem);
    }

    static int columnOf(Problem problem) {
        Position position = problem.position();
        return position == null ? 1 : position.column();
    }

    /** The problems of the message itself; that it is of another realm is told apart. */
    List<Problem> ownProblems() {
        return result.problems().all().stream()
                .filter(problem -> problem.code() != CoreProblem.REALM_NOT_READ)
                .toList();
    }
}

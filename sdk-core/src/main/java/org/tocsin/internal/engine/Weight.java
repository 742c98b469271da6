package org.tocsin.internal.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/**
 * How much a problem weighs in a message of a version for a reader: what this version does not define weighs less in a
 * message of a newer one, for a tolerant reader.
 */
record Weight(FormatVersion version, ReadMode mode) {

    /** For what is there of a message; where it names none that is one, it is taken for one of this. */
    @SuppressWarnings("ConstantValue") // of a message of wrong shape anything may be missing
    static Weight in(@Nullable Message<?> parts, ReadMode mode) {
        FormatVersion said =
                parts == null || parts.header() == null ? null : parts.header().tocsin();
        return new Weight(said != null && said.isWellFormed() ? said : FormatVersion.CURRENT, mode);
    }

    /** That the message is of a version that nobody here can read, if it is: then nothing else is said of it. */
    Optional<Problem> otherVersion() {
        return version.isReadable()
                ? Optional.empty()
                : Optional.of(Problem.of(CoreProblem.UNREADABLE_VERSION, "/tocsin", version.toString()));
    }

    List<Problem> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    Problem of(Problem problem) {
        return newer(weighed(problem));
    }

    /** What this version does not know, in a message of a newer one, is probably no slip of its author. */
    private Problem newer(Problem problem) {
        boolean unknown =
                problem.code() == CoreProblem.UNKNOWN_MEMBER || problem.code() == CoreProblem.UNREGISTERED_CODE;
        return unknown && version.isNewer() ? problem.withVariant(ProblemVariant.NEWER_VERSION) : problem;
    }

    private Problem weighed(Problem problem) {
        boolean tolerant = mode == ReadMode.TOLERANT;
        if (problem.code() == CoreProblem.UNKNOWN_MEMBER) {
            return problem.withSeverity(tolerant && version.isNewer() ? Severity.WARNING : Severity.ERROR);
        }
        boolean unknownType = problem.code() == CoreProblem.UNREGISTERED_CODE
                && problem.pointer().equals("/type");
        return unknownType ? problem.withSeverity(tolerant ? Severity.WARNING : Severity.ERROR) : problem;
    }
}

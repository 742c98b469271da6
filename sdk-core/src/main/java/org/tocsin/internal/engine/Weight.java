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
 * The severity of a problem for this reader and the version of the message: for a tolerant reader, a member or code
 * that this version does not define is less severe in a message of a newer version.
 */
record Weight(FormatVersion version, ReadMode mode) {

    /** The weight for the parts of a message; if they have no valid version, this version is assumed. */
    @SuppressWarnings("ConstantValue") // of a message of wrong shape anything may be missing
    static Weight in(@Nullable Message<?> parts, ReadMode mode) {
        FormatVersion said =
                parts == null || parts.header() == null ? null : parts.header().tocsin();
        return new Weight(said != null && said.isWellFormed() ? said : FormatVersion.CURRENT, mode);
    }

    /**
     * The problem of a message whose version cannot be read here, which is then the only problem reported; empty
     * otherwise.
     */
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

    /**
     * Uses the variant for a newer version, because an unknown member or code in a newer message is probably not a
     * mistake of its author.
     */
    private Problem newer(Problem problem) {
        boolean unknown =
                problem.code() == CoreProblem.UNKNOWN_MEMBER || problem.code() == CoreProblem.UNREGISTERED_CODE;
        return unknown && version.isNewer() ? problem.withVariant(ProblemVariant.NEWER_VERSION) : problem;
    }

    private Problem weighed(Problem problem) {
        boolean tolerant = mode != ReadMode.STRICT;
        if (problem.code() == CoreProblem.UNKNOWN_MEMBER) {
            return problem.withSeverity(tolerant && version.isNewer() ? Severity.WARNING : Severity.ERROR);
        }
        boolean unknownType = problem.code() == CoreProblem.UNREGISTERED_CODE
                && problem.pointer().equals("/type");
        return unknownType ? problem.withSeverity(tolerant ? Severity.WARNING : Severity.ERROR) : problem;
    }
}

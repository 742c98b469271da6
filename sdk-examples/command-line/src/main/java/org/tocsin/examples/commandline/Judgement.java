package org.tocsin.examples.commandline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.RuleScope;
import org.tocsin.validation.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which problems of a message that is valid by itself are taken as failures. */
final class Judgement {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it first
    private CommandSpec command;

    private final Map<String, String> accepted = new LinkedHashMap<>();

    /** From which severity on a problem is a failure. */
    enum FailOn {
        ERROR,
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning",
            description = "warning makes every warning and every finding a failure, too. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--accept",
            paramLabel = "CODE=REASON",
            description = "Accept the warnings and findings of this code, for this reason, which the "
                    + "output repeats; may be given several times. An error of the message itself is never accepted, "
                    + "since no other reader would take it.")
    void setAccepted(Map<String, String> reasons) {
        accepted.clear();
        reasons.forEach(this::accept);
    }

    private void accept(String code, String reason) {
        String id = code.toUpperCase(Locale.ROOT);
        if (reason.isBlank()) {
            throw wrong("--accept: give a reason, as " + id + "=REASON");
        }
        accepted.put(id, reason.strip());
    }

    /** That all that is accepted is something that can be accepted, of the rules of the format or of these. */
    void check(RuleOptions brought) {
        for (String id : accepted.keySet()) {
            ProblemCode problem = CoreProblem.find(id)
                    .<ProblemCode>map(code -> code)
                    .or(() -> brought.find(id))
                    .orElseThrow(() -> wrong("--accept: there is no problem " + id
                            + Nearest.hint(
                                    id,
                                    Arrays.stream(CoreProblem.values())
                                            .map(CoreProblem::id)
                                            .toList())));
            if (problem.severity() == Severity.ERROR && !isOfContext(problem)) {
                throw wrong("--accept: " + id + " is an error of the message itself, which no reason makes valid; only"
                        + " warnings and findings among others are accepted");
            }
        }
    }

    private static boolean isOfContext(ProblemCode problem) {
        return problem instanceof CoreProblem core && core.scope() == RuleScope.CONTEXT;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** Why a problem is accepted; empty where it is not. */
    Optional<String> reason(Problem problem) {
        return Optional.ofNullable(accepted.get(problem.code().id()));
    }

    boolean failsOnWarnings() {
        return failOn == FailOn.WARNING;
    }
}

package org.tocsin.examples.benchmarks.plain;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.tocsin.examples.benchmarks.plain.Parts.LocalId;

/** The body of an acknowledgement and its parts. */
@NullUnmarked
public final class Acknowledgements {

    private Acknowledgements() {}

    /** As the format has it. */
    public record Acknowledgement(
            String level,
            String receivedAt,
            AnsweringDesk answeredBy,
            List<LocalId> localIds,
            List<String> forwardedTo,
            List<ReportedProblem> problems,
            String nextBy,
            String challengeAnswer,
            String contactData) {}

    /** As the format has it. */
    public record AnsweringDesk(String role, Boolean onDuty) {}

    /** As the format has it. */
    public record ReportedProblem(String code, String pointer, String severity) {}
}

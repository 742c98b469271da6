// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ProblemSeverity;
import org.tocsin.message.service.ReportedProblem;

/** Reads, writes and checks a {@link ReportedProblem}. */
final class ReportedProblemCodec extends ElementCodec<ReportedProblem> {

    static final ReportedProblemCodec LIST = new ReportedProblemCodec();

    private static final Members MEMBERS = Members.of(
            "reported-problem",
            0x5L,
            "code",
            "pointer",
            "severity");

    private ReportedProblemCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReportedProblem read(JsonInput in) {
        @Nullable String code = null;
        @Nullable String pointer = null;
        @Nullable ProblemSeverity severity = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 24, Patterns.CODE_OF_REPORTED_PROBLEM, "Problem code (TOC-TLP-002)");
                case 1 -> pointer = in.text(1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
                case 2 -> severity = in.code(ProblemSeverity.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReportedProblem(
                code,
                pointer,
                severity);
    }

    static void write(JsonOutput out, ReportedProblem value) {
        out.startObject();
        out.text(MEMBERS, 0, value.code());
        out.text(MEMBERS, 1, value.pointer());
        out.text(MEMBERS, 2, value.severity());
        out.endObject();
    }

    static void check(ObjectCheck check, ReportedProblem value) {
        check.present(MEMBERS, 0, value.code());
        check.text("code", value.code(), 1, 24, Patterns.CODE_OF_REPORTED_PROBLEM, "Problem code (TOC-TLP-002)");
        check.text("pointer", value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
        check.present(MEMBERS, 2, value.severity());
        check.code("severity", value.severity(), ProblemSeverity.list());
    }

    @Override
    ReportedProblem one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ReportedProblem element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ReportedProblem element) {
        check(check, element);
    }
}

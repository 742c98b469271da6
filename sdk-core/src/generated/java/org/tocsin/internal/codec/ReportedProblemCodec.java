// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ProblemSeverity;
import org.tocsin.message.service.ReportedProblem;

/** Reads, writes and checks a {@link ReportedProblem}. */
final class ReportedProblemCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 24, Patterns.CODE_OF_REPORTED_PROBLEM, "Problem code");
                case 1 -> pointer = in.text(1, 1024, Patterns.POINTER, "JSON Pointer");
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
        check.text("code", value.code(), 1, 24, Patterns.CODE_OF_REPORTED_PROBLEM, "Problem code");
        check.text("pointer", value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer");
        check.present(MEMBERS, 2, value.severity());
        check.code("severity", value.severity(), ProblemSeverity.list());
    }

    static List<ReportedProblem> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ReportedProblem first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ReportedProblem> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ReportedProblem> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ReportedProblem> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

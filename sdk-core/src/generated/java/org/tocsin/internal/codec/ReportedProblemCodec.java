// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ProblemSeverity;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.service.ReportedProblem;

/** Reads, writes and checks a {@link ReportedProblem}. */
final class ReportedProblemCodec {

    private static final Members MEMBERS = Members.of(
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
        out.text("code", value.code());
        out.text("pointer", value.pointer());
        out.text("severity", value.severity());
        out.endObject();
    }

    static void check(ObjectCheck check, ReportedProblem value) {
        check.present("code", value.code());
        check.at("code").text(value.code(), 1, 24, Patterns.CODE_OF_REPORTED_PROBLEM, "Problem code");
        check.at("pointer").text(value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer");
        check.present("severity", value.severity());
        check.at("severity").code(value.severity(), ProblemSeverity.list());
    }
}

// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnalysisFinding;

/** Reads, writes and checks a {@link AnalysisFinding}. */
final class AnalysisFindingCodec extends ElementCodec<AnalysisFinding> {

    static final AnalysisFindingCodec LIST = new AnalysisFindingCodec();

    private static final Members MEMBERS = Members.of(
            "analysis-finding",
            0x2L,
            "number",
            "text",
            "likelihood",
            "confidence",
            "grade",
            "evidence");

    private AnalysisFindingCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AnalysisFinding read(JsonInput in) {
        @Nullable Integer number = null;
        @Nullable Text text = null;
        @Nullable Likelihood likelihood = null;
        @Nullable Confidence confidence = null;
        @Nullable Grade grade = null;
        List<String> evidence = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = in.smallInteger(1, 9999);
                case 1 -> text = in.text(64);
                case 2 -> likelihood = in.code(Likelihood.list());
                case 3 -> confidence = in.code(Confidence.list());
                case 4 -> grade = GradeCodec.read(in);
                case 5 -> evidence = in.texts(64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().document(evidence);
        return new AnalysisFinding(
                number,
                text,
                likelihood,
                confidence,
                grade,
                evidence);
    }

    static void write(JsonOutput out, AnalysisFinding value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.number());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.text(MEMBERS, 2, value.likelihood());
        out.text(MEMBERS, 3, value.confidence());
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 4), value.grade());
        }
        out.texts(MEMBERS, 5, value.evidence());
        out.endObject();
    }

    static void check(ObjectCheck check, AnalysisFinding value) {
        check.range("number", value.number(), 1, 9999);
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("likelihood", value.likelihood(), Likelihood.list());
        check.code("confidence", value.confidence(), Confidence.list());
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
        check.texts("evidence", value.evidence(), 64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        check.look().document(value.evidence());
    }

    @Override
    AnalysisFinding one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AnalysisFinding element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AnalysisFinding element) {
        check(check, element);
    }
}

// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Grade;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnalysisMaterial;

/** Reads, writes and checks a {@link AnalysisMaterial}. */
final class AnalysisMaterialCodec extends ElementCodec<AnalysisMaterial> {

    static final AnalysisMaterialCodec LIST = new AnalysisMaterialCodec();

    private static final Members MEMBERS = Members.of(
            "analysis-material",
            0x1L,
            "text",
            "quantity",
            "grade");

    private AnalysisMaterialCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AnalysisMaterial read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Quantity quantity = null;
        @Nullable Grade grade = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> quantity = QuantityCodec.read(in);
                case 2 -> grade = GradeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AnalysisMaterial(
                text,
                quantity,
                grade);
    }

    static void write(JsonOutput out, AnalysisMaterial value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        if (value.quantity() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.quantity());
        }
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 2), value.grade());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AnalysisMaterial value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.quantity() != null) {
            check.enter("quantity");
            QuantityCodec.check(check, value.quantity());
            check.leave();
        }
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
    }

    @Override
    AnalysisMaterial one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AnalysisMaterial element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AnalysisMaterial element) {
        check(check, element);
    }
}

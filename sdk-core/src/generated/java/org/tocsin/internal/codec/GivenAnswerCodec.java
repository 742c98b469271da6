// Generated from types/response.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.ResponseFinding;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.request.GivenAnswer;

/** Reads, writes and checks a {@link GivenAnswer}. */
final class GivenAnswerCodec extends ElementCodec<GivenAnswer> {

    static final GivenAnswerCodec LIST = new GivenAnswerCodec();

    private static final Members MEMBERS = Members.of(
            "given-answer",
            0x1L,
            "number",
            "finding",
            "text",
            "confidence",
            "grade");

    private GivenAnswerCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static GivenAnswer read(JsonInput in) {
        @Nullable Integer number = null;
        @Nullable ResponseFinding finding = null;
        @Nullable Text text = null;
        @Nullable Confidence confidence = null;
        @Nullable Grade grade = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = in.smallInteger(1, 9999);
                case 1 -> finding = in.code(ResponseFinding.list());
                case 2 -> text = in.text(64);
                case 3 -> confidence = in.code(Confidence.list());
                case 4 -> grade = GradeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new GivenAnswer(
                number,
                finding,
                text,
                confidence,
                grade);
    }

    static void write(JsonOutput out, GivenAnswer value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.number());
        out.text(MEMBERS, 1, value.finding());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        out.text(MEMBERS, 3, value.confidence());
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 4), value.grade());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, GivenAnswer value) {
        check.present(MEMBERS, 0, value.number());
        check.range("number", value.number(), 1, 9999);
        check.code("finding", value.finding(), ResponseFinding.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("confidence", value.confidence(), Confidence.list());
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
    }

    @Override
    GivenAnswer one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, GivenAnswer element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, GivenAnswer element) {
        check(check, element);
    }
}

// Generated from common/question.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Question;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Question}. */
final class QuestionCodec extends ElementCodec<Question> {

    static final QuestionCodec LIST = new QuestionCodec();

    private static final Members MEMBERS = Members.of(
            "question",
            0x3L,
            "number",
            "text");

    private QuestionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Question read(JsonInput in) {
        @Nullable Integer number = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = in.smallInteger(1, 9999);
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().uniqueInMessage(number);
        return new Question(
                number,
                text);
    }

    static void write(JsonOutput out, Question value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.number());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Question value) {
        check.present(MEMBERS, 0, value.number());
        check.range("number", value.number(), 1, 9999);
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().uniqueInMessage(value.number());
    }

    @Override
    Question one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Question element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Question element) {
        check(check, element);
    }
}

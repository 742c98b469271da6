// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precedence;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.TimeLimit;

/** Reads, writes and checks a {@link ReplyTarget}. */
final class ReplyTargetCodec {

    private static final Members MEMBERS = Members.of(
            "reply-target",
            0x1L,
            "precedence",
            "acknowledge",
            "answer");

    private ReplyTargetCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReplyTarget read(JsonInput in) {
        @Nullable Precedence precedence = null;
        @Nullable TimeLimit acknowledge = null;
        @Nullable TimeLimit answer = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> precedence = in.code(Precedence.list());
                case 1 -> acknowledge = TimeLimitCodec.read(in);
                case 2 -> answer = TimeLimitCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReplyTarget(
                precedence,
                acknowledge,
                answer);
    }

    static void write(JsonOutput out, ReplyTarget value) {
        out.startObject();
        out.text(MEMBERS, 0, value.precedence());
        if (value.acknowledge() != null) {
            TimeLimitCodec.write(out.member(MEMBERS, 1), value.acknowledge());
        }
        if (value.answer() != null) {
            TimeLimitCodec.write(out.member(MEMBERS, 2), value.answer());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ReplyTarget value) {
        check.present(MEMBERS, 0, value.precedence());
        check.code("precedence", value.precedence(), Precedence.list());
        if (value.acknowledge() != null) {
            check.enter("acknowledge");
            TimeLimitCodec.check(check, value.acknowledge());
            check.leave();
        }
        if (value.answer() != null) {
            check.enter("answer");
            TimeLimitCodec.check(check, value.answer());
            check.leave();
        }
    }

    static List<ReplyTarget> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ReplyTarget first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ReplyTarget> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ReplyTarget> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ReplyTarget> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precedence;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.TimeLimit;

/** Reads, writes and checks a {@link ReplyTarget}. */
final class ReplyTargetCodec extends ElementCodec<ReplyTarget> {

    static final ReplyTargetCodec LIST = new ReplyTargetCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
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

    @Override
    ReplyTarget one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ReplyTarget element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ReplyTarget element) {
        check(check, element);
    }
}

// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ObjectiveRating;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ObjectiveResult;

/** Reads, writes and checks a {@link ObjectiveResult}. */
final class ObjectiveResultCodec extends ElementCodec<ObjectiveResult> {

    static final ObjectiveResultCodec LIST = new ObjectiveResultCodec();

    private static final Members MEMBERS = Members.of(
            "objective-result",
            0x5L,
            "objective",
            "text",
            "rating",
            "remark");

    private ObjectiveResultCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ObjectiveResult read(JsonInput in) {
        @Nullable String objective = null;
        @Nullable Text text = null;
        @Nullable ObjectiveRating rating = null;
        @Nullable Text remark = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> objective = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 1 -> text = in.text(64);
                case 2 -> rating = in.code(ObjectiveRating.list());
                case 3 -> remark = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ObjectiveResult(
                objective,
                text,
                rating,
                remark);
    }

    static void write(JsonOutput out, ObjectiveResult value) {
        out.startObject();
        out.text(MEMBERS, 0, value.objective());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.text(MEMBERS, 2, value.rating());
        if (value.remark() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.remark().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ObjectiveResult value) {
        check.present(MEMBERS, 0, value.objective());
        check.text("objective", value.objective(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.present(MEMBERS, 2, value.rating());
        check.code("rating", value.rating(), ObjectiveRating.list());
        if (value.remark() != null) {
            check.present("remark", value.remark().entries());
            TextEntryCodec.LIST.checkAll(check, "remark", value.remark().entries(), 64);
            check.look().at(value.remark());
        }
    }

    @Override
    ObjectiveResult one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ObjectiveResult element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ObjectiveResult element) {
        check(check, element);
    }
}

// Generated from common/stated-condition.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link StatedCondition}. */
final class StatedConditionCodec extends ElementCodec<StatedCondition> {

    static final StatedConditionCodec LIST = new StatedConditionCodec();

    private static final Members MEMBERS = Members.of(
            "stated-condition",
            0x1L,
            "text");

    private StatedConditionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static StatedCondition read(JsonInput in) {
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new StatedCondition(
                text);
    }

    static void write(JsonOutput out, StatedCondition value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, StatedCondition value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    @Override
    StatedCondition one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, StatedCondition element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, StatedCondition element) {
        check(check, element);
    }
}

// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.DecisionNeeded;
import org.tocsin.message.incident.DecisionOption;

/** Reads, writes and checks a {@link DecisionNeeded}. */
final class DecisionNeededCodec extends ElementCodec<DecisionNeeded> {

    static final DecisionNeededCodec LIST = new DecisionNeededCodec();

    private static final Members MEMBERS = Members.of(
            "decision-needed",
            0x1L,
            "question",
            "decider",
            "by",
            "options",
            "otherwise");

    private DecisionNeededCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static DecisionNeeded read(JsonInput in) {
        @Nullable Text question = null;
        @Nullable Text decider = null;
        @Nullable Timestamp by = null;
        List<DecisionOption> options = List.of();
        @Nullable Text otherwise = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> question = in.text(64);
                case 1 -> decider = in.text(64);
                case 2 -> by = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 3 -> options = DecisionOptionCodec.LIST.readAll(in, 16);
                case 4 -> otherwise = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(by);
        in.look().deadline(by);
        return new DecisionNeeded(
                question,
                decider,
                by,
                options,
                otherwise);
    }

    static void write(JsonOutput out, DecisionNeeded value) {
        out.startObject();
        if (value.question() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.question().entries());
        }
        if (value.decider() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.decider().entries());
        }
        out.text(MEMBERS, 2, value.by());
        if (!value.options().isEmpty()) {
            DecisionOptionCodec.LIST.writeAll(out.member(MEMBERS, 3), value.options());
        }
        if (value.otherwise() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.otherwise().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, DecisionNeeded value) {
        check.present(MEMBERS, 0, value.question());
        if (value.question() != null) {
            check.present("question", value.question().entries());
            TextEntryCodec.LIST.checkAll(check, "question", value.question().entries(), 64);
            check.look().at(value.question());
        }
        if (value.decider() != null) {
            check.present("decider", value.decider().entries());
            TextEntryCodec.LIST.checkAll(check, "decider", value.decider().entries(), 64);
            check.look().at(value.decider());
        }
        check.written("by", value.by());
        DecisionOptionCodec.LIST.checkAll(check, "options", value.options(), 16);
        if (value.otherwise() != null) {
            check.present("otherwise", value.otherwise().entries());
            TextEntryCodec.LIST.checkAll(check, "otherwise", value.otherwise().entries(), 64);
            check.look().at(value.otherwise());
        }
        check.look().at(value.by());
        check.look().deadline(value.by());
    }

    @Override
    DecisionNeeded one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, DecisionNeeded element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, DecisionNeeded element) {
        check(check, element);
    }
}

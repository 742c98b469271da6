// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.incident.DecisionOption;

/** Reads, writes and checks a {@link DecisionOption}. */
final class DecisionOptionCodec extends ElementCodec<DecisionOption> {

    static final DecisionOptionCodec LIST = new DecisionOptionCodec();

    private static final Members MEMBERS = Members.of(
            "decision-option",
            0x1L,
            "text",
            "consequences",
            "recommended");

    private DecisionOptionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static DecisionOption read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Text consequences = null;
        @Nullable Boolean recommended = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> consequences = in.text(64);
                case 2 -> recommended = in.bool();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new DecisionOption(
                text,
                consequences,
                recommended);
    }

    static void write(JsonOutput out, DecisionOption value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        if (value.consequences() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.consequences().entries());
        }
        out.bool(MEMBERS, 2, value.recommended());
        out.endObject();
    }

    static void check(ObjectCheck check, DecisionOption value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.consequences() != null) {
            check.present("consequences", value.consequences().entries());
            TextEntryCodec.LIST.checkAll(check, "consequences", value.consequences().entries(), 64);
            check.look().at(value.consequences());
        }
    }

    @Override
    DecisionOption one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, DecisionOption element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, DecisionOption element) {
        check(check, element);
    }
}

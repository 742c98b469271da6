// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.CrossBorder;

/** Reads, writes and checks a {@link CrossBorder}. */
final class CrossBorderCodec {

    private static final Members MEMBERS = Members.of(
            "cross-border",
            0x1L,
            "state",
            "parties",
            "partiesWithheld",
            "mechanism");

    private CrossBorderCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CrossBorder read(JsonInput in) {
        @Nullable CrossBorderState state = null;
        List<PartyCode> parties = List.of();
        @Nullable Boolean partiesWithheld = null;
        @Nullable SpreadMechanism mechanism = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> state = in.code(CrossBorderState.list());
                case 1 -> parties = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                case 2 -> partiesWithheld = in.bool();
                case 3 -> mechanism = in.code(SpreadMechanism.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(parties);
        return new CrossBorder(
                state,
                parties,
                partiesWithheld,
                mechanism);
    }

    static void write(JsonOutput out, CrossBorder value) {
        out.startObject();
        out.text(MEMBERS, 0, value.state());
        out.texts(MEMBERS, 1, value.parties());
        out.bool(MEMBERS, 2, value.partiesWithheld());
        out.text(MEMBERS, 3, value.mechanism());
        out.endObject();
    }

    static void check(ObjectCheck check, CrossBorder value) {
        check.present(MEMBERS, 0, value.state());
        check.code("state", value.state(), CrossBorderState.list());
        check.partyCodes("parties", value.parties(), 64);
        check.code("mechanism", value.mechanism(), SpreadMechanism.list());
        check.look().at(value.parties());
    }
}

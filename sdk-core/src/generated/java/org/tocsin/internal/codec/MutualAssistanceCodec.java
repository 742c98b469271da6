// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.request.MutualAssistance;

/** Reads, writes and checks a {@link MutualAssistance}. */
final class MutualAssistanceCodec {

    private static final Members MEMBERS = Members.of(
            "mutual-assistance",
            0x1L,
            "intended",
            "expectedOn",
            "reference",
            "explanation");

    private MutualAssistanceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static MutualAssistance read(JsonInput in) {
        @Nullable Boolean intended = null;
        @Nullable String expectedOn = null;
        @Nullable String reference = null;
        @Nullable Text explanation = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> intended = in.bool();
                case 1 -> expectedOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 2 -> reference = in.text(1, 256, Patterns.LINE, "Single line");
                case 3 -> explanation = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(expectedOn);
        return new MutualAssistance(
                intended,
                expectedOn,
                reference,
                explanation);
    }

    static void write(JsonOutput out, MutualAssistance value) {
        out.startObject();
        out.bool(MEMBERS, 0, value.intended());
        out.text(MEMBERS, 1, value.expectedOn());
        out.text(MEMBERS, 2, value.reference());
        if (value.explanation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.explanation().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, MutualAssistance value) {
        check.present(MEMBERS, 0, value.intended());
        check.text("expectedOn", value.expectedOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.text("reference", value.reference(), 1, 256, Patterns.LINE, "Single line");
        if (value.explanation() != null) {
            check.present("explanation", value.explanation().entries());
            TextEntryCodec.LIST.checkAll(check, "explanation", value.explanation().entries(), 64);
            check.look().at(value.explanation());
        }
        check.look().day(value.expectedOn());
    }
}

// Generated from types/cooperation-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.CooperationPart;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.PartnerSought;

/** Reads, writes and checks a {@link PartnerSought}. */
final class PartnerSoughtCodec extends ElementCodec<PartnerSought> {

    static final PartnerSoughtCodec LIST = new PartnerSoughtCodec();

    private static final Members MEMBERS = Members.of(
            "partner-sought",
            0x1L,
            "part",
            "parties",
            "audience",
            "text");

    private PartnerSoughtCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PartnerSought read(JsonInput in) {
        @Nullable CooperationPart part = null;
        List<PartyCode> parties = List.of();
        List<Audience> audience = List.of();
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> part = in.code(CooperationPart.list());
                case 1 -> parties = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                case 2 -> audience = in.codes(16, Audience.list());
                case 3 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(parties);
        return new PartnerSought(
                part,
                parties,
                audience,
                text);
    }

    static void write(JsonOutput out, PartnerSought value) {
        out.startObject();
        out.text(MEMBERS, 0, value.part());
        out.texts(MEMBERS, 1, value.parties());
        out.texts(MEMBERS, 2, value.audience());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, PartnerSought value) {
        check.present(MEMBERS, 0, value.part());
        check.code("part", value.part(), CooperationPart.list());
        check.partyCodes("parties", value.parties(), 64);
        check.codes("audience", value.audience(), 16, Audience.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.parties());
    }

    @Override
    PartnerSought one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, PartnerSought element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, PartnerSought element) {
        check(check, element);
    }
}

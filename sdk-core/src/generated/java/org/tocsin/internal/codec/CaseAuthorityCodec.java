// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ContactPerson;
import org.tocsin.message.request.CaseAuthority;

/** Reads, writes and checks a {@link CaseAuthority}. */
final class CaseAuthorityCodec {

    private static final Members MEMBERS = Members.of(
            "case-authority",
            0x1L,
            "name",
            "contact",
            "personInCharge");

    private CaseAuthorityCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CaseAuthority read(JsonInput in) {
        @Nullable Text name = null;
        @Nullable PartyRole contact = null;
        @Nullable ContactPerson personInCharge = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> name = in.text(64);
                case 1 -> contact = PartyRoleCodec.read(in);
                case 2 -> personInCharge = ContactPersonCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new CaseAuthority(
                name,
                contact,
                personInCharge);
    }

    static void write(JsonOutput out, CaseAuthority value) {
        out.startObject();
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.name().entries());
        }
        if (value.contact() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 1), value.contact());
        }
        if (value.personInCharge() != null) {
            ContactPersonCodec.write(out.member(MEMBERS, 2), value.personInCharge());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, CaseAuthority value) {
        check.present(MEMBERS, 0, value.name());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        if (value.contact() != null) {
            check.enter("contact");
            PartyRoleCodec.check(check, value.contact());
            check.leave();
        }
        if (value.personInCharge() != null) {
            check.enter("personInCharge");
            ContactPersonCodec.check(check, value.personInCharge());
            check.leave();
        }
    }
}

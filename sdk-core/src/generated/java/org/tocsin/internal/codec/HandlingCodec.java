// Generated from common/handling.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Credit;
import org.tocsin.code.Pap;
import org.tocsin.code.PersonalData;
import org.tocsin.code.Tlp;
import org.tocsin.code.TransportEncryption;
import org.tocsin.code.UseLimit;
import org.tocsin.code.VictimContact;
import org.tocsin.message.Handling;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Handling}. */
final class HandlingCodec {

    private static final Members MEMBERS = Members.of(
            "handling",
            0x1L,
            "tlp",
            "pap",
            "community",
            "restriction",
            "encryption",
            "credit",
            "victimContact",
            "useLimit",
            "personalData",
            "retainUntil");

    private HandlingCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Handling read(JsonInput in) {
        @Nullable Tlp tlp = null;
        @Nullable Pap pap = null;
        @Nullable String community = null;
        @Nullable Text restriction = null;
        @Nullable TransportEncryption encryption = null;
        @Nullable Credit credit = null;
        @Nullable VictimContact victimContact = null;
        @Nullable UseLimit useLimit = null;
        @Nullable PersonalData personalData = null;
        @Nullable String retainUntil = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tlp = in.code(Tlp.list());
                case 1 -> pap = in.code(Pap.list());
                case 2 -> community = in.text(1, 256, Patterns.LINE, "Single line");
                case 3 -> restriction = in.text(64);
                case 4 -> encryption = in.code(TransportEncryption.list());
                case 5 -> credit = in.code(Credit.list());
                case 6 -> victimContact = in.code(VictimContact.list());
                case 7 -> useLimit = in.code(UseLimit.list());
                case 8 -> personalData = in.code(PersonalData.list());
                case 9 -> retainUntil = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(retainUntil);
        in.look().deadline(retainUntil);
        return new Handling(
                tlp,
                pap,
                community,
                restriction,
                encryption,
                credit,
                victimContact,
                useLimit,
                personalData,
                retainUntil);
    }

    static void write(JsonOutput out, Handling value) {
        out.startObject();
        out.text(MEMBERS, 0, value.tlp());
        out.text(MEMBERS, 1, value.pap());
        out.text(MEMBERS, 2, value.community());
        if (value.restriction() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.restriction().entries());
        }
        out.text(MEMBERS, 4, value.encryption());
        out.text(MEMBERS, 5, value.credit());
        out.text(MEMBERS, 6, value.victimContact());
        out.text(MEMBERS, 7, value.useLimit());
        out.text(MEMBERS, 8, value.personalData());
        out.text(MEMBERS, 9, value.retainUntil());
        out.endObject();
    }

    static void check(ObjectCheck check, Handling value) {
        check.present(MEMBERS, 0, value.tlp());
        check.code("tlp", value.tlp(), Tlp.list());
        check.code("pap", value.pap(), Pap.list());
        check.text("community", value.community(), 1, 256, Patterns.LINE, "Single line");
        if (value.restriction() != null) {
            check.present("restriction", value.restriction().entries());
            TextEntryCodec.LIST.checkAll(check, "restriction", value.restriction().entries(), 64);
            check.look().at(value.restriction());
        }
        check.code("encryption", value.encryption(), TransportEncryption.list());
        check.code("credit", value.credit(), Credit.list());
        check.code("victimContact", value.victimContact(), VictimContact.list());
        check.code("useLimit", value.useLimit(), UseLimit.list());
        check.code("personalData", value.personalData(), PersonalData.list());
        check.text("retainUntil", value.retainUntil(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.look().day(value.retainUntil());
        check.look().deadline(value.retainUntil());
    }
}

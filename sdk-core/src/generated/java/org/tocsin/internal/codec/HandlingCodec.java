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
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Handling;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Handling}. */
final class HandlingCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tlp = in.code(Tlp.list());
                case 1 -> pap = in.code(Pap.list());
                case 2 -> community = in.text(1, 256, Patterns.LINE, "Single line");
                case 3 -> restriction = new Text(in.list(64, TextEntryCodec::read));
                case 4 -> encryption = in.code(TransportEncryption.list());
                case 5 -> credit = in.code(Credit.list());
                case 6 -> victimContact = in.code(VictimContact.list());
                case 7 -> useLimit = in.code(UseLimit.list());
                case 8 -> personalData = in.code(PersonalData.list());
                case 9 -> retainUntil = in.text(1, 10, Patterns.DATE, "Calendar date");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
        out.text("tlp", value.tlp());
        out.text("pap", value.pap());
        out.text("community", value.community());
        if (value.restriction() != null) {
            out.list("restriction", value.restriction().entries(), TextEntryCodec::write);
        }
        out.text("encryption", value.encryption());
        out.text("credit", value.credit());
        out.text("victimContact", value.victimContact());
        out.text("useLimit", value.useLimit());
        out.text("personalData", value.personalData());
        out.text("retainUntil", value.retainUntil());
        out.endObject();
    }

    static void check(ObjectCheck check, Handling value) {
        check.present("tlp", value.tlp());
        check.at("tlp").code(value.tlp(), Tlp.list());
        check.at("pap").code(value.pap(), Pap.list());
        check.at("community").text(value.community(), 1, 256, Patterns.LINE, "Single line");
        if (value.restriction() != null) {
            check.present("restriction", value.restriction().entries());
            check.at("restriction").list(value.restriction().entries(), 64, TextEntryCodec::check);
        }
        check.at("encryption").code(value.encryption(), TransportEncryption.list());
        check.at("credit").code(value.credit(), Credit.list());
        check.at("victimContact").code(value.victimContact(), VictimContact.list());
        check.at("useLimit").code(value.useLimit(), UseLimit.list());
        check.at("personalData").code(value.personalData(), PersonalData.list());
        check.at("retainUntil").text(value.retainUntil(), 1, 10, Patterns.DATE, "Calendar date");
    }
}

// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Intermediary;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.EarlierContact;

/** Reads, writes and checks a {@link EarlierContact}. */
final class EarlierContactCodec extends ElementCodec<EarlierContact> {

    static final EarlierContactCodec LIST = new EarlierContactCodec();

    private static final Members MEMBERS = Members.of(
            "earlier-contact",
            0x1L,
            "whom",
            "name",
            "at",
            "text");

    private EarlierContactCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static EarlierContact read(JsonInput in) {
        @Nullable Intermediary whom = null;
        @Nullable Text name = null;
        @Nullable PartialTime at = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> whom = in.code(Intermediary.list());
                case 1 -> name = in.text(64);
                case 2 -> at = PartialTimeCodec.read(in);
                case 3 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(whom, text);
        in.look().happened(at);
        return new EarlierContact(
                whom,
                name,
                at,
                text);
    }

    static void write(JsonOutput out, EarlierContact value) {
        out.startObject();
        out.text(MEMBERS, 0, value.whom());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.name().entries());
        }
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 2), value.at());
        }
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, EarlierContact value) {
        check.present(MEMBERS, 0, value.whom());
        check.code("whom", value.whom(), Intermediary.list());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.whom(), value.text());
        check.look().happened(value.at());
    }

    @Override
    EarlierContact one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, EarlierContact element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, EarlierContact element) {
        check(check, element);
    }
}

// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.StoredDataKind;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.DataToPreserve;

/** Reads, writes and checks a {@link DataToPreserve}. */
final class DataToPreserveCodec extends ElementCodec<DataToPreserve> {

    static final DataToPreserveCodec LIST = new DataToPreserveCodec();

    private static final Members MEMBERS = Members.of(
            "data-to-preserve",
            0x1L,
            "what",
            "kinds",
            "holder",
            "location",
            "identifiers",
            "from",
            "until",
            "relation");

    private DataToPreserveCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static DataToPreserve read(JsonInput in) {
        @Nullable Text what = null;
        List<StoredDataKind> kinds = List.of();
        @Nullable Text holder = null;
        @Nullable Text location = null;
        List<Indicator> identifiers = List.of();
        @Nullable PartialTime from = null;
        @Nullable PartialTime until = null;
        @Nullable Text relation = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> what = in.text(64);
                case 1 -> kinds = in.codes(16, StoredDataKind.list());
                case 2 -> holder = in.text(64);
                case 3 -> location = in.text(64);
                case 4 -> identifiers = IndicatorCodec.LIST.readAll(in, 500);
                case 5 -> from = PartialTimeCodec.read(in);
                case 6 -> until = PartialTimeCodec.read(in);
                case 7 -> relation = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().interval(from, until);
        return new DataToPreserve(
                what,
                kinds,
                holder,
                location,
                identifiers,
                from,
                until,
                relation);
    }

    static void write(JsonOutput out, DataToPreserve value) {
        out.startObject();
        if (value.what() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.what().entries());
        }
        out.texts(MEMBERS, 1, value.kinds());
        if (value.holder() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.holder().entries());
        }
        if (value.location() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.location().entries());
        }
        if (!value.identifiers().isEmpty()) {
            IndicatorCodec.LIST.writeAll(out.member(MEMBERS, 4), value.identifiers());
        }
        if (value.from() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 5), value.from());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 6), value.until());
        }
        if (value.relation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 7), value.relation().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, DataToPreserve value) {
        check.present(MEMBERS, 0, value.what());
        if (value.what() != null) {
            check.present("what", value.what().entries());
            TextEntryCodec.LIST.checkAll(check, "what", value.what().entries(), 64);
            check.look().at(value.what());
        }
        check.codes("kinds", value.kinds(), 16, StoredDataKind.list());
        if (value.holder() != null) {
            check.present("holder", value.holder().entries());
            TextEntryCodec.LIST.checkAll(check, "holder", value.holder().entries(), 64);
            check.look().at(value.holder());
        }
        if (value.location() != null) {
            check.present("location", value.location().entries());
            TextEntryCodec.LIST.checkAll(check, "location", value.location().entries(), 64);
            check.look().at(value.location());
        }
        IndicatorCodec.LIST.checkAll(check, "identifiers", value.identifiers(), 500);
        if (value.from() != null) {
            check.enter("from");
            PartialTimeCodec.check(check, value.from());
            check.leave();
        }
        if (value.until() != null) {
            check.enter("until");
            PartialTimeCodec.check(check, value.until());
            check.leave();
        }
        if (value.relation() != null) {
            check.present("relation", value.relation().entries());
            TextEntryCodec.LIST.checkAll(check, "relation", value.relation().entries(), 64);
            check.look().at(value.relation());
        }
        check.look().interval(value.from(), value.until());
    }

    @Override
    DataToPreserve one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, DataToPreserve element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, DataToPreserve element) {
        check(check, element);
    }
}

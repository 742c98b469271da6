// Generated from common/measure.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Measure}. */
final class MeasureCodec extends ElementCodec<Measure> {

    static final MeasureCodec LIST = new MeasureCodec();

    private static final Members MEMBERS = Members.of(
            "measure",
            0x1L,
            "code",
            "state",
            "at",
            "by",
            "text");

    private MeasureCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Measure read(JsonInput in) {
        @Nullable MeasureCode code = null;
        @Nullable MeasureState state = null;
        @Nullable PartialTime at = null;
        @Nullable Text by = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.code(MeasureCode.list());
                case 1 -> state = in.code(MeasureState.list());
                case 2 -> at = PartialTimeCodec.read(in);
                case 3 -> by = in.text(64);
                case 4 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(code, text);
        in.look().happened(at, state);
        return new Measure(
                code,
                state,
                at,
                by,
                text);
    }

    static void write(JsonOutput out, Measure value) {
        out.startObject();
        out.text(MEMBERS, 0, value.code());
        out.text(MEMBERS, 1, value.state());
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 2), value.at());
        }
        if (value.by() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.by().entries());
        }
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Measure value) {
        check.present(MEMBERS, 0, value.code());
        check.code("code", value.code(), MeasureCode.list());
        check.code("state", value.state(), MeasureState.list());
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        if (value.by() != null) {
            check.present("by", value.by().entries());
            TextEntryCodec.LIST.checkAll(check, "by", value.by().entries(), 64);
            check.look().at(value.by());
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.code(), value.text());
        check.look().happened(value.at(), value.state());
    }

    @Override
    Measure one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Measure element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Measure element) {
        check(check, element);
    }
}

// Generated from common/measure.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Measure}. */
final class MeasureCodec {

    private static final Members MEMBERS = Members.of(
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
        @Nullable String by = null;
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.code(MeasureCode.list());
                case 1 -> state = in.code(MeasureState.list());
                case 2 -> at = PartialTimeCodec.read(in);
                case 3 -> by = in.text(1, 256, Patterns.LINE, "Single line");
                case 4 -> text = new Text(in.list(64, TextEntryCodec::read));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Measure(
                code,
                state,
                at,
                by,
                text);
    }

    static void write(JsonOutput out, Measure value) {
        out.startObject();
        out.text("code", value.code());
        out.text("state", value.state());
        out.object("at", value.at(), PartialTimeCodec::write);
        out.text("by", value.by());
        if (value.text() != null) {
            out.list("text", value.text().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Measure value) {
        check.present("code", value.code());
        check.at("code").code(value.code(), MeasureCode.list());
        check.at("state").code(value.state(), MeasureState.list());
        check.at("at").object(value.at(), PartialTimeCodec::check);
        check.at("by").text(value.by(), 1, 256, Patterns.LINE, "Single line");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            check.at("text").list(value.text().entries(), 64, TextEntryCodec::check);
        }
    }
}

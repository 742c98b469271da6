// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;

/** Reads, writes and checks a {@link Indicator}. */
final class IndicatorCodec {

    private static final Members MEMBERS = Members.of(
            0x3L,
            "kind",
            "value",
            "use",
            "firstSeen",
            "lastSeen",
            "role",
            "confidence");

    private IndicatorCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Indicator read(JsonInput in) {
        @Nullable IndicatorKind kind = null;
        @Nullable String value = null;
        @Nullable IndicatorUse use = null;
        @Nullable PartialTime firstSeen = null;
        @Nullable PartialTime lastSeen = null;
        @Nullable IndicatorRole role = null;
        @Nullable Confidence confidence = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(IndicatorKind.list());
                case 1 -> value = in.text(1, 2048, Patterns.LONG_LINE, "Long line");
                case 2 -> use = in.code(IndicatorUse.list());
                case 3 -> firstSeen = PartialTimeCodec.read(in);
                case 4 -> lastSeen = PartialTimeCodec.read(in);
                case 5 -> role = in.code(IndicatorRole.list());
                case 6 -> confidence = in.code(Confidence.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Indicator(
                kind,
                value,
                use,
                firstSeen,
                lastSeen,
                role,
                confidence);
    }

    static void write(JsonOutput out, Indicator value) {
        out.startObject();
        out.text("kind", value.kind());
        out.text("value", value.value());
        out.text("use", value.use());
        out.object("firstSeen", value.firstSeen(), PartialTimeCodec::write);
        out.object("lastSeen", value.lastSeen(), PartialTimeCodec::write);
        out.text("role", value.role());
        out.text("confidence", value.confidence());
        out.endObject();
    }

    static void check(ObjectCheck check, Indicator value) {
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), IndicatorKind.list());
        check.present("value", value.value());
        check.at("value").text(value.value(), 1, 2048, Patterns.LONG_LINE, "Long line");
        check.at("use").code(value.use(), IndicatorUse.list());
        check.at("firstSeen").object(value.firstSeen(), PartialTimeCodec::check);
        check.at("lastSeen").object(value.lastSeen(), PartialTimeCodec::check);
        check.at("role").code(value.role(), IndicatorRole.list());
        check.at("confidence").code(value.confidence(), Confidence.list());
    }
}

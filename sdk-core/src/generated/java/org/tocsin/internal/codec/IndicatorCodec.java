// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;

/** Reads, writes and checks a {@link Indicator}. */
final class IndicatorCodec extends ElementCodec<Indicator> {

    static final IndicatorCodec LIST = new IndicatorCodec();

    private static final Members MEMBERS = Members.of(
            "indicator",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
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
        in.look().happened(firstSeen);
        in.look().interval(firstSeen, lastSeen);
        in.look().happened(lastSeen);
        return in.look().at(new Indicator(
                kind,
                value,
                use,
                firstSeen,
                lastSeen,
                role,
                confidence));
    }

    static void write(JsonOutput out, Indicator value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.value());
        out.text(MEMBERS, 2, value.use());
        if (value.firstSeen() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 3), value.firstSeen());
        }
        if (value.lastSeen() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 4), value.lastSeen());
        }
        out.text(MEMBERS, 5, value.role());
        out.text(MEMBERS, 6, value.confidence());
        out.endObject();
    }

    static void check(ObjectCheck check, Indicator value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), IndicatorKind.list());
        check.present(MEMBERS, 1, value.value());
        check.text("value", value.value(), 1, 2048, Patterns.LONG_LINE, "Long line");
        check.code("use", value.use(), IndicatorUse.list());
        if (value.firstSeen() != null) {
            check.enter("firstSeen");
            PartialTimeCodec.check(check, value.firstSeen());
            check.leave();
        }
        if (value.lastSeen() != null) {
            check.enter("lastSeen");
            PartialTimeCodec.check(check, value.lastSeen());
            check.leave();
        }
        check.code("role", value.role(), IndicatorRole.list());
        check.code("confidence", value.confidence(), Confidence.list());
        check.look().happened(value.firstSeen());
        check.look().interval(value.firstSeen(), value.lastSeen());
        check.look().happened(value.lastSeen());
        check.look().at(value);
    }

    @Override
    Indicator one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Indicator element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Indicator element) {
        check(check, element);
    }
}

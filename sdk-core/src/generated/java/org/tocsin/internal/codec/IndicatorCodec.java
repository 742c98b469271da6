// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Pap;
import org.tocsin.code.Tlp;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Sighting;
import org.tocsin.message.Timestamp;

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
            "sightings",
            "validFrom",
            "validUntil",
            "role",
            "confidence",
            "tlp",
            "pap");

    private IndicatorCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Indicator read(JsonInput in) {
        @Nullable IndicatorKind kind = null;
        @Nullable String value = null;
        @Nullable IndicatorUse use = null;
        @Nullable PartialTime firstSeen = null;
        @Nullable PartialTime lastSeen = null;
        List<Sighting> sightings = List.of();
        @Nullable Timestamp validFrom = null;
        @Nullable Timestamp validUntil = null;
        @Nullable IndicatorRole role = null;
        @Nullable Confidence confidence = null;
        @Nullable Tlp tlp = null;
        @Nullable Pap pap = null;
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
                case 5 -> sightings = SightingCodec.LIST.readAll(in, 16);
                case 6 -> validFrom = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 7 -> validUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 8 -> role = in.code(IndicatorRole.list());
                case 9 -> confidence = in.code(Confidence.list());
                case 10 -> tlp = in.code(Tlp.list());
                case 11 -> pap = in.code(Pap.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(firstSeen);
        in.look().interval(firstSeen, lastSeen);
        in.look().happened(lastSeen);
        in.look().at(validFrom);
        in.look().interval(validFrom, validUntil);
        in.look().at(validUntil);
        return in.look().at(new Indicator(
                kind,
                value,
                use,
                firstSeen,
                lastSeen,
                sightings,
                validFrom,
                validUntil,
                role,
                confidence,
                tlp,
                pap));
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
        if (!value.sightings().isEmpty()) {
            SightingCodec.LIST.writeAll(out.member(MEMBERS, 5), value.sightings());
        }
        out.text(MEMBERS, 6, value.validFrom());
        out.text(MEMBERS, 7, value.validUntil());
        out.text(MEMBERS, 8, value.role());
        out.text(MEMBERS, 9, value.confidence());
        out.text(MEMBERS, 10, value.tlp());
        out.text(MEMBERS, 11, value.pap());
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
        SightingCodec.LIST.checkAll(check, "sightings", value.sightings(), 16);
        check.written("validFrom", value.validFrom());
        check.written("validUntil", value.validUntil());
        check.code("role", value.role(), IndicatorRole.list());
        check.code("confidence", value.confidence(), Confidence.list());
        check.code("tlp", value.tlp(), Tlp.list());
        check.code("pap", value.pap(), Pap.list());
        check.look().happened(value.firstSeen());
        check.look().interval(value.firstSeen(), value.lastSeen());
        check.look().happened(value.lastSeen());
        check.look().at(value.validFrom());
        check.look().interval(value.validFrom(), value.validUntil());
        check.look().at(value.validUntil());
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

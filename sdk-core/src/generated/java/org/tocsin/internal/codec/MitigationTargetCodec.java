// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.TransportProtocol;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.MitigationTarget;

/** Reads, writes and checks a {@link MitigationTarget}. */
final class MitigationTargetCodec extends ElementCodec<MitigationTarget> {

    static final MitigationTargetCodec LIST = new MitigationTargetCodec();

    private static final Members MEMBERS = Members.of(
            "mitigation-target",
            0x3L,
            "kind",
            "value",
            "port",
            "protocol",
            "role",
            "firstSeen",
            "lastSeen",
            "wishedMeasures",
            "evidence",
            "text");

    private MitigationTargetCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static MitigationTarget read(JsonInput in) {
        @Nullable IndicatorKind kind = null;
        @Nullable String value = null;
        @Nullable Integer port = null;
        @Nullable TransportProtocol protocol = null;
        @Nullable IndicatorRole role = null;
        @Nullable PartialTime firstSeen = null;
        @Nullable PartialTime lastSeen = null;
        List<MeasureCode> wishedMeasures = List.of();
        List<String> evidence = List.of();
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(IndicatorKind.list());
                case 1 -> value = in.text(1, 2048, Patterns.LONG_LINE, "Long line");
                case 2 -> port = in.smallInteger(1, 65535);
                case 3 -> protocol = in.code(TransportProtocol.list());
                case 4 -> role = in.code(IndicatorRole.list());
                case 5 -> firstSeen = PartialTimeCodec.read(in);
                case 6 -> lastSeen = PartialTimeCodec.read(in);
                case 7 -> wishedMeasures = in.codes(16, MeasureCode.list());
                case 8 -> evidence = in.texts(16, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                case 9 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(firstSeen);
        in.look().interval(firstSeen, lastSeen);
        in.look().happened(lastSeen);
        in.look().explained(wishedMeasures, text);
        in.look().document(evidence);
        return new MitigationTarget(
                kind,
                value,
                port,
                protocol,
                role,
                firstSeen,
                lastSeen,
                wishedMeasures,
                evidence,
                text);
    }

    static void write(JsonOutput out, MitigationTarget value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.value());
        out.integer(MEMBERS, 2, value.port());
        out.text(MEMBERS, 3, value.protocol());
        out.text(MEMBERS, 4, value.role());
        if (value.firstSeen() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 5), value.firstSeen());
        }
        if (value.lastSeen() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 6), value.lastSeen());
        }
        out.texts(MEMBERS, 7, value.wishedMeasures());
        out.texts(MEMBERS, 8, value.evidence());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 9), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, MitigationTarget value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), IndicatorKind.list());
        check.present(MEMBERS, 1, value.value());
        check.text("value", value.value(), 1, 2048, Patterns.LONG_LINE, "Long line");
        check.range("port", value.port(), 1, 65535);
        check.code("protocol", value.protocol(), TransportProtocol.list());
        check.code("role", value.role(), IndicatorRole.list());
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
        check.codes("wishedMeasures", value.wishedMeasures(), 16, MeasureCode.list());
        check.texts("evidence", value.evidence(), 16, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().happened(value.firstSeen());
        check.look().interval(value.firstSeen(), value.lastSeen());
        check.look().happened(value.lastSeen());
        check.look().explained(value.wishedMeasures(), value.text());
        check.look().document(value.evidence());
    }

    @Override
    MitigationTarget one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, MitigationTarget element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, MitigationTarget element) {
        check(check, element);
    }
}

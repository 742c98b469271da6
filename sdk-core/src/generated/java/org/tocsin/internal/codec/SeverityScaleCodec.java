// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SeverityScheme;
import org.tocsin.message.directory.SeverityScale;
import org.tocsin.message.directory.SeverityScaleLevel;

/** Reads, writes and checks a {@link SeverityScale}. */
final class SeverityScaleCodec extends ElementCodec<SeverityScale> {

    static final SeverityScaleCodec LIST = new SeverityScaleCodec();

    private static final Members MEMBERS = Members.of(
            "severity-scale",
            0x1L,
            "scheme",
            "levels");

    private SeverityScaleCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SeverityScale read(JsonInput in) {
        @Nullable SeverityScheme scheme = null;
        List<SeverityScaleLevel> levels = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scheme = in.code(SeverityScheme.list());
                case 1 -> levels = SeverityScaleLevelCodec.LIST.readAll(in, 32);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < levels.size(); i++) {
            in.look().uniqueInList(i, levels.get(i).value());
        }
        return new SeverityScale(
                scheme,
                levels);
    }

    static void write(JsonOutput out, SeverityScale value) {
        out.startObject();
        out.text(MEMBERS, 0, value.scheme());
        if (!value.levels().isEmpty()) {
            SeverityScaleLevelCodec.LIST.writeAll(out.member(MEMBERS, 1), value.levels());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SeverityScale value) {
        check.present(MEMBERS, 0, value.scheme());
        check.code("scheme", value.scheme(), SeverityScheme.list());
        SeverityScaleLevelCodec.LIST.checkAll(check, "levels", value.levels(), 32);
        for (int i = 0; i < check.looked(value.levels()); i++) {
            check.look().uniqueInList(i, value.levels().get(i).value());
        }
    }

    @Override
    SeverityScale one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SeverityScale element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SeverityScale element) {
        check(check, element);
    }
}

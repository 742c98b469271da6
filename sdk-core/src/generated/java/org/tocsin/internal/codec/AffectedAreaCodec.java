// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedArea;

/** Reads, writes and checks a {@link AffectedArea}. */
final class AffectedAreaCodec extends ElementCodec<AffectedArea> {

    static final AffectedAreaCodec LIST = new AffectedAreaCodec();

    private static final Members MEMBERS = Members.of(
            "affected-area",
            0x0L,
            "code",
            "name");

    private AffectedAreaCodec() {}

    static AffectedArea read(JsonInput in) {
        @Nullable String code = null;
        @Nullable Text name = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 6, Patterns.CODE_OF_AFFECTED_AREA, "Area code (XA-03)");
                case 1 -> name = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AffectedArea(
                code,
                name);
    }

    static void write(JsonOutput out, AffectedArea value) {
        out.startObject();
        out.text(MEMBERS, 0, value.code());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.name().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedArea value) {
        check.text("code", value.code(), 1, 6, Patterns.CODE_OF_AFFECTED_AREA, "Area code (XA-03)");
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
    }

    @Override
    AffectedArea one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AffectedArea element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AffectedArea element) {
        check(check, element);
    }
}

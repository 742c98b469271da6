// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedArea;

/** Reads, writes and checks a {@link AffectedArea}. */
final class AffectedAreaCodec {

    private static final Members MEMBERS = Members.of(
            0x0L,
            "code",
            "name");

    private AffectedAreaCodec() {}

    static AffectedArea read(JsonInput in) {
        @Nullable String code = null;
        @Nullable Text name = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 6, Patterns.CODE_OF_AFFECTED_AREA, "Area code");
                case 1 -> name = new Text(in.list(64, TextEntryCodec::read));
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
        out.text("code", value.code());
        if (value.name() != null) {
            out.list("name", value.name().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedArea value) {
        check.at("code").text(value.code(), 1, 6, Patterns.CODE_OF_AFFECTED_AREA, "Area code");
        if (value.name() != null) {
            check.present("name", value.name().entries());
            check.at("name").list(value.name().entries(), 64, TextEntryCodec::check);
        }
    }
}

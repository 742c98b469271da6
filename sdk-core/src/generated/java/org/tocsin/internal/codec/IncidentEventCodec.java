// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.EventKind;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentEvent;

/** Reads, writes and checks a {@link IncidentEvent}. */
final class IncidentEventCodec {

    private static final Members MEMBERS = Members.of(
            0x3L,
            "at",
            "kind",
            "text");

    private IncidentEventCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static IncidentEvent read(JsonInput in) {
        @Nullable PartialTime at = null;
        @Nullable EventKind kind = null;
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> at = PartialTimeCodec.read(in);
                case 1 -> kind = in.code(EventKind.list());
                case 2 -> text = new Text(in.list(64, TextEntryCodec::read));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new IncidentEvent(
                at,
                kind,
                text);
    }

    static void write(JsonOutput out, IncidentEvent value) {
        out.startObject();
        out.object("at", value.at(), PartialTimeCodec::write);
        out.text("kind", value.kind());
        if (value.text() != null) {
            out.list("text", value.text().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentEvent value) {
        check.present("at", value.at());
        check.at("at").object(value.at(), PartialTimeCodec::check);
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), EventKind.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            check.at("text").list(value.text().entries(), 64, TextEntryCodec::check);
        }
    }
}

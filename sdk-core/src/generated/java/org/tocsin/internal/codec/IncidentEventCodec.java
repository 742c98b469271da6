// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.EventKind;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentEvent;

/** Reads, writes and checks a {@link IncidentEvent}. */
final class IncidentEventCodec extends ElementCodec<IncidentEvent> {

    static final IncidentEventCodec LIST = new IncidentEventCodec();

    private static final Members MEMBERS = Members.of(
            "incident-event",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> at = PartialTimeCodec.read(in);
                case 1 -> kind = in.code(EventKind.list());
                case 2 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(at);
        in.look().explained(kind, text);
        return new IncidentEvent(
                at,
                kind,
                text);
    }

    static void write(JsonOutput out, IncidentEvent value) {
        out.startObject();
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 0), value.at());
        }
        out.text(MEMBERS, 1, value.kind());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentEvent value) {
        check.present(MEMBERS, 0, value.at());
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        check.present(MEMBERS, 1, value.kind());
        check.code("kind", value.kind(), EventKind.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().happened(value.at());
        check.look().explained(value.kind(), value.text());
    }

    @Override
    IncidentEvent one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, IncidentEvent element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, IncidentEvent element) {
        check(check, element);
    }
}

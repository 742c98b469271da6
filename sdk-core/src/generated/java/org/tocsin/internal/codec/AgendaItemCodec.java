// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.AgendaItem;

/** Reads, writes and checks a {@link AgendaItem}. */
final class AgendaItemCodec extends ElementCodec<AgendaItem> {

    static final AgendaItemCodec LIST = new AgendaItemCodec();

    private static final Members MEMBERS = Members.of(
            "agenda-item",
            0x1L,
            "title",
            "from",
            "minutes",
            "speaker");

    private AgendaItemCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AgendaItem read(JsonInput in) {
        @Nullable Text title = null;
        @Nullable Timestamp from = null;
        @Nullable Integer minutes = null;
        @Nullable Text speaker = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> title = in.text(64);
                case 1 -> from = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 2 -> minutes = in.smallInteger(1, 10080);
                case 3 -> speaker = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(from);
        return new AgendaItem(
                title,
                from,
                minutes,
                speaker);
    }

    static void write(JsonOutput out, AgendaItem value) {
        out.startObject();
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.title().entries());
        }
        out.text(MEMBERS, 1, value.from());
        out.integer(MEMBERS, 2, value.minutes());
        if (value.speaker() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.speaker().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AgendaItem value) {
        check.present(MEMBERS, 0, value.title());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.written("from", value.from());
        check.range("minutes", value.minutes(), 1, 10080);
        if (value.speaker() != null) {
            check.present("speaker", value.speaker().entries());
            TextEntryCodec.LIST.checkAll(check, "speaker", value.speaker().entries(), 64);
            check.look().at(value.speaker());
        }
        check.look().at(value.from());
    }

    @Override
    AgendaItem one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AgendaItem element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AgendaItem element) {
        check(check, element);
    }
}

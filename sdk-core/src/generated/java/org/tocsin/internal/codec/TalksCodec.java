// Generated from common/talks.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.message.Talks;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link Talks}. */
final class TalksCodec extends ElementCodec<Talks> {

    static final TalksCodec LIST = new TalksCodec();

    private static final Members MEMBERS = Members.of(
            "talks",
            0x1L,
            "channel",
            "slots");

    private TalksCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Talks read(JsonInput in) {
        @Nullable ChannelKind channel = null;
        List<Timestamp> slots = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> channel = in.code(ChannelKind.list());
                case 1 -> slots = in.timestamps(16, 35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(slots);
        in.look().deadline(slots);
        return new Talks(
                channel,
                slots);
    }

    static void write(JsonOutput out, Talks value) {
        out.startObject();
        out.text(MEMBERS, 0, value.channel());
        out.texts(MEMBERS, 1, value.slots());
        out.endObject();
    }

    static void check(ObjectCheck check, Talks value) {
        check.present(MEMBERS, 0, value.channel());
        check.code("channel", value.channel(), ChannelKind.list());
        check.writtens("slots", value.slots(), 16);
        check.look().at(value.slots());
        check.look().deadline(value.slots());
    }

    @Override
    Talks one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Talks element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Talks element) {
        check(check, element);
    }
}

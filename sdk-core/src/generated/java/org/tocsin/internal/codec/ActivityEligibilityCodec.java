// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.code.Track;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityEligibility;

/** Reads, writes and checks a {@link ActivityEligibility}. */
final class ActivityEligibilityCodec {

    private static final Members MEMBERS = Members.of(
            "activity-eligibility",
            0x0L,
            "tracks",
            "audience",
            "parties",
            "priorityFor",
            "conditions");

    private ActivityEligibilityCodec() {}

    static ActivityEligibility read(JsonInput in) {
        List<Track> tracks = List.of();
        List<Audience> audience = List.of();
        List<PartyCode> parties = List.of();
        List<ParticipantPriority> priorityFor = List.of();
        @Nullable Text conditions = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tracks = in.codes(4, Track.list());
                case 1 -> audience = in.codes(32, Audience.list());
                case 2 -> parties = in.partyCodes(200, 33, "Party code (XA, x-forum)");
                case 3 -> priorityFor = in.codes(16, ParticipantPriority.list());
                case 4 -> conditions = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(parties);
        return new ActivityEligibility(
                tracks,
                audience,
                parties,
                priorityFor,
                conditions);
    }

    static void write(JsonOutput out, ActivityEligibility value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.tracks());
        out.texts(MEMBERS, 1, value.audience());
        out.texts(MEMBERS, 2, value.parties());
        out.texts(MEMBERS, 3, value.priorityFor());
        if (value.conditions() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.conditions().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityEligibility value) {
        check.codes("tracks", value.tracks(), 4, Track.list());
        check.codes("audience", value.audience(), 32, Audience.list());
        check.partyCodes("parties", value.parties(), 200);
        check.codes("priorityFor", value.priorityFor(), 16, ParticipantPriority.list());
        if (value.conditions() != null) {
            check.present("conditions", value.conditions().entries());
            TextEntryCodec.LIST.checkAll(check, "conditions", value.conditions().entries(), 64);
            check.look().at(value.conditions());
        }
        check.look().at(value.parties());
    }
}

// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityHost;

/** Reads, writes and checks a {@link ActivityHost}. */
final class ActivityHostCodec {

    private static final Members MEMBERS = Members.of(
            "activity-host",
            0x2L,
            "party",
            "name");

    private ActivityHostCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActivityHost read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable Text name = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code");
                case 1 -> name = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ActivityHost(
                party,
                name);
    }

    static void write(JsonOutput out, ActivityHost value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (value.name() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 1), value.name().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityHost value) {
        check.present(MEMBERS, 1, value.name());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
    }

    static List<ActivityHost> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ActivityHost first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ActivityHost> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ActivityHost> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ActivityHost> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

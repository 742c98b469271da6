// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.incident.Campaign;

/** Reads, writes and checks a {@link Campaign}. */
final class CampaignCodec {

    private static final Members MEMBERS = Members.of(
            "campaign",
            0x2L,
            "id",
            "name");

    private CampaignCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Campaign read(JsonInput in) {
        @Nullable String id = null;
        @Nullable String name = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Campaign(
                id,
                name);
    }

    static void write(JsonOutput out, Campaign value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.name());
        out.endObject();
    }

    static void check(ObjectCheck check, Campaign value) {
        check.text("id", value.id(), 1, 256, Patterns.LINE, "Single line");
        check.present(MEMBERS, 1, value.name());
        check.text("name", value.name(), 1, 256, Patterns.LINE, "Single line");
    }

    static List<Campaign> readAll(JsonInput in, int max) {
        in.enterArray(max);
        Campaign first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<Campaign> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<Campaign> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<Campaign> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

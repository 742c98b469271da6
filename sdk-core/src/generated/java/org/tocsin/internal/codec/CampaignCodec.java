// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.incident.Campaign;

/** Reads, writes and checks a {@link Campaign}. */
final class CampaignCodec extends ElementCodec<Campaign> {

    static final CampaignCodec LIST = new CampaignCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
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

    @Override
    Campaign one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Campaign element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Campaign element) {
        check(check, element);
    }
}

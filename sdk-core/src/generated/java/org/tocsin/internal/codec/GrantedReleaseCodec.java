// Generated from types/response.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.request.GrantedRelease;

/** Reads, writes and checks a {@link GrantedRelease}. */
final class GrantedReleaseCodec {

    private static final Members MEMBERS = Members.of(
            "granted-release",
            0x1L,
            "tlp",
            "audience",
            "conditions");

    private GrantedReleaseCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static GrantedRelease read(JsonInput in) {
        @Nullable Tlp tlp = null;
        @Nullable ReleaseAudience audience = null;
        List<StatedCondition> conditions = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tlp = in.code(Tlp.list());
                case 1 -> audience = ReleaseAudienceCodec.read(in);
                case 2 -> conditions = StatedConditionCodec.LIST.readAll(in, 16);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new GrantedRelease(
                tlp,
                audience,
                conditions);
    }

    static void write(JsonOutput out, GrantedRelease value) {
        out.startObject();
        out.text(MEMBERS, 0, value.tlp());
        if (value.audience() != null) {
            ReleaseAudienceCodec.write(out.member(MEMBERS, 1), value.audience());
        }
        if (!value.conditions().isEmpty()) {
            StatedConditionCodec.LIST.writeAll(out.member(MEMBERS, 2), value.conditions());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, GrantedRelease value) {
        check.present(MEMBERS, 0, value.tlp());
        check.code("tlp", value.tlp(), Tlp.list());
        if (value.audience() != null) {
            check.enter("audience");
            ReleaseAudienceCodec.check(check, value.audience());
            check.leave();
        }
        StatedConditionCodec.LIST.checkAll(check, "conditions", value.conditions(), 16);
    }
}

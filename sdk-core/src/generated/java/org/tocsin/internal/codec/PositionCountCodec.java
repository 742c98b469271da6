// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.cooperation.PositionCount;

/** Reads, writes and checks a {@link PositionCount}. */
final class PositionCountCodec {

    private static final Members MEMBERS = Members.of(
            "position-count",
            0xfL,
            "supports",
            "objects",
            "abstains",
            "noPosition");

    private PositionCountCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PositionCount read(JsonInput in) {
        @Nullable Integer supports = null;
        @Nullable Integer objects = null;
        @Nullable Integer abstains = null;
        @Nullable Integer noPosition = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> supports = in.smallInteger(0, 10000);
                case 1 -> objects = in.smallInteger(0, 10000);
                case 2 -> abstains = in.smallInteger(0, 10000);
                case 3 -> noPosition = in.smallInteger(0, 10000);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new PositionCount(
                supports,
                objects,
                abstains,
                noPosition);
    }

    static void write(JsonOutput out, PositionCount value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.supports());
        out.integer(MEMBERS, 1, value.objects());
        out.integer(MEMBERS, 2, value.abstains());
        out.integer(MEMBERS, 3, value.noPosition());
        out.endObject();
    }

    static void check(ObjectCheck check, PositionCount value) {
        check.present(MEMBERS, 0, value.supports());
        check.range("supports", value.supports(), 0, 10000);
        check.present(MEMBERS, 1, value.objects());
        check.range("objects", value.objects(), 0, 10000);
        check.present(MEMBERS, 2, value.abstains());
        check.range("abstains", value.abstains(), 0, 10000);
        check.present(MEMBERS, 3, value.noPosition());
        check.range("noPosition", value.noPosition(), 0, 10000);
    }
}

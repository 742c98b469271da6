// Generated from common/grade.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.SourceReliability;
import org.tocsin.message.Grade;

/** Reads, writes and checks a {@link Grade}. */
final class GradeCodec {

    private static final Members MEMBERS = Members.of(
            "grade",
            0x3L,
            "source",
            "content");

    private GradeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Grade read(JsonInput in) {
        @Nullable SourceReliability source = null;
        @Nullable ContentCredibility content = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> source = in.code(SourceReliability.list());
                case 1 -> content = in.code(ContentCredibility.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Grade(
                source,
                content);
    }

    static void write(JsonOutput out, Grade value) {
        out.startObject();
        out.text(MEMBERS, 0, value.source());
        out.text(MEMBERS, 1, value.content());
        out.endObject();
    }

    static void check(ObjectCheck check, Grade value) {
        check.present(MEMBERS, 0, value.source());
        check.code("source", value.source(), SourceReliability.list());
        check.present(MEMBERS, 1, value.content());
        check.code("content", value.content(), ContentCredibility.list());
    }
}

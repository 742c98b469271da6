// Generated from common/document-part.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.DocumentPart;

/** Reads, writes and checks a {@link DocumentPart}. */
final class DocumentPartCodec {

    private static final Members MEMBERS = Members.of(
            "document-part",
            0xfL,
            "number",
            "count",
            "size",
            "digest");

    private DocumentPartCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static DocumentPart read(JsonInput in) {
        @Nullable Integer number = null;
        @Nullable Integer count = null;
        @Nullable Long size = null;
        @Nullable String digest = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = in.smallInteger(1, 10000);
                case 1 -> count = in.smallInteger(2, 10000);
                case 2 -> size = in.integer(2L, 9007199254740991L);
                case 3 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new DocumentPart(
                number,
                count,
                size,
                digest);
    }

    static void write(JsonOutput out, DocumentPart value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.number());
        out.integer(MEMBERS, 1, value.count());
        out.integer(MEMBERS, 2, value.size());
        out.text(MEMBERS, 3, value.digest());
        out.endObject();
    }

    static void check(ObjectCheck check, DocumentPart value) {
        check.present(MEMBERS, 0, value.number());
        check.range("number", value.number(), 1, 10000);
        check.present(MEMBERS, 1, value.count());
        check.range("count", value.count(), 2, 10000);
        check.present(MEMBERS, 2, value.size());
        check.range("size", value.size(), 2L, 9007199254740991L);
        check.present(MEMBERS, 3, value.digest());
        check.text("digest", value.digest(), 1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
    }
}

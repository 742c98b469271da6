// Generated from common/in-reply-to.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.MessageId;

/** Reads, writes and checks a {@link InReplyTo}. */
final class InReplyToCodec {

    private static final Members MEMBERS = Members.of(
            "in-reply-to",
            0x3L,
            "id",
            "type",
            "revision",
            "digest");

    private InReplyToCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static InReplyTo read(JsonInput in) {
        @Nullable MessageId id = null;
        @Nullable MessageType type = null;
        @Nullable Long revision = null;
        @Nullable String digest = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 1 -> type = in.code(MessageType.list());
                case 2 -> revision = in.integer(1L, 9007199254740991L);
                case 3 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(id);
        return new InReplyTo(
                id,
                type,
                revision,
                digest);
    }

    static void write(JsonOutput out, InReplyTo value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.type());
        out.integer(MEMBERS, 2, value.revision());
        out.text(MEMBERS, 3, value.digest());
        out.endObject();
    }

    static void check(ObjectCheck check, InReplyTo value) {
        check.present(MEMBERS, 0, value.id());
        check.written("id", value.id());
        check.present(MEMBERS, 1, value.type());
        check.code("type", value.type(), MessageType.list());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
        check.text("digest", value.digest(), 1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
        check.look().message(value.id());
    }
}

// Generated from common/message-reference.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;

/** Reads, writes and checks a {@link MessageReference}. */
final class MessageReferenceCodec extends ElementCodec<MessageReference> {

    static final MessageReferenceCodec LIST = new MessageReferenceCodec();

    private static final Members MEMBERS = Members.of(
            "message-reference",
            0x5L,
            "id",
            "revision",
            "relation",
            "digest");

    private MessageReferenceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static MessageReference read(JsonInput in) {
        @Nullable MessageId id = null;
        @Nullable Long revision = null;
        @Nullable ReferenceRelation relation = null;
        @Nullable String digest = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 1 -> revision = in.integer(1L, 9007199254740991L);
                case 2 -> relation = in.code(ReferenceRelation.list());
                case 3 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(id);
        return new MessageReference(
                id,
                revision,
                relation,
                digest);
    }

    static void write(JsonOutput out, MessageReference value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.integer(MEMBERS, 1, value.revision());
        out.text(MEMBERS, 2, value.relation());
        out.text(MEMBERS, 3, value.digest());
        out.endObject();
    }

    static void check(ObjectCheck check, MessageReference value) {
        check.present(MEMBERS, 0, value.id());
        check.written("id", value.id());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
        check.present(MEMBERS, 2, value.relation());
        check.code("relation", value.relation(), ReferenceRelation.list());
        check.text("digest", value.digest(), 1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
        check.look().message(value.id());
    }

    @Override
    MessageReference one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, MessageReference element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, MessageReference element) {
        check(check, element);
    }
}

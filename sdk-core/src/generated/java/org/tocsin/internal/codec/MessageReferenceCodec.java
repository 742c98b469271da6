// Generated from common/message-reference.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;

/** Reads, writes and checks a {@link MessageReference}. */
final class MessageReferenceCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.value(MessageId::of, 36, "UUID in lower case");
                case 1 -> revision = in.integer(1L, 9007199254740991L);
                case 2 -> relation = in.code(ReferenceRelation.list());
                case 3 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new MessageReference(
                id,
                revision,
                relation,
                digest);
    }

    static void write(JsonOutput out, MessageReference value) {
        out.startObject();
        out.text("id", value.id());
        out.integer("revision", value.revision());
        out.text("relation", value.relation());
        out.text("digest", value.digest());
        out.endObject();
    }

    static void check(ObjectCheck check, MessageReference value) {
        check.present("id", value.id());
        check.at("revision").range(value.revision(), 1L, 9007199254740991L);
        check.present("relation", value.relation());
        check.at("relation").code(value.relation(), ReferenceRelation.list());
        check.at("digest").text(value.digest(), 1, 136, Patterns.DIGEST, "Hash digest");
    }
}

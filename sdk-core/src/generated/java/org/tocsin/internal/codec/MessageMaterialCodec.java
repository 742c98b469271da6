// Generated from common/message-material.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;

/** Reads, writes and checks a {@link MessageMaterial}. */
final class MessageMaterialCodec extends ElementCodec<MessageMaterial> {

    static final MessageMaterialCodec LIST = new MessageMaterialCodec();

    private static final Members MEMBERS = Members.of(
            "message-material",
            0x1L,
            "id",
            "revision",
            "parts");

    private MessageMaterialCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static MessageMaterial read(JsonInput in) {
        @Nullable MessageId id = null;
        @Nullable Long revision = null;
        List<String> parts = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 1 -> revision = in.integer(1L, 9007199254740991L);
                case 2 -> parts = in.texts(64, 1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(id);
        return new MessageMaterial(
                id,
                revision,
                parts);
    }

    static void write(JsonOutput out, MessageMaterial value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.integer(MEMBERS, 1, value.revision());
        out.texts(MEMBERS, 2, value.parts());
        out.endObject();
    }

    static void check(ObjectCheck check, MessageMaterial value) {
        check.present(MEMBERS, 0, value.id());
        check.written("id", value.id());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
        check.texts("parts", value.parts(), 64, 1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
        check.look().message(value.id());
    }

    @Override
    MessageMaterial one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, MessageMaterial element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, MessageMaterial element) {
        check(check, element);
    }
}

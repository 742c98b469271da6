// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.KeyMessage;

/** Reads, writes and checks a {@link KeyMessage}. */
final class KeyMessageCodec extends ElementCodec<KeyMessage> {

    static final KeyMessageCodec LIST = new KeyMessageCodec();

    private static final Members MEMBERS = Members.of(
            "key-message",
            0x1L,
            "text",
            "audience");

    private KeyMessageCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static KeyMessage read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Audience audience = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> audience = in.code(Audience.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new KeyMessage(
                text,
                audience);
    }

    static void write(JsonOutput out, KeyMessage value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.audience());
        out.endObject();
    }

    static void check(ObjectCheck check, KeyMessage value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("audience", value.audience(), Audience.list());
    }

    @Override
    KeyMessage one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, KeyMessage element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, KeyMessage element) {
        check(check, element);
    }
}

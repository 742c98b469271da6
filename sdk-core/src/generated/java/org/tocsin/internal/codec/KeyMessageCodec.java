// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.KeyMessage;

/** Reads, writes and checks a {@link KeyMessage}. */
final class KeyMessageCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
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
            TextEntryCodec.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.audience());
        out.endObject();
    }

    static void check(ObjectCheck check, KeyMessage value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("audience", value.audience(), Audience.list());
    }

    static List<KeyMessage> readAll(JsonInput in, int max) {
        in.enterArray(max);
        KeyMessage first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<KeyMessage> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<KeyMessage> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<KeyMessage> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

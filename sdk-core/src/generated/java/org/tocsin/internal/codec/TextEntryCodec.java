// Generated from common/text.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TextOrigin;
import org.tocsin.message.TextEntry;

/** Reads, writes and checks a {@link TextEntry}. */
final class TextEntryCodec {

    private static final Members MEMBERS = Members.of(
            "text-entry",
            0x3L,
            "lang",
            "text",
            "origin");

    private TextEntryCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static TextEntry read(JsonInput in) {
        @Nullable String lang = null;
        @Nullable String text = null;
        @Nullable TextOrigin origin = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> lang = in.text(1, 35, Patterns.LANGUAGE, "Language tag");
                case 1 -> text = in.text(1, 32768, Patterns.TEXT_OF_TEXT_ENTRY, "Wording of entry");
                case 2 -> origin = in.code(TextOrigin.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new TextEntry(
                lang,
                text,
                origin);
    }

    static void write(JsonOutput out, TextEntry value) {
        out.startObject();
        out.text(MEMBERS, 0, value.lang());
        out.text(MEMBERS, 1, value.text());
        out.text(MEMBERS, 2, value.origin());
        out.endObject();
    }

    static void check(ObjectCheck check, TextEntry value) {
        check.present(MEMBERS, 0, value.lang());
        check.text("lang", value.lang(), 1, 35, Patterns.LANGUAGE, "Language tag");
        check.present(MEMBERS, 1, value.text());
        check.text("text", value.text(), 1, 32768, Patterns.TEXT_OF_TEXT_ENTRY, "Wording of entry");
        check.code("origin", value.origin(), TextOrigin.list());
    }

    static List<TextEntry> readAll(JsonInput in, int max) {
        in.enterArray(max);
        TextEntry first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<TextEntry> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<TextEntry> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<TextEntry> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

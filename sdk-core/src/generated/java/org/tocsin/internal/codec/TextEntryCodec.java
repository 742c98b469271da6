// Generated from common/text.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.TextOrigin;
import org.tocsin.message.TextEntry;

/** Reads, writes and checks a {@link TextEntry}. */
final class TextEntryCodec extends ElementCodec<TextEntry> {

    static final TextEntryCodec LIST = new TextEntryCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> lang = in.text(1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
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
        check.text("lang", value.lang(), 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.present(MEMBERS, 1, value.text());
        check.text("text", value.text(), 1, 32768, Patterns.TEXT_OF_TEXT_ENTRY, "Wording of entry");
        check.code("origin", value.origin(), TextOrigin.list());
    }

    @Override
    TextEntry one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, TextEntry element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, TextEntry element) {
        check(check, element);
    }
}

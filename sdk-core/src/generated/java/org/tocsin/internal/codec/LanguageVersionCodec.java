// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.TextOrigin;
import org.tocsin.message.cooperation.LanguageVersion;

/** Reads, writes and checks a {@link LanguageVersion}. */
final class LanguageVersionCodec extends ElementCodec<LanguageVersion> {

    static final LanguageVersionCodec LIST = new LanguageVersionCodec();

    private static final Members MEMBERS = Members.of(
            "language-version",
            0x3L,
            "lang",
            "document",
            "origin");

    private LanguageVersionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static LanguageVersion read(JsonInput in) {
        @Nullable String lang = null;
        @Nullable String document = null;
        @Nullable TextOrigin origin = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> lang = in.text(1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 1 -> document = in.text(1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                case 2 -> origin = in.code(TextOrigin.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().document(document);
        return new LanguageVersion(
                lang,
                document,
                origin);
    }

    static void write(JsonOutput out, LanguageVersion value) {
        out.startObject();
        out.text(MEMBERS, 0, value.lang());
        out.text(MEMBERS, 1, value.document());
        out.text(MEMBERS, 2, value.origin());
        out.endObject();
    }

    static void check(ObjectCheck check, LanguageVersion value) {
        check.present(MEMBERS, 0, value.lang());
        check.text("lang", value.lang(), 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.present(MEMBERS, 1, value.document());
        check.text("document", value.document(), 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        check.code("origin", value.origin(), TextOrigin.list());
        check.look().document(value.document());
    }

    @Override
    LanguageVersion one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, LanguageVersion element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, LanguageVersion element) {
        check(check, element);
    }
}

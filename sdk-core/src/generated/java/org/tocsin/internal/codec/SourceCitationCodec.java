// Generated from common/source-citation.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.SourceCitation;

/** Reads, writes and checks a {@link SourceCitation}. */
final class SourceCitationCodec extends ElementCodec<SourceCitation> {

    static final SourceCitationCodec LIST = new SourceCitationCodec();

    private static final Members MEMBERS = Members.of(
            "source-citation",
            0x0L,
            "url",
            "citation",
            "title",
            "publishedOn");

    private SourceCitationCodec() {}

    static SourceCitation read(JsonInput in) {
        @Nullable String url = null;
        @Nullable String citation = null;
        @Nullable String title = null;
        @Nullable String publishedOn = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> url = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 1 -> citation = in.text(1, 4096, Patterns.NOTE, "Plain note");
                case 2 -> title = in.text(1, 256, Patterns.LINE, "Single line");
                case 3 -> publishedOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(publishedOn);
        in.look().day(publishedOn);
        return new SourceCitation(
                url,
                citation,
                title,
                publishedOn);
    }

    static void write(JsonOutput out, SourceCitation value) {
        out.startObject();
        out.text(MEMBERS, 0, value.url());
        out.text(MEMBERS, 1, value.citation());
        out.text(MEMBERS, 2, value.title());
        out.text(MEMBERS, 3, value.publishedOn());
        out.endObject();
    }

    static void check(ObjectCheck check, SourceCitation value) {
        check.text("url", value.url(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        check.text("citation", value.citation(), 1, 4096, Patterns.NOTE, "Plain note");
        check.text("title", value.title(), 1, 256, Patterns.LINE, "Single line");
        check.text("publishedOn", value.publishedOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.look().happened(value.publishedOn());
        check.look().day(value.publishedOn());
    }

    @Override
    SourceCitation one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SourceCitation element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SourceCitation element) {
        check(check, element);
    }
}

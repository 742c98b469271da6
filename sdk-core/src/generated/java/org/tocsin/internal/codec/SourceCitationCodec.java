// Generated from common/source-citation.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.SourceCitation;

/** Reads, writes and checks a {@link SourceCitation}. */
final class SourceCitationCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> url = in.text(1, 2048, Patterns.URI, "Absolute URI");
                case 1 -> citation = in.text(1, 4096, Patterns.NOTE, "Plain note");
                case 2 -> title = in.text(1, 256, Patterns.LINE, "Single line");
                case 3 -> publishedOn = in.text(1, 10, Patterns.DATE, "Calendar date");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SourceCitation(
                url,
                citation,
                title,
                publishedOn);
    }

    static void write(JsonOutput out, SourceCitation value) {
        out.startObject();
        out.text("url", value.url());
        out.text("citation", value.citation());
        out.text("title", value.title());
        out.text("publishedOn", value.publishedOn());
        out.endObject();
    }

    static void check(ObjectCheck check, SourceCitation value) {
        check.at("url").text(value.url(), 1, 2048, Patterns.URI, "Absolute URI");
        check.at("citation").text(value.citation(), 1, 4096, Patterns.NOTE, "Plain note");
        check.at("title").text(value.title(), 1, 256, Patterns.LINE, "Single line");
        check.at("publishedOn").text(value.publishedOn(), 1, 10, Patterns.DATE, "Calendar date");
    }
}

// Generated from common/source-citation.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.SourceCitation;

/** Reads, writes and checks a {@link SourceCitation}. */
final class SourceCitationCodec {

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
        out.text(MEMBERS, 0, value.url());
        out.text(MEMBERS, 1, value.citation());
        out.text(MEMBERS, 2, value.title());
        out.text(MEMBERS, 3, value.publishedOn());
        out.endObject();
    }

    static void check(ObjectCheck check, SourceCitation value) {
        check.text("url", value.url(), 1, 2048, Patterns.URI, "Absolute URI");
        check.text("citation", value.citation(), 1, 4096, Patterns.NOTE, "Plain note");
        check.text("title", value.title(), 1, 256, Patterns.LINE, "Single line");
        check.text("publishedOn", value.publishedOn(), 1, 10, Patterns.DATE, "Calendar date");
    }

    static List<SourceCitation> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SourceCitation first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SourceCitation> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SourceCitation> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SourceCitation> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

// Generated from common/document.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.code.DocumentUse;
import org.tocsin.code.Tlp;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Document}. */
final class DocumentCodec extends ElementCodec<Document> {

    static final DocumentCodec LIST = new DocumentCodec();

    private static final Members MEMBERS = Members.of(
            "document",
            0x10bL,
            "title",
            "format",
            "formatVersion",
            "mediaType",
            "uri",
            "access",
            "content",
            "size",
            "digest",
            "part",
            "tlp",
            "hazard",
            "use");

    private DocumentCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Document read(JsonInput in) {
        @Nullable Text title = null;
        @Nullable DocumentFormat format = null;
        @Nullable String formatVersion = null;
        @Nullable String mediaType = null;
        @Nullable String uri = null;
        @Nullable Text access = null;
        @Nullable String content = null;
        @Nullable Long size = null;
        @Nullable String digest = null;
        @Nullable DocumentPart part = null;
        @Nullable Tlp tlp = null;
        @Nullable DocumentHazard hazard = null;
        @Nullable DocumentUse use = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> title = in.text(64);
                case 1 -> format = in.code(DocumentFormat.list());
                case 2 -> formatVersion = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 3 -> mediaType = in.text(1, 255, Patterns.MEDIA_TYPE, "Media type (application/stix+json)");
                case 4 -> uri = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 5 -> access = in.text(64);
                case 6 -> content = in.text(1, 262144, Patterns.BASE64, "Base64 octets (SGVsbG8=)");
                case 7 -> size = in.integer(0L, 9007199254740991L);
                case 8 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
                case 9 -> part = DocumentPartCodec.read(in);
                case 10 -> tlp = in.code(Tlp.list());
                case 11 -> hazard = in.code(DocumentHazard.list());
                case 12 -> use = in.code(DocumentUse.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Document(
                title,
                format,
                formatVersion,
                mediaType,
                uri,
                access,
                content,
                size,
                digest,
                part,
                tlp,
                hazard,
                use);
    }

    static void write(JsonOutput out, Document value) {
        out.startObject();
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.title().entries());
        }
        out.text(MEMBERS, 1, value.format());
        out.text(MEMBERS, 2, value.formatVersion());
        out.text(MEMBERS, 3, value.mediaType());
        out.text(MEMBERS, 4, value.uri());
        if (value.access() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.access().entries());
        }
        out.text(MEMBERS, 6, value.content());
        out.integer(MEMBERS, 7, value.size());
        out.text(MEMBERS, 8, value.digest());
        if (value.part() != null) {
            DocumentPartCodec.write(out.member(MEMBERS, 9), value.part());
        }
        out.text(MEMBERS, 10, value.tlp());
        out.text(MEMBERS, 11, value.hazard());
        out.text(MEMBERS, 12, value.use());
        out.endObject();
    }

    static void check(ObjectCheck check, Document value) {
        check.present(MEMBERS, 0, value.title());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.present(MEMBERS, 1, value.format());
        check.code("format", value.format(), DocumentFormat.list());
        check.text("formatVersion", value.formatVersion(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 3, value.mediaType());
        check.text("mediaType", value.mediaType(), 1, 255, Patterns.MEDIA_TYPE, "Media type (application/stix+json)");
        check.text("uri", value.uri(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        if (value.access() != null) {
            check.present("access", value.access().entries());
            TextEntryCodec.LIST.checkAll(check, "access", value.access().entries(), 64);
            check.look().at(value.access());
        }
        check.text("content", value.content(), 1, 262144, Patterns.BASE64, "Base64 octets (SGVsbG8=)");
        check.range("size", value.size(), 0L, 9007199254740991L);
        check.present(MEMBERS, 8, value.digest());
        check.text("digest", value.digest(), 1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
        if (value.part() != null) {
            check.enter("part");
            DocumentPartCodec.check(check, value.part());
            check.leave();
        }
        check.code("tlp", value.tlp(), Tlp.list());
        check.code("hazard", value.hazard(), DocumentHazard.list());
        check.code("use", value.use(), DocumentUse.list());
    }

    @Override
    Document one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Document element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Document element) {
        check(check, element);
    }
}

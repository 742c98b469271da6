// Generated from common/document.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.code.DocumentUse;
import org.tocsin.code.Tlp;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Document;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Document}. */
final class DocumentCodec {

    private static final Members MEMBERS = Members.of(
            0x8bL,
            "title",
            "format",
            "formatVersion",
            "mediaType",
            "uri",
            "content",
            "size",
            "digest",
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
        @Nullable String content = null;
        @Nullable Long size = null;
        @Nullable String digest = null;
        @Nullable Tlp tlp = null;
        @Nullable DocumentHazard hazard = null;
        @Nullable DocumentUse use = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> title = new Text(in.list(64, TextEntryCodec::read));
                case 1 -> format = in.code(DocumentFormat.list());
                case 2 -> formatVersion = in.text(1, 64, Patterns.SHORT_LINE, "Short line");
                case 3 -> mediaType = in.text(1, 255, Patterns.MEDIA_TYPE, "Media type");
                case 4 -> uri = in.text(1, 2048, Patterns.URI, "Absolute URI");
                case 5 -> content = in.text(1, 262144, Patterns.BASE64, "Base64 octets");
                case 6 -> size = in.integer(0L, 9007199254740991L);
                case 7 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest");
                case 8 -> tlp = in.code(Tlp.list());
                case 9 -> hazard = in.code(DocumentHazard.list());
                case 10 -> use = in.code(DocumentUse.list());
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
                content,
                size,
                digest,
                tlp,
                hazard,
                use);
    }

    static void write(JsonOutput out, Document value) {
        out.startObject();
        if (value.title() != null) {
            out.list("title", value.title().entries(), TextEntryCodec::write);
        }
        out.text("format", value.format());
        out.text("formatVersion", value.formatVersion());
        out.text("mediaType", value.mediaType());
        out.text("uri", value.uri());
        out.text("content", value.content());
        out.integer("size", value.size());
        out.text("digest", value.digest());
        out.text("tlp", value.tlp());
        out.text("hazard", value.hazard());
        out.text("use", value.use());
        out.endObject();
    }

    static void check(ObjectCheck check, Document value) {
        check.present("title", value.title());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            check.at("title").list(value.title().entries(), 64, TextEntryCodec::check);
        }
        check.present("format", value.format());
        check.at("format").code(value.format(), DocumentFormat.list());
        check.at("formatVersion").text(value.formatVersion(), 1, 64, Patterns.SHORT_LINE, "Short line");
        check.present("mediaType", value.mediaType());
        check.at("mediaType").text(value.mediaType(), 1, 255, Patterns.MEDIA_TYPE, "Media type");
        check.at("uri").text(value.uri(), 1, 2048, Patterns.URI, "Absolute URI");
        check.at("content").text(value.content(), 1, 262144, Patterns.BASE64, "Base64 octets");
        check.at("size").range(value.size(), 0L, 9007199254740991L);
        check.present("digest", value.digest());
        check.at("digest").text(value.digest(), 1, 136, Patterns.DIGEST, "Hash digest");
        check.at("tlp").code(value.tlp(), Tlp.list());
        check.at("hazard").code(value.hazard(), DocumentHazard.list());
        check.at("use").code(value.use(), DocumentUse.list());
    }
}

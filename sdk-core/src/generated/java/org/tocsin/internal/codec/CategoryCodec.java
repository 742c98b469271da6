// Generated from common/category.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Category;
import org.tocsin.message.CategorySource;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Category}. */
final class CategoryCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "kind",
            "rsit",
            "sources",
            "text");

    private CategoryCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Category read(JsonInput in) {
        @Nullable IncidentKind kind = null;
        @Nullable Rsit rsit = null;
        List<CategorySource> sources = List.of();
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(IncidentKind.list());
                case 1 -> rsit = in.code(Rsit.list());
                case 2 -> sources = in.list(8, CategorySourceCodec::read);
                case 3 -> text = new Text(in.list(64, TextEntryCodec::read));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Category(
                kind,
                rsit,
                sources,
                text);
    }

    static void write(JsonOutput out, Category value) {
        out.startObject();
        out.text("kind", value.kind());
        out.text("rsit", value.rsit());
        out.list("sources", value.sources(), CategorySourceCodec::write);
        if (value.text() != null) {
            out.list("text", value.text().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Category value) {
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), IncidentKind.list());
        check.at("rsit").code(value.rsit(), Rsit.list());
        check.at("sources").list(value.sources(), 8, CategorySourceCodec::check);
        if (value.text() != null) {
            check.present("text", value.text().entries());
            check.at("text").list(value.text().entries(), 64, TextEntryCodec::check);
        }
    }
}

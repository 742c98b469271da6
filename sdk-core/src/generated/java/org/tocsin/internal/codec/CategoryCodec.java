// Generated from common/category.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.message.Category;
import org.tocsin.message.CategorySource;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Category}. */
final class CategoryCodec extends ElementCodec<Category> {

    static final CategoryCodec LIST = new CategoryCodec();

    private static final Members MEMBERS = Members.of(
            "category",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(IncidentKind.list());
                case 1 -> rsit = in.code(Rsit.list());
                case 2 -> sources = CategorySourceCodec.LIST.readAll(in, 8);
                case 3 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(kind, text);
        in.look().explained(rsit, text);
        return new Category(
                kind,
                rsit,
                sources,
                text);
    }

    static void write(JsonOutput out, Category value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.rsit());
        if (!value.sources().isEmpty()) {
            CategorySourceCodec.LIST.writeAll(out.member(MEMBERS, 2), value.sources());
        }
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Category value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), IncidentKind.list());
        check.code("rsit", value.rsit(), Rsit.list());
        CategorySourceCodec.LIST.checkAll(check, "sources", value.sources(), 8);
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.kind(), value.text());
        check.look().explained(value.rsit(), value.text());
    }

    @Override
    Category one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Category element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Category element) {
        check(check, element);
    }
}

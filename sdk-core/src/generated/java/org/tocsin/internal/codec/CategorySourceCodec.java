// Generated from common/category.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.CategoryScheme;
import org.tocsin.message.CategorySource;

/** Reads, writes and checks a {@link CategorySource}. */
final class CategorySourceCodec extends ElementCodec<CategorySource> {

    static final CategorySourceCodec LIST = new CategorySourceCodec();

    private static final Members MEMBERS = Members.of(
            "category-source",
            0x5L,
            "scheme",
            "version",
            "code",
            "relation");

    private CategorySourceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CategorySource read(JsonInput in) {
        @Nullable CategoryScheme scheme = null;
        @Nullable String version = null;
        @Nullable String code = null;
        @Nullable CategoryRelation relation = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scheme = in.code(CategoryScheme.list());
                case 1 -> version = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 2 -> code = in.text(1, 256, Patterns.LINE, "Single line");
                case 3 -> relation = in.code(CategoryRelation.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new CategorySource(
                scheme,
                version,
                code,
                relation);
    }

    static void write(JsonOutput out, CategorySource value) {
        out.startObject();
        out.text(MEMBERS, 0, value.scheme());
        out.text(MEMBERS, 1, value.version());
        out.text(MEMBERS, 2, value.code());
        out.text(MEMBERS, 3, value.relation());
        out.endObject();
    }

    static void check(ObjectCheck check, CategorySource value) {
        check.present(MEMBERS, 0, value.scheme());
        check.code("scheme", value.scheme(), CategoryScheme.list());
        check.text("version", value.version(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 2, value.code());
        check.text("code", value.code(), 1, 256, Patterns.LINE, "Single line");
        check.code("relation", value.relation(), CategoryRelation.list());
    }

    @Override
    CategorySource one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, CategorySource element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, CategorySource element) {
        check(check, element);
    }
}

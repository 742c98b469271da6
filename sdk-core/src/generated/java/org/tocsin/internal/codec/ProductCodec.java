// Generated from common/product.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Product;

/** Reads, writes and checks a {@link Product}. */
final class ProductCodec {

    private static final Members MEMBERS = Members.of(
            "product",
            0x1L,
            "name",
            "vendor",
            "versions",
            "cpe",
            "purl");

    private ProductCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Product read(JsonInput in) {
        @Nullable String name = null;
        @Nullable String vendor = null;
        List<String> versions = List.of();
        @Nullable String cpe = null;
        @Nullable String purl = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> vendor = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> versions = in.texts(64, 1, 256, Patterns.LINE, "Single line");
                case 3 -> cpe = in.text(1, 512, Patterns.CPE_OF_PRODUCT, "CPE name");
                case 4 -> purl = in.text(1, 512, Patterns.PURL_OF_PRODUCT, "Package URL");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Product(
                name,
                vendor,
                versions,
                cpe,
                purl);
    }

    static void write(JsonOutput out, Product value) {
        out.startObject();
        out.text(MEMBERS, 0, value.name());
        out.text(MEMBERS, 1, value.vendor());
        out.texts(MEMBERS, 2, value.versions());
        out.text(MEMBERS, 3, value.cpe());
        out.text(MEMBERS, 4, value.purl());
        out.endObject();
    }

    static void check(ObjectCheck check, Product value) {
        check.present(MEMBERS, 0, value.name());
        check.text("name", value.name(), 1, 256, Patterns.LINE, "Single line");
        check.text("vendor", value.vendor(), 1, 256, Patterns.LINE, "Single line");
        check.texts("versions", value.versions(), 64, 1, 256, Patterns.LINE, "Single line");
        check.text("cpe", value.cpe(), 1, 512, Patterns.CPE_OF_PRODUCT, "CPE name");
        check.text("purl", value.purl(), 1, 512, Patterns.PURL_OF_PRODUCT, "Package URL");
    }

    static List<Product> readAll(JsonInput in, int max) {
        in.enterArray(max);
        Product first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<Product> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<Product> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<Product> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

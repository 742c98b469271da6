// Generated from common/product.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Product;

/** Reads, writes and checks a {@link Product}. */
final class ProductCodec extends ElementCodec<Product> {

    static final ProductCodec LIST = new ProductCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> vendor = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> versions = in.texts(64, 1, 256, Patterns.LINE, "Single line");
                case 3 -> cpe = in.text(1, 512, Patterns.CPE_OF_PRODUCT, "CPE name (cpe:2.3:a:example:file_server:2.1:*:*:*:*:*:*:*)");
                case 4 -> purl = in.text(1, 512, Patterns.PURL_OF_PRODUCT, "Package URL (pkg:maven/org.example/file-server@2.1)");
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
        check.text("cpe", value.cpe(), 1, 512, Patterns.CPE_OF_PRODUCT, "CPE name (cpe:2.3:a:example:file_server:2.1:*:*:*:*:*:*:*)");
        check.text("purl", value.purl(), 1, 512, Patterns.PURL_OF_PRODUCT, "Package URL (pkg:maven/org.example/file-server@2.1)");
    }

    @Override
    Product one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Product element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Product element) {
        check(check, element);
    }
}

// Generated from common/product.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Product;

/** Reads, writes and checks a {@link Product}. */
final class ProductCodec {

    private static final Members MEMBERS = Members.of(
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
                case 2 -> versions = in.list(64, element -> element.text(1, 256, Patterns.LINE, "Single line"));
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
        out.text("name", value.name());
        out.text("vendor", value.vendor());
        out.list("versions", value.versions(), JsonOutput::element);
        out.text("cpe", value.cpe());
        out.text("purl", value.purl());
        out.endObject();
    }

    static void check(ObjectCheck check, Product value) {
        check.present("name", value.name());
        check.at("name").text(value.name(), 1, 256, Patterns.LINE, "Single line");
        check.at("vendor").text(value.vendor(), 1, 256, Patterns.LINE, "Single line");
        check.at("versions").list(value.versions(), 64, (c, element) -> c.text(element, 1, 256, Patterns.LINE, "Single line"));
        check.at("cpe").text(value.cpe(), 1, 512, Patterns.CPE_OF_PRODUCT, "CPE name");
        check.at("purl").text(value.purl(), 1, 512, Patterns.PURL_OF_PRODUCT, "Package URL");
    }
}

// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Environment;
import org.tocsin.code.Hosting;
import org.tocsin.code.SystemKind;
import org.tocsin.code.SystemRole;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Product;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedSystem;

/** Reads, writes and checks a {@link AffectedSystem}. */
final class AffectedSystemCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "kind",
            "quantity",
            "environment",
            "hosting",
            "product",
            "role");

    private AffectedSystemCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AffectedSystem read(JsonInput in) {
        @Nullable SystemKind kind = null;
        @Nullable Quantity quantity = null;
        @Nullable Environment environment = null;
        @Nullable Hosting hosting = null;
        @Nullable Product product = null;
        @Nullable SystemRole role = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(SystemKind.list());
                case 1 -> quantity = QuantityCodec.read(in);
                case 2 -> environment = in.code(Environment.list());
                case 3 -> hosting = in.code(Hosting.list());
                case 4 -> product = ProductCodec.read(in);
                case 5 -> role = in.code(SystemRole.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AffectedSystem(
                kind,
                quantity,
                environment,
                hosting,
                product,
                role);
    }

    static void write(JsonOutput out, AffectedSystem value) {
        out.startObject();
        out.text("kind", value.kind());
        out.object("quantity", value.quantity(), QuantityCodec::write);
        out.text("environment", value.environment());
        out.text("hosting", value.hosting());
        out.object("product", value.product(), ProductCodec::write);
        out.text("role", value.role());
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedSystem value) {
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), SystemKind.list());
        check.at("quantity").object(value.quantity(), QuantityCodec::check);
        check.at("environment").code(value.environment(), Environment.list());
        check.at("hosting").code(value.hosting(), Hosting.list());
        check.at("product").object(value.product(), ProductCodec::check);
        check.at("role").code(value.role(), SystemRole.list());
    }
}

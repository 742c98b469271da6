// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Environment;
import org.tocsin.code.Hosting;
import org.tocsin.code.SystemKind;
import org.tocsin.code.SystemRole;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Product;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedSystem;

/** Reads, writes and checks a {@link AffectedSystem}. */
final class AffectedSystemCodec extends ElementCodec<AffectedSystem> {

    static final AffectedSystemCodec LIST = new AffectedSystemCodec();

    private static final Members MEMBERS = Members.of(
            "affected-system",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
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
        in.look().counted(Meaning.COUNTS_SYSTEMS, quantity);
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
        out.text(MEMBERS, 0, value.kind());
        if (value.quantity() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.quantity());
        }
        out.text(MEMBERS, 2, value.environment());
        out.text(MEMBERS, 3, value.hosting());
        if (value.product() != null) {
            ProductCodec.write(out.member(MEMBERS, 4), value.product());
        }
        out.text(MEMBERS, 5, value.role());
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedSystem value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), SystemKind.list());
        if (value.quantity() != null) {
            check.enter("quantity");
            QuantityCodec.check(check, value.quantity());
            check.leave();
        }
        check.code("environment", value.environment(), Environment.list());
        check.code("hosting", value.hosting(), Hosting.list());
        if (value.product() != null) {
            check.enter("product");
            ProductCodec.check(check, value.product());
            check.leave();
        }
        check.code("role", value.role(), SystemRole.list());
        check.look().counted(Meaning.COUNTS_SYSTEMS, value.quantity());
    }

    @Override
    AffectedSystem one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AffectedSystem element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AffectedSystem element) {
        check(check, element);
    }
}

// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Norm;
import org.tocsin.message.Text;
import org.tocsin.message.incident.InvokedNorm;

/** Reads, writes and checks a {@link InvokedNorm}. */
final class InvokedNormCodec extends ElementCodec<InvokedNorm> {

    static final InvokedNormCodec LIST = new InvokedNormCodec();

    private static final Members MEMBERS = Members.of(
            "invoked-norm",
            0x1L,
            "norm",
            "clause",
            "text");

    private InvokedNormCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static InvokedNorm read(JsonInput in) {
        @Nullable Norm norm = null;
        @Nullable String clause = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> norm = in.code(Norm.list());
                case 1 -> clause = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(norm, text);
        return new InvokedNorm(
                norm,
                clause,
                text);
    }

    static void write(JsonOutput out, InvokedNorm value) {
        out.startObject();
        out.text(MEMBERS, 0, value.norm());
        out.text(MEMBERS, 1, value.clause());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, InvokedNorm value) {
        check.present(MEMBERS, 0, value.norm());
        check.code("norm", value.norm(), Norm.list());
        check.text("clause", value.clause(), 1, 256, Patterns.LINE, "Single line");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.norm(), value.text());
    }

    @Override
    InvokedNorm one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, InvokedNorm element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, InvokedNorm element) {
        check(check, element);
    }
}

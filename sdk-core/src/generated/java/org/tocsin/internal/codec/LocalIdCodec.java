// Generated from common/local-id.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.LocalIdKind;
import org.tocsin.message.LocalId;

/** Reads, writes and checks a {@link LocalId}. */
final class LocalIdCodec extends ElementCodec<LocalId> {

    static final LocalIdCodec LIST = new LocalIdCodec();

    private static final Members MEMBERS = Members.of(
            "local-id",
            0x3L,
            "id",
            "issuer",
            "kind");

    private LocalIdCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static LocalId read(JsonInput in) {
        @Nullable String id = null;
        @Nullable String issuer = null;
        @Nullable LocalIdKind kind = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> issuer = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> kind = in.code(LocalIdKind.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new LocalId(
                id,
                issuer,
                kind);
    }

    static void write(JsonOutput out, LocalId value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.issuer());
        out.text(MEMBERS, 2, value.kind());
        out.endObject();
    }

    static void check(ObjectCheck check, LocalId value) {
        check.present(MEMBERS, 0, value.id());
        check.text("id", value.id(), 1, 256, Patterns.LINE, "Single line");
        check.present(MEMBERS, 1, value.issuer());
        check.text("issuer", value.issuer(), 1, 256, Patterns.LINE, "Single line");
        check.code("kind", value.kind(), LocalIdKind.list());
    }

    @Override
    LocalId one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, LocalId element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, LocalId element) {
        check(check, element);
    }
}

// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.BasisKind;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AttributionBasis;

/** Reads, writes and checks a {@link AttributionBasis}. */
final class AttributionBasisCodec extends ElementCodec<AttributionBasis> {

    static final AttributionBasisCodec LIST = new AttributionBasisCodec();

    private static final Members MEMBERS = Members.of(
            "attribution-basis",
            0x1L,
            "kind",
            "grade",
            "releasable",
            "text",
            "documents");

    private AttributionBasisCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AttributionBasis read(JsonInput in) {
        @Nullable BasisKind kind = null;
        @Nullable Grade grade = null;
        @Nullable Boolean releasable = null;
        @Nullable Text text = null;
        List<String> documents = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(BasisKind.list());
                case 1 -> grade = GradeCodec.read(in);
                case 2 -> releasable = in.bool();
                case 3 -> text = in.text(64);
                case 4 -> documents = in.texts(64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().document(documents);
        return new AttributionBasis(
                kind,
                grade,
                releasable,
                text,
                documents);
    }

    static void write(JsonOutput out, AttributionBasis value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 1), value.grade());
        }
        out.bool(MEMBERS, 2, value.releasable());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.texts(MEMBERS, 4, value.documents());
        out.endObject();
    }

    static void check(ObjectCheck check, AttributionBasis value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), BasisKind.list());
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.texts("documents", value.documents(), 64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        check.look().document(value.documents());
    }

    @Override
    AttributionBasis one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AttributionBasis element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AttributionBasis element) {
        check(check, element);
    }
}

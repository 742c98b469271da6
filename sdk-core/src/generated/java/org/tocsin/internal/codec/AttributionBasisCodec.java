// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.BasisKind;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AttributionBasis;

/** Reads, writes and checks a {@link AttributionBasis}. */
final class AttributionBasisCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(BasisKind.list());
                case 1 -> grade = GradeCodec.read(in);
                case 2 -> releasable = in.bool();
                case 3 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 4 -> documents = in.texts(64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer");
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
            TextEntryCodec.writeAll(out.member(MEMBERS, 3), value.text().entries());
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
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.texts("documents", value.documents(), 64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer");
        check.look().document(value.documents());
    }

    static List<AttributionBasis> readAll(JsonInput in, int max) {
        in.enterArray(max);
        AttributionBasis first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<AttributionBasis> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<AttributionBasis> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<AttributionBasis> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttributionSubjectKind;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.AttributionSubject;

/** Reads, writes and checks a {@link AttributionSubject}. */
final class AttributionSubjectCodec {

    private static final Members MEMBERS = Members.of(
            "attribution-subject",
            0x1L,
            "kind",
            "label",
            "aliases",
            "party");

    private AttributionSubjectCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AttributionSubject read(JsonInput in) {
        @Nullable AttributionSubjectKind kind = null;
        @Nullable String label = null;
        List<String> aliases = List.of();
        @Nullable PartyCode party = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(AttributionSubjectKind.list());
                case 1 -> label = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> aliases = in.texts(64, 1, 256, Patterns.LINE, "Single line");
                case 3 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new AttributionSubject(
                kind,
                label,
                aliases,
                party);
    }

    static void write(JsonOutput out, AttributionSubject value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.label());
        out.texts(MEMBERS, 2, value.aliases());
        out.text(MEMBERS, 3, value.party());
        out.endObject();
    }

    static void check(ObjectCheck check, AttributionSubject value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), AttributionSubjectKind.list());
        check.text("label", value.label(), 1, 256, Patterns.LINE, "Single line");
        check.texts("aliases", value.aliases(), 64, 1, 256, Patterns.LINE, "Single line");
        check.written("party", value.party());
        check.look().at(value.party());
    }
}

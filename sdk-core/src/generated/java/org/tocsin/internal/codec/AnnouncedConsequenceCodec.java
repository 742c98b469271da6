// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ConsequenceKind;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnnouncedConsequence;

/** Reads, writes and checks a {@link AnnouncedConsequence}. */
final class AnnouncedConsequenceCodec {

    private static final Members MEMBERS = Members.of(
            "announced-consequence",
            0x1L,
            "kind",
            "text");

    private AnnouncedConsequenceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AnnouncedConsequence read(JsonInput in) {
        @Nullable ConsequenceKind kind = null;
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ConsequenceKind.list());
                case 1 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AnnouncedConsequence(
                kind,
                text);
    }

    static void write(JsonOutput out, AnnouncedConsequence value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AnnouncedConsequence value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ConsequenceKind.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    static List<AnnouncedConsequence> readAll(JsonInput in, int max) {
        in.enterArray(max);
        AnnouncedConsequence first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<AnnouncedConsequence> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<AnnouncedConsequence> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<AnnouncedConsequence> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

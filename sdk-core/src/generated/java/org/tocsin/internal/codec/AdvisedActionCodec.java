// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActionUrgency;
import org.tocsin.code.Audience;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AdvisedAction;

/** Reads, writes and checks a {@link AdvisedAction}. */
final class AdvisedActionCodec {

    private static final Members MEMBERS = Members.of(
            "advised-action",
            0x1L,
            "text",
            "urgency",
            "audience");

    private AdvisedActionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AdvisedAction read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable ActionUrgency urgency = null;
        @Nullable Audience audience = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 1 -> urgency = in.code(ActionUrgency.list());
                case 2 -> audience = in.code(Audience.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AdvisedAction(
                text,
                urgency,
                audience);
    }

    static void write(JsonOutput out, AdvisedAction value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.urgency());
        out.text(MEMBERS, 2, value.audience());
        out.endObject();
    }

    static void check(ObjectCheck check, AdvisedAction value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("urgency", value.urgency(), ActionUrgency.list());
        check.code("audience", value.audience(), Audience.list());
    }

    static List<AdvisedAction> readAll(JsonInput in, int max) {
        in.enterArray(max);
        AdvisedAction first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<AdvisedAction> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<AdvisedAction> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<AdvisedAction> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

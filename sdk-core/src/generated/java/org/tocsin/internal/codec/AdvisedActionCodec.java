// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActionUrgency;
import org.tocsin.code.Audience;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AdvisedAction;

/** Reads, writes and checks a {@link AdvisedAction}. */
final class AdvisedActionCodec {

    private static final Members MEMBERS = Members.of(
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
                case 0 -> text = new Text(in.list(64, TextEntryCodec::read));
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
            out.list("text", value.text().entries(), TextEntryCodec::write);
        }
        out.text("urgency", value.urgency());
        out.text("audience", value.audience());
        out.endObject();
    }

    static void check(ObjectCheck check, AdvisedAction value) {
        check.present("text", value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            check.at("text").list(value.text().entries(), 64, TextEntryCodec::check);
        }
        check.at("urgency").code(value.urgency(), ActionUrgency.list());
        check.at("audience").code(value.audience(), Audience.list());
    }
}

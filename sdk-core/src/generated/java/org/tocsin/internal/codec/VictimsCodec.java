// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;

/** Reads, writes and checks a {@link Victims}. */
final class VictimsCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "disclosure",
            "consent",
            "parties");

    private VictimsCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Victims read(JsonInput in) {
        @Nullable VictimDisclosure disclosure = null;
        @Nullable Text consent = null;
        List<Victim> parties = List.of();
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> disclosure = in.code(VictimDisclosure.list());
                case 1 -> consent = new Text(in.list(64, TextEntryCodec::read));
                case 2 -> parties = in.list(64, VictimCodec::read);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Victims(
                disclosure,
                consent,
                parties);
    }

    static void write(JsonOutput out, Victims value) {
        out.startObject();
        out.text("disclosure", value.disclosure());
        if (value.consent() != null) {
            out.list("consent", value.consent().entries(), TextEntryCodec::write);
        }
        out.list("parties", value.parties(), VictimCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, Victims value) {
        check.present("disclosure", value.disclosure());
        check.at("disclosure").code(value.disclosure(), VictimDisclosure.list());
        if (value.consent() != null) {
            check.present("consent", value.consent().entries());
            check.at("consent").list(value.consent().entries(), 64, TextEntryCodec::check);
        }
        check.at("parties").list(value.parties(), 64, VictimCodec::check);
    }
}

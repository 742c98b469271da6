// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;

/** Reads, writes and checks a {@link Victims}. */
final class VictimsCodec {

    private static final Members MEMBERS = Members.of(
            "victims",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> disclosure = in.code(VictimDisclosure.list());
                case 1 -> consent = in.text(64);
                case 2 -> parties = VictimCodec.LIST.readAll(in, 64);
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
        out.text(MEMBERS, 0, value.disclosure());
        if (value.consent() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.consent().entries());
        }
        if (!value.parties().isEmpty()) {
            VictimCodec.LIST.writeAll(out.member(MEMBERS, 2), value.parties());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Victims value) {
        check.present(MEMBERS, 0, value.disclosure());
        check.code("disclosure", value.disclosure(), VictimDisclosure.list());
        if (value.consent() != null) {
            check.present("consent", value.consent().entries());
            TextEntryCodec.LIST.checkAll(check, "consent", value.consent().entries(), 64);
            check.look().at(value.consent());
        }
        VictimCodec.LIST.checkAll(check, "parties", value.parties(), 64);
    }
}

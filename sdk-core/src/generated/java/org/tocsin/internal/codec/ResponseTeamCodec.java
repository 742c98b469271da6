// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TeamService;
import org.tocsin.code.TeamType;
import org.tocsin.code.TeamVariant;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ResponseTeam;

/** Reads, writes and checks a {@link ResponseTeam}. */
final class ResponseTeamCodec {

    private static final Members MEMBERS = Members.of(
            "response-team",
            0x1L,
            "type",
            "variant",
            "name",
            "shortName",
            "host",
            "services",
            "mandate");

    private ResponseTeamCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ResponseTeam read(JsonInput in) {
        @Nullable TeamType type = null;
        @Nullable TeamVariant variant = null;
        @Nullable Text name = null;
        @Nullable String shortName = null;
        @Nullable Text host = null;
        List<TeamService> services = List.of();
        @Nullable Text mandate = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> type = in.code(TeamType.list());
                case 1 -> variant = in.code(TeamVariant.list());
                case 2 -> name = in.text(64);
                case 3 -> shortName = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 4 -> host = in.text(64);
                case 5 -> services = in.codes(32, TeamService.list());
                case 6 -> mandate = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ResponseTeam(
                type,
                variant,
                name,
                shortName,
                host,
                services,
                mandate);
    }

    static void write(JsonOutput out, ResponseTeam value) {
        out.startObject();
        out.text(MEMBERS, 0, value.type());
        out.text(MEMBERS, 1, value.variant());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.name().entries());
        }
        out.text(MEMBERS, 3, value.shortName());
        if (value.host() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.host().entries());
        }
        out.texts(MEMBERS, 5, value.services());
        if (value.mandate() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.mandate().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ResponseTeam value) {
        check.present(MEMBERS, 0, value.type());
        check.code("type", value.type(), TeamType.list());
        check.code("variant", value.variant(), TeamVariant.list());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        check.text("shortName", value.shortName(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        if (value.host() != null) {
            check.present("host", value.host().entries());
            TextEntryCodec.LIST.checkAll(check, "host", value.host().entries(), 64);
            check.look().at(value.host());
        }
        check.codes("services", value.services(), 32, TeamService.list());
        if (value.mandate() != null) {
            check.present("mandate", value.mandate().entries());
            TextEntryCodec.LIST.checkAll(check, "mandate", value.mandate().entries(), 64);
            check.look().at(value.mandate());
        }
    }
}

// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Domain;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.message.Text;
import org.tocsin.message.directory.SharingScope;

/** Reads, writes and checks a {@link SharingScope}. */
final class SharingScopeCodec extends ElementCodec<SharingScope> {

    static final SharingScopeCodec LIST = new SharingScopeCodec();

    private static final Members MEMBERS = Members.of(
            "sharing-scope",
            0x0L,
            "types",
            "kinds",
            "sectors",
            "domains",
            "leastSeverity",
            "text");

    private SharingScopeCodec() {}

    static SharingScope read(JsonInput in) {
        List<MessageType> types = List.of();
        List<IncidentKind> kinds = List.of();
        List<Sector> sectors = List.of();
        List<Domain> domains = List.of();
        @Nullable IncidentSeverity leastSeverity = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> types = in.codes(64, MessageType.list());
                case 1 -> kinds = in.codes(64, IncidentKind.list());
                case 2 -> sectors = in.codes(64, Sector.list());
                case 3 -> domains = in.codes(64, Domain.list());
                case 4 -> leastSeverity = in.code(IncidentSeverity.list());
                case 5 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(kinds, text);
        in.look().explained(sectors, text);
        return new SharingScope(
                types,
                kinds,
                sectors,
                domains,
                leastSeverity,
                text);
    }

    static void write(JsonOutput out, SharingScope value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.types());
        out.texts(MEMBERS, 1, value.kinds());
        out.texts(MEMBERS, 2, value.sectors());
        out.texts(MEMBERS, 3, value.domains());
        out.text(MEMBERS, 4, value.leastSeverity());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SharingScope value) {
        check.codes("types", value.types(), 64, MessageType.list());
        check.codes("kinds", value.kinds(), 64, IncidentKind.list());
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.codes("domains", value.domains(), 64, Domain.list());
        check.code("leastSeverity", value.leastSeverity(), IncidentSeverity.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.kinds(), value.text());
        check.look().explained(value.sectors(), value.text());
    }

    @Override
    SharingScope one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SharingScope element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SharingScope element) {
        check(check, element);
    }
}

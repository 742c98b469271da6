// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Constituency;

/** Reads, writes and checks a {@link Constituency}. */
final class ConstituencyCodec {

    private static final Members MEMBERS = Members.of(
            "constituency",
            0x0L,
            "text",
            "domains",
            "asns",
            "addressRanges",
            "sectors");

    private ConstituencyCodec() {}

    static Constituency read(JsonInput in) {
        @Nullable Text text = null;
        List<String> domains = List.of();
        List<String> asns = List.of();
        List<String> addressRanges = List.of();
        List<Sector> sectors = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> domains = in.texts(500, 1, 253, Patterns.DOMAIN_NAME, "Domain name (gov.example)");
                case 2 -> asns = in.texts(500, 1, 10, Patterns.AS_NUMBER, "AS number (64496)");
                case 3 -> addressRanges = in.texts(500, 1, 43, Patterns.ADDRESS_RANGE, "Address range (192.0.2.0/24, 2001:db8::/32)");
                case 4 -> sectors = in.codes(64, Sector.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(sectors, text);
        return new Constituency(
                text,
                domains,
                asns,
                addressRanges,
                sectors);
    }

    static void write(JsonOutput out, Constituency value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.texts(MEMBERS, 1, value.domains());
        out.texts(MEMBERS, 2, value.asns());
        out.texts(MEMBERS, 3, value.addressRanges());
        out.texts(MEMBERS, 4, value.sectors());
        out.endObject();
    }

    static void check(ObjectCheck check, Constituency value) {
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.texts("domains", value.domains(), 500, 1, 253, Patterns.DOMAIN_NAME, "Domain name (gov.example)");
        check.texts("asns", value.asns(), 500, 1, 10, Patterns.AS_NUMBER, "AS number (64496)");
        check.texts("addressRanges", value.addressRanges(), 500, 1, 43, Patterns.ADDRESS_RANGE, "Address range (192.0.2.0/24, 2001:db8::/32)");
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.look().explained(value.sectors(), value.text());
    }
}

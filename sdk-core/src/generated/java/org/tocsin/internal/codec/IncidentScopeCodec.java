// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.AffectedSystem;
import org.tocsin.message.incident.IncidentScope;

/** Reads, writes and checks a {@link IncidentScope}. */
final class IncidentScopeCodec {

    private static final Members MEMBERS = Members.of(
            "incident-scope",
            0x0L,
            "sectors",
            "domains",
            "criticalInfrastructure",
            "areas",
            "people",
            "organisations",
            "systems");

    private IncidentScopeCodec() {}

    static IncidentScope read(JsonInput in) {
        List<Sector> sectors = List.of();
        List<Domain> domains = List.of();
        @Nullable DisclosableAnswer criticalInfrastructure = null;
        List<AffectedArea> areas = List.of();
        @Nullable Quantity people = null;
        @Nullable Quantity organisations = null;
        List<AffectedSystem> systems = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> sectors = in.codes(64, Sector.list());
                case 1 -> domains = in.codes(64, Domain.list());
                case 2 -> criticalInfrastructure = in.code(DisclosableAnswer.list());
                case 3 -> areas = AffectedAreaCodec.LIST.readAll(in, 64);
                case 4 -> people = QuantityCodec.read(in);
                case 5 -> organisations = QuantityCodec.read(in);
                case 6 -> systems = AffectedSystemCodec.LIST.readAll(in, 64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().counted(Meaning.COUNTS_PEOPLE, people);
        in.look().counted(Meaning.COUNTS_ORGANISATIONS, organisations);
        return new IncidentScope(
                sectors,
                domains,
                criticalInfrastructure,
                areas,
                people,
                organisations,
                systems);
    }

    static void write(JsonOutput out, IncidentScope value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.sectors());
        out.texts(MEMBERS, 1, value.domains());
        out.text(MEMBERS, 2, value.criticalInfrastructure());
        if (!value.areas().isEmpty()) {
            AffectedAreaCodec.LIST.writeAll(out.member(MEMBERS, 3), value.areas());
        }
        if (value.people() != null) {
            QuantityCodec.write(out.member(MEMBERS, 4), value.people());
        }
        if (value.organisations() != null) {
            QuantityCodec.write(out.member(MEMBERS, 5), value.organisations());
        }
        if (!value.systems().isEmpty()) {
            AffectedSystemCodec.LIST.writeAll(out.member(MEMBERS, 6), value.systems());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentScope value) {
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.codes("domains", value.domains(), 64, Domain.list());
        check.code("criticalInfrastructure", value.criticalInfrastructure(), DisclosableAnswer.list());
        AffectedAreaCodec.LIST.checkAll(check, "areas", value.areas(), 64);
        if (value.people() != null) {
            check.enter("people");
            QuantityCodec.check(check, value.people());
            check.leave();
        }
        if (value.organisations() != null) {
            check.enter("organisations");
            QuantityCodec.check(check, value.organisations());
            check.leave();
        }
        AffectedSystemCodec.LIST.checkAll(check, "systems", value.systems(), 64);
        check.look().counted(Meaning.COUNTS_PEOPLE, value.people());
        check.look().counted(Meaning.COUNTS_ORGANISATIONS, value.organisations());
    }
}

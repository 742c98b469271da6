// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CriticalInfrastructureState;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.AffectedSystem;
import org.tocsin.message.incident.IncidentScope;

/** Reads, writes and checks a {@link IncidentScope}. */
final class IncidentScopeCodec {

    private static final Members MEMBERS = Members.of(
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
        @Nullable CriticalInfrastructureState criticalInfrastructure = null;
        List<AffectedArea> areas = List.of();
        @Nullable Quantity people = null;
        @Nullable Quantity organisations = null;
        List<AffectedSystem> systems = List.of();
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> sectors = in.list(64, element -> element.code(Sector.list()));
                case 1 -> domains = in.list(64, element -> element.code(Domain.list()));
                case 2 -> criticalInfrastructure = in.code(CriticalInfrastructureState.list());
                case 3 -> areas = in.list(64, AffectedAreaCodec::read);
                case 4 -> people = QuantityCodec.read(in);
                case 5 -> organisations = QuantityCodec.read(in);
                case 6 -> systems = in.list(64, AffectedSystemCodec::read);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
        out.list("sectors", value.sectors(), JsonOutput::element);
        out.list("domains", value.domains(), JsonOutput::element);
        out.text("criticalInfrastructure", value.criticalInfrastructure());
        out.list("areas", value.areas(), AffectedAreaCodec::write);
        out.object("people", value.people(), QuantityCodec::write);
        out.object("organisations", value.organisations(), QuantityCodec::write);
        out.list("systems", value.systems(), AffectedSystemCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentScope value) {
        check.at("sectors").list(value.sectors(), 64, (c, element) -> c.code(element, Sector.list()));
        check.at("domains").list(value.domains(), 64, (c, element) -> c.code(element, Domain.list()));
        check.at("criticalInfrastructure").code(value.criticalInfrastructure(), CriticalInfrastructureState.list());
        check.at("areas").list(value.areas(), 64, AffectedAreaCodec::check);
        check.at("people").object(value.people(), QuantityCodec::check);
        check.at("organisations").object(value.organisations(), QuantityCodec::check);
        check.at("systems").list(value.systems(), 64, AffectedSystemCodec::check);
    }
}

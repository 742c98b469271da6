// Generated from types/assistance-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.CostSharing;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.Sector;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.AssistanceRequest;

/** Reads, writes and checks a {@link AssistanceRequest}. */
final class AssistanceRequestCodec {

    private static final Members MEMBERS = Members.of(
            "assistance-request",
            0x3L,
            "needs",
            "coordinator",
            "incident",
            "summary",
            "severity",
            "sectors",
            "criticalInfrastructure",
            "neededBy",
            "neededUntil",
            "languages",
            "costs",
            "arrangements",
            "access",
            "ownerConsent",
            "legalBasis",
            "othersAsked",
            "extensions");

    private AssistanceRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AssistanceRequest read(JsonInput in) {
        List<AssistanceItem> needs = List.of();
        @Nullable PartyRole coordinator = null;
        @Nullable IncidentId incident = null;
        @Nullable Text summary = null;
        @Nullable SeverityAssessment severity = null;
        List<Sector> sectors = List.of();
        @Nullable DisclosableAnswer criticalInfrastructure = null;
        @Nullable Timestamp neededBy = null;
        @Nullable Timestamp neededUntil = null;
        List<String> languages = List.of();
        @Nullable CostSharing costs = null;
        @Nullable Text arrangements = null;
        @Nullable Text access = null;
        @Nullable Answer ownerConsent = null;
        @Nullable Text legalBasis = null;
        List<PartyCode> othersAsked = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> needs = AssistanceItemCodec.LIST.readAll(in, 64);
                case 1 -> coordinator = PartyRoleCodec.read(in);
                case 2 -> incident = Identifiers.incidentId(in);
                case 3 -> summary = in.text(64);
                case 4 -> severity = SeverityAssessmentCodec.read(in);
                case 5 -> sectors = in.codes(64, Sector.list());
                case 6 -> criticalInfrastructure = in.code(DisclosableAnswer.list());
                case 7 -> neededBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 8 -> neededUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 9 -> languages = in.texts(16, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 10 -> costs = in.code(CostSharing.list());
                case 11 -> arrangements = in.text(64);
                case 12 -> access = in.text(64);
                case 13 -> ownerConsent = in.code(Answer.list());
                case 14 -> legalBasis = in.text(64);
                case 15 -> othersAsked = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                case 16 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(neededBy);
        in.look().interval(neededBy, neededUntil);
        in.look().deadline(neededBy);
        in.look().at(neededUntil);
        in.look().deadline(neededUntil);
        in.look().at(othersAsked);
        return new AssistanceRequest(
                needs,
                coordinator,
                incident,
                summary,
                severity,
                sectors,
                criticalInfrastructure,
                neededBy,
                neededUntil,
                languages,
                costs,
                arrangements,
                access,
                ownerConsent,
                legalBasis,
                othersAsked,
                extensions);
    }

    static void write(JsonOutput out, AssistanceRequest value) {
        out.startObject();
        if (!value.needs().isEmpty()) {
            AssistanceItemCodec.LIST.writeAll(out.member(MEMBERS, 0), value.needs());
        }
        if (value.coordinator() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 1), value.coordinator());
        }
        out.text(MEMBERS, 2, value.incident());
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.summary().entries());
        }
        if (value.severity() != null) {
            SeverityAssessmentCodec.write(out.member(MEMBERS, 4), value.severity());
        }
        out.texts(MEMBERS, 5, value.sectors());
        out.text(MEMBERS, 6, value.criticalInfrastructure());
        out.text(MEMBERS, 7, value.neededBy());
        out.text(MEMBERS, 8, value.neededUntil());
        out.texts(MEMBERS, 9, value.languages());
        out.text(MEMBERS, 10, value.costs());
        if (value.arrangements() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 11), value.arrangements().entries());
        }
        if (value.access() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 12), value.access().entries());
        }
        out.text(MEMBERS, 13, value.ownerConsent());
        if (value.legalBasis() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 14), value.legalBasis().entries());
        }
        out.texts(MEMBERS, 15, value.othersAsked());
        out.extensions(MEMBERS, 16, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, AssistanceRequest value) {
        check.present(MEMBERS, 0, value.needs());
        AssistanceItemCodec.LIST.checkAll(check, "needs", value.needs(), 64);
        check.present(MEMBERS, 1, value.coordinator());
        if (value.coordinator() != null) {
            check.enter("coordinator");
            PartyRoleCodec.check(check, value.coordinator());
            check.leave();
        }
        check.written("incident", value.incident());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        if (value.severity() != null) {
            check.enter("severity");
            SeverityAssessmentCodec.check(check, value.severity());
            check.leave();
        }
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.code("criticalInfrastructure", value.criticalInfrastructure(), DisclosableAnswer.list());
        check.written("neededBy", value.neededBy());
        check.written("neededUntil", value.neededUntil());
        check.texts("languages", value.languages(), 16, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.code("costs", value.costs(), CostSharing.list());
        if (value.arrangements() != null) {
            check.present("arrangements", value.arrangements().entries());
            TextEntryCodec.LIST.checkAll(check, "arrangements", value.arrangements().entries(), 64);
            check.look().at(value.arrangements());
        }
        if (value.access() != null) {
            check.present("access", value.access().entries());
            TextEntryCodec.LIST.checkAll(check, "access", value.access().entries(), 64);
            check.look().at(value.access());
        }
        check.code("ownerConsent", value.ownerConsent(), Answer.list());
        if (value.legalBasis() != null) {
            check.present("legalBasis", value.legalBasis().entries());
            TextEntryCodec.LIST.checkAll(check, "legalBasis", value.legalBasis().entries(), 64);
            check.look().at(value.legalBasis());
        }
        check.partyCodes("othersAsked", value.othersAsked(), 64);
        check.extensions("extensions", value.extensions());
        check.look().at(value.neededBy());
        check.look().interval(value.neededBy(), value.neededUntil());
        check.look().deadline(value.neededBy());
        check.look().at(value.neededUntil());
        check.look().deadline(value.neededUntil());
        check.look().at(value.othersAsked());
    }
}

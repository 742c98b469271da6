// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.Confidence;
import org.tocsin.code.EvidenceAvailability;
import org.tocsin.code.Likelihood;
import org.tocsin.code.StateNexus;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartyCode;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnnouncedConsequence;
import org.tocsin.message.incident.AttributionBasis;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.AttributionSubject;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.incident.InvokedNorm;
import org.tocsin.message.incident.SubjectNotice;

/** Reads, writes and checks a {@link AttributionStatement}. */
final class AttributionStatementCodec {

    private static final Members MEMBERS = Members.of(
            "attribution-statement",
            0x4fL,
            "level",
            "claimStanding",
            "incidents",
            "subject",
            "seenFrom",
            "nexus",
            "claim",
            "likelihood",
            "confidence",
            "basis",
            "evidence",
            "alternatives",
            "assumptions",
            "unknowns",
            "norms",
            "consequences",
            "subjectInformedFirst",
            "publicity",
            "coAuthors",
            "sources",
            "extensions");

    private AttributionStatementCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AttributionStatement read(JsonInput in) {
        @Nullable AttributionLevel level = null;
        @Nullable ClaimStanding claimStanding = null;
        List<IncidentId> incidents = List.of();
        @Nullable AttributionSubject subject = null;
        List<PartyCode> seenFrom = List.of();
        @Nullable StateNexus nexus = null;
        @Nullable Text claim = null;
        @Nullable Likelihood likelihood = null;
        @Nullable Confidence confidence = null;
        List<AttributionBasis> basis = List.of();
        @Nullable EvidenceAvailability evidence = null;
        List<Judgement> alternatives = List.of();
        List<Judgement> assumptions = List.of();
        List<InformationGap> unknowns = List.of();
        List<InvokedNorm> norms = List.of();
        List<AnnouncedConsequence> consequences = List.of();
        @Nullable SubjectNotice subjectInformedFirst = null;
        @Nullable ClaimPublicity publicity = null;
        List<CoAuthor> coAuthors = List.of();
        List<SourceCitation> sources = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> level = in.code(AttributionLevel.list());
                case 1 -> claimStanding = in.code(ClaimStanding.list());
                case 2 -> incidents = Identifiers.incidentIds(in, 64);
                case 3 -> subject = AttributionSubjectCodec.read(in);
                case 4 -> seenFrom = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                case 5 -> nexus = in.code(StateNexus.list());
                case 6 -> claim = in.text(64);
                case 7 -> likelihood = in.code(Likelihood.list());
                case 8 -> confidence = in.code(Confidence.list());
                case 9 -> basis = AttributionBasisCodec.LIST.readAll(in, 64);
                case 10 -> evidence = in.code(EvidenceAvailability.list());
                case 11 -> alternatives = JudgementCodec.LIST.readAll(in, 32);
                case 12 -> assumptions = JudgementCodec.LIST.readAll(in, 64);
                case 13 -> unknowns = InformationGapCodec.LIST.readAll(in, 64);
                case 14 -> norms = InvokedNormCodec.LIST.readAll(in, 64);
                case 15 -> consequences = AnnouncedConsequenceCodec.LIST.readAll(in, 16);
                case 16 -> subjectInformedFirst = SubjectNoticeCodec.read(in);
                case 17 -> publicity = ClaimPublicityCodec.read(in);
                case 18 -> coAuthors = CoAuthorCodec.LIST.readAll(in, 64);
                case 19 -> sources = SourceCitationCodec.LIST.readAll(in, 64);
                case 20 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(seenFrom);
        return new AttributionStatement(
                level,
                claimStanding,
                incidents,
                subject,
                seenFrom,
                nexus,
                claim,
                likelihood,
                confidence,
                basis,
                evidence,
                alternatives,
                assumptions,
                unknowns,
                norms,
                consequences,
                subjectInformedFirst,
                publicity,
                coAuthors,
                sources,
                extensions);
    }

    static void write(JsonOutput out, AttributionStatement value) {
        out.startObject();
        out.text(MEMBERS, 0, value.level());
        out.text(MEMBERS, 1, value.claimStanding());
        out.texts(MEMBERS, 2, value.incidents());
        if (value.subject() != null) {
            AttributionSubjectCodec.write(out.member(MEMBERS, 3), value.subject());
        }
        out.texts(MEMBERS, 4, value.seenFrom());
        out.text(MEMBERS, 5, value.nexus());
        if (value.claim() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.claim().entries());
        }
        out.text(MEMBERS, 7, value.likelihood());
        out.text(MEMBERS, 8, value.confidence());
        if (!value.basis().isEmpty()) {
            AttributionBasisCodec.LIST.writeAll(out.member(MEMBERS, 9), value.basis());
        }
        out.text(MEMBERS, 10, value.evidence());
        if (!value.alternatives().isEmpty()) {
            JudgementCodec.LIST.writeAll(out.member(MEMBERS, 11), value.alternatives());
        }
        if (!value.assumptions().isEmpty()) {
            JudgementCodec.LIST.writeAll(out.member(MEMBERS, 12), value.assumptions());
        }
        if (!value.unknowns().isEmpty()) {
            InformationGapCodec.LIST.writeAll(out.member(MEMBERS, 13), value.unknowns());
        }
        if (!value.norms().isEmpty()) {
            InvokedNormCodec.LIST.writeAll(out.member(MEMBERS, 14), value.norms());
        }
        if (!value.consequences().isEmpty()) {
            AnnouncedConsequenceCodec.LIST.writeAll(out.member(MEMBERS, 15), value.consequences());
        }
        if (value.subjectInformedFirst() != null) {
            SubjectNoticeCodec.write(out.member(MEMBERS, 16), value.subjectInformedFirst());
        }
        if (value.publicity() != null) {
            ClaimPublicityCodec.write(out.member(MEMBERS, 17), value.publicity());
        }
        if (!value.coAuthors().isEmpty()) {
            CoAuthorCodec.LIST.writeAll(out.member(MEMBERS, 18), value.coAuthors());
        }
        if (!value.sources().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 19), value.sources());
        }
        out.extensions(MEMBERS, 20, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, AttributionStatement value) {
        check.present(MEMBERS, 0, value.level());
        check.code("level", value.level(), AttributionLevel.list());
        check.present(MEMBERS, 1, value.claimStanding());
        check.code("claimStanding", value.claimStanding(), ClaimStanding.list());
        check.present(MEMBERS, 2, value.incidents());
        check.writtens("incidents", value.incidents(), 64);
        check.present(MEMBERS, 3, value.subject());
        if (value.subject() != null) {
            check.enter("subject");
            AttributionSubjectCodec.check(check, value.subject());
            check.leave();
        }
        check.partyCodes("seenFrom", value.seenFrom(), 64);
        check.code("nexus", value.nexus(), StateNexus.list());
        check.present(MEMBERS, 6, value.claim());
        if (value.claim() != null) {
            check.present("claim", value.claim().entries());
            TextEntryCodec.LIST.checkAll(check, "claim", value.claim().entries(), 64);
            check.look().at(value.claim());
        }
        check.code("likelihood", value.likelihood(), Likelihood.list());
        check.code("confidence", value.confidence(), Confidence.list());
        AttributionBasisCodec.LIST.checkAll(check, "basis", value.basis(), 64);
        check.code("evidence", value.evidence(), EvidenceAvailability.list());
        JudgementCodec.LIST.checkAll(check, "alternatives", value.alternatives(), 32);
        JudgementCodec.LIST.checkAll(check, "assumptions", value.assumptions(), 64);
        InformationGapCodec.LIST.checkAll(check, "unknowns", value.unknowns(), 64);
        InvokedNormCodec.LIST.checkAll(check, "norms", value.norms(), 64);
        AnnouncedConsequenceCodec.LIST.checkAll(check, "consequences", value.consequences(), 16);
        if (value.subjectInformedFirst() != null) {
            check.enter("subjectInformedFirst");
            SubjectNoticeCodec.check(check, value.subjectInformedFirst());
            check.leave();
        }
        if (value.publicity() != null) {
            check.enter("publicity");
            ClaimPublicityCodec.check(check, value.publicity());
            check.leave();
        }
        CoAuthorCodec.LIST.checkAll(check, "coAuthors", value.coAuthors(), 64);
        SourceCitationCodec.LIST.checkAll(check, "sources", value.sources(), 64);
        check.extensions("extensions", value.extensions());
        check.look().at(value.seenFrom());
    }
}

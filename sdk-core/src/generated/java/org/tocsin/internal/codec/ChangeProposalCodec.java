// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeArea;
import org.tocsin.code.ProposalStatus;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ChangeImpact;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.cooperation.ProposedChange;

/** Reads, writes and checks a {@link ChangeProposal}. */
final class ChangeProposalCodec {

    private static final Members MEMBERS = Members.of(
            "change-proposal",
            0xdL,
            "area",
            "status",
            "changes",
            "rationale",
            "impact",
            "version",
            "effectiveOn",
            "discussionUntil",
            "positions",
            "outcome",
            "decidedOn",
            "extensions");

    private ChangeProposalCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ChangeProposal read(JsonInput in) {
        @Nullable ChangeArea area = null;
        @Nullable ProposalStatus status = null;
        List<ProposedChange> changes = List.of();
        @Nullable Text rationale = null;
        @Nullable ChangeImpact impact = null;
        @Nullable FormatVersion version = null;
        @Nullable String effectiveOn = null;
        @Nullable Timestamp discussionUntil = null;
        @Nullable PositionCount positions = null;
        @Nullable Text outcome = null;
        @Nullable String decidedOn = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> area = in.code(ChangeArea.list());
                case 1 -> status = in.code(ProposalStatus.list());
                case 2 -> changes = ProposedChangeCodec.LIST.readAll(in, 64);
                case 3 -> rationale = in.text(64);
                case 4 -> impact = ChangeImpactCodec.read(in);
                case 5 -> version = in.formatVersion(7, "Version number (1.0)");
                case 6 -> effectiveOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 7 -> discussionUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 8 -> positions = PositionCountCodec.read(in);
                case 9 -> outcome = in.text(64);
                case 10 -> decidedOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 11 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(effectiveOn);
        in.look().at(discussionUntil);
        in.look().happened(decidedOn);
        in.look().day(decidedOn);
        return new ChangeProposal(
                area,
                status,
                changes,
                rationale,
                impact,
                version,
                effectiveOn,
                discussionUntil,
                positions,
                outcome,
                decidedOn,
                extensions);
    }

    static void write(JsonOutput out, ChangeProposal value) {
        out.startObject();
        out.text(MEMBERS, 0, value.area());
        out.text(MEMBERS, 1, value.status());
        if (!value.changes().isEmpty()) {
            ProposedChangeCodec.LIST.writeAll(out.member(MEMBERS, 2), value.changes());
        }
        if (value.rationale() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.rationale().entries());
        }
        if (value.impact() != null) {
            ChangeImpactCodec.write(out.member(MEMBERS, 4), value.impact());
        }
        out.text(MEMBERS, 5, value.version());
        out.text(MEMBERS, 6, value.effectiveOn());
        out.text(MEMBERS, 7, value.discussionUntil());
        if (value.positions() != null) {
            PositionCountCodec.write(out.member(MEMBERS, 8), value.positions());
        }
        if (value.outcome() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 9), value.outcome().entries());
        }
        out.text(MEMBERS, 10, value.decidedOn());
        out.extensions(MEMBERS, 11, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ChangeProposal value) {
        check.present(MEMBERS, 0, value.area());
        check.code("area", value.area(), ChangeArea.list());
        check.code("status", value.status(), ProposalStatus.list());
        check.present(MEMBERS, 2, value.changes());
        ProposedChangeCodec.LIST.checkAll(check, "changes", value.changes(), 64);
        check.present(MEMBERS, 3, value.rationale());
        if (value.rationale() != null) {
            check.present("rationale", value.rationale().entries());
            TextEntryCodec.LIST.checkAll(check, "rationale", value.rationale().entries(), 64);
            check.look().at(value.rationale());
        }
        if (value.impact() != null) {
            check.enter("impact");
            ChangeImpactCodec.check(check, value.impact());
            check.leave();
        }
        check.written("version", value.version());
        check.text("effectiveOn", value.effectiveOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.written("discussionUntil", value.discussionUntil());
        if (value.positions() != null) {
            check.enter("positions");
            PositionCountCodec.check(check, value.positions());
            check.leave();
        }
        if (value.outcome() != null) {
            check.present("outcome", value.outcome().entries());
            TextEntryCodec.LIST.checkAll(check, "outcome", value.outcome().entries(), 64);
            check.look().at(value.outcome());
        }
        check.text("decidedOn", value.decidedOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.extensions("extensions", value.extensions());
        check.look().day(value.effectiveOn());
        check.look().at(value.discussionUntil());
        check.look().happened(value.decidedOn());
        check.look().day(value.decidedOn());
    }
}

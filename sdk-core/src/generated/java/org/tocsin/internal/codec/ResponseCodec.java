// Generated from types/response.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DeclineReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalId;
import org.tocsin.message.Measure;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Talks;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.GrantedRelease;
import org.tocsin.message.request.KeptPreservation;
import org.tocsin.message.request.Response;

/** Reads, writes and checks a {@link Response}. */
final class ResponseCodec {

    private static final Members MEMBERS = Members.of(
            "response",
            0x3L,
            "disposition",
            "complete",
            "finding",
            "explanation",
            "answers",
            "questions",
            "measures",
            "reasons",
            "conditions",
            "responsibility",
            "coordinator",
            "forwardedTo",
            "preserved",
            "release",
            "position",
            "talks",
            "nextBy",
            "localIds",
            "extensions");

    private ResponseCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Response read(JsonInput in) {
        @Nullable Disposition disposition = null;
        @Nullable Boolean complete = null;
        @Nullable ResponseFinding finding = null;
        @Nullable Text explanation = null;
        List<GivenAnswer> answers = List.of();
        List<Question> questions = List.of();
        List<Measure> measures = List.of();
        List<DeclineReason> reasons = List.of();
        List<StatedCondition> conditions = List.of();
        @Nullable ResponsibilityPosition responsibility = null;
        @Nullable PartyRole coordinator = null;
        @Nullable PartyRole forwardedTo = null;
        @Nullable KeptPreservation preserved = null;
        @Nullable GrantedRelease release = null;
        @Nullable ProposalPosition position = null;
        @Nullable Talks talks = null;
        @Nullable Timestamp nextBy = null;
        List<LocalId> localIds = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> disposition = in.code(Disposition.list());
                case 1 -> complete = in.bool();
                case 2 -> finding = in.code(ResponseFinding.list());
                case 3 -> explanation = in.text(64);
                case 4 -> answers = GivenAnswerCodec.LIST.readAll(in, 1000);
                case 5 -> questions = QuestionCodec.LIST.readAll(in, 64);
                case 6 -> measures = MeasureCodec.LIST.readAll(in, 64);
                case 7 -> reasons = in.codes(16, DeclineReason.list());
                case 8 -> conditions = StatedConditionCodec.LIST.readAll(in, 16);
                case 9 -> responsibility = in.code(ResponsibilityPosition.list());
                case 10 -> coordinator = PartyRoleCodec.read(in);
                case 11 -> forwardedTo = PartyRoleCodec.read(in);
                case 12 -> preserved = KeptPreservationCodec.read(in);
                case 13 -> release = GrantedReleaseCodec.read(in);
                case 14 -> position = in.code(ProposalPosition.list());
                case 15 -> talks = TalksCodec.read(in);
                case 16 -> nextBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 17 -> localIds = LocalIdCodec.LIST.readAll(in, 16);
                case 18 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(nextBy);
        in.look().deadline(nextBy);
        return new Response(
                disposition,
                complete,
                finding,
                explanation,
                answers,
                questions,
                measures,
                reasons,
                conditions,
                responsibility,
                coordinator,
                forwardedTo,
                preserved,
                release,
                position,
                talks,
                nextBy,
                localIds,
                extensions);
    }

    static void write(JsonOutput out, Response value) {
        out.startObject();
        out.text(MEMBERS, 0, value.disposition());
        out.bool(MEMBERS, 1, value.complete());
        out.text(MEMBERS, 2, value.finding());
        if (value.explanation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.explanation().entries());
        }
        if (!value.answers().isEmpty()) {
            GivenAnswerCodec.LIST.writeAll(out.member(MEMBERS, 4), value.answers());
        }
        if (!value.questions().isEmpty()) {
            QuestionCodec.LIST.writeAll(out.member(MEMBERS, 5), value.questions());
        }
        if (!value.measures().isEmpty()) {
            MeasureCodec.LIST.writeAll(out.member(MEMBERS, 6), value.measures());
        }
        out.texts(MEMBERS, 7, value.reasons());
        if (!value.conditions().isEmpty()) {
            StatedConditionCodec.LIST.writeAll(out.member(MEMBERS, 8), value.conditions());
        }
        out.text(MEMBERS, 9, value.responsibility());
        if (value.coordinator() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 10), value.coordinator());
        }
        if (value.forwardedTo() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 11), value.forwardedTo());
        }
        if (value.preserved() != null) {
            KeptPreservationCodec.write(out.member(MEMBERS, 12), value.preserved());
        }
        if (value.release() != null) {
            GrantedReleaseCodec.write(out.member(MEMBERS, 13), value.release());
        }
        out.text(MEMBERS, 14, value.position());
        if (value.talks() != null) {
            TalksCodec.write(out.member(MEMBERS, 15), value.talks());
        }
        out.text(MEMBERS, 16, value.nextBy());
        if (!value.localIds().isEmpty()) {
            LocalIdCodec.LIST.writeAll(out.member(MEMBERS, 17), value.localIds());
        }
        out.extensions(MEMBERS, 18, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, Response value) {
        check.present(MEMBERS, 0, value.disposition());
        check.code("disposition", value.disposition(), Disposition.list());
        check.present(MEMBERS, 1, value.complete());
        check.code("finding", value.finding(), ResponseFinding.list());
        if (value.explanation() != null) {
            check.present("explanation", value.explanation().entries());
            TextEntryCodec.LIST.checkAll(check, "explanation", value.explanation().entries(), 64);
            check.look().at(value.explanation());
        }
        GivenAnswerCodec.LIST.checkAll(check, "answers", value.answers(), 1000);
        QuestionCodec.LIST.checkAll(check, "questions", value.questions(), 64);
        MeasureCodec.LIST.checkAll(check, "measures", value.measures(), 64);
        check.codes("reasons", value.reasons(), 16, DeclineReason.list());
        StatedConditionCodec.LIST.checkAll(check, "conditions", value.conditions(), 16);
        check.code("responsibility", value.responsibility(), ResponsibilityPosition.list());
        if (value.coordinator() != null) {
            check.enter("coordinator");
            PartyRoleCodec.check(check, value.coordinator());
            check.leave();
        }
        if (value.forwardedTo() != null) {
            check.enter("forwardedTo");
            PartyRoleCodec.check(check, value.forwardedTo());
            check.leave();
        }
        if (value.preserved() != null) {
            check.enter("preserved");
            KeptPreservationCodec.check(check, value.preserved());
            check.leave();
        }
        if (value.release() != null) {
            check.enter("release");
            GrantedReleaseCodec.check(check, value.release());
            check.leave();
        }
        check.code("position", value.position(), ProposalPosition.list());
        if (value.talks() != null) {
            check.enter("talks");
            TalksCodec.check(check, value.talks());
            check.leave();
        }
        check.written("nextBy", value.nextBy());
        LocalIdCodec.LIST.checkAll(check, "localIds", value.localIds(), 16);
        check.extensions("extensions", value.extensions());
        check.look().at(value.nextBy());
        check.look().deadline(value.nextBy());
    }
}

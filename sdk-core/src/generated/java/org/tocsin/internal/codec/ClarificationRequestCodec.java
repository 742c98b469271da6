// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Concern;
import org.tocsin.message.Extensions;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Talks;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.StatedEffect;

/** Reads, writes and checks a {@link ClarificationRequest}. */
final class ClarificationRequestCodec {

    private static final Members MEMBERS = Members.of(
            "clarification-request",
            0x53L,
            "concern",
            "facts",
            "inference",
            "effect",
            "questions",
            "statementHeldUntil",
            "counterparts",
            "talks",
            "extensions");

    private ClarificationRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ClarificationRequest read(JsonInput in) {
        @Nullable Concern concern = null;
        List<ClarificationFact> facts = List.of();
        @Nullable Judgement inference = null;
        @Nullable StatedEffect effect = null;
        List<Question> questions = List.of();
        @Nullable Timestamp statementHeldUntil = null;
        List<PartyRole> counterparts = List.of();
        @Nullable Talks talks = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> concern = in.code(Concern.list());
                case 1 -> facts = ClarificationFactCodec.LIST.readAll(in, 64);
                case 2 -> inference = JudgementCodec.read(in);
                case 3 -> effect = StatedEffectCodec.read(in);
                case 4 -> questions = QuestionCodec.LIST.readAll(in, 64);
                case 5 -> statementHeldUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 6 -> counterparts = PartyRoleCodec.LIST.readAll(in, 16);
                case 7 -> talks = TalksCodec.read(in);
                case 8 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(statementHeldUntil);
        in.look().deadline(statementHeldUntil);
        return new ClarificationRequest(
                concern,
                facts,
                inference,
                effect,
                questions,
                statementHeldUntil,
                counterparts,
                talks,
                extensions);
    }

    static void write(JsonOutput out, ClarificationRequest value) {
        out.startObject();
        out.text(MEMBERS, 0, value.concern());
        if (!value.facts().isEmpty()) {
            ClarificationFactCodec.LIST.writeAll(out.member(MEMBERS, 1), value.facts());
        }
        if (value.inference() != null) {
            JudgementCodec.write(out.member(MEMBERS, 2), value.inference());
        }
        if (value.effect() != null) {
            StatedEffectCodec.write(out.member(MEMBERS, 3), value.effect());
        }
        if (!value.questions().isEmpty()) {
            QuestionCodec.LIST.writeAll(out.member(MEMBERS, 4), value.questions());
        }
        out.text(MEMBERS, 5, value.statementHeldUntil());
        if (!value.counterparts().isEmpty()) {
            PartyRoleCodec.LIST.writeAll(out.member(MEMBERS, 6), value.counterparts());
        }
        if (value.talks() != null) {
            TalksCodec.write(out.member(MEMBERS, 7), value.talks());
        }
        out.extensions(MEMBERS, 8, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ClarificationRequest value) {
        check.present(MEMBERS, 0, value.concern());
        check.code("concern", value.concern(), Concern.list());
        check.present(MEMBERS, 1, value.facts());
        ClarificationFactCodec.LIST.checkAll(check, "facts", value.facts(), 64);
        if (value.inference() != null) {
            check.enter("inference");
            JudgementCodec.check(check, value.inference());
            check.leave();
        }
        if (value.effect() != null) {
            check.enter("effect");
            StatedEffectCodec.check(check, value.effect());
            check.leave();
        }
        check.present(MEMBERS, 4, value.questions());
        QuestionCodec.LIST.checkAll(check, "questions", value.questions(), 64);
        check.written("statementHeldUntil", value.statementHeldUntil());
        check.present(MEMBERS, 6, value.counterparts());
        PartyRoleCodec.LIST.checkAll(check, "counterparts", value.counterparts(), 16);
        if (value.talks() != null) {
            check.enter("talks");
            TalksCodec.check(check, value.talks());
            check.leave();
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.statementHeldUntil());
        check.look().deadline(value.statementHeldUntil());
    }
}

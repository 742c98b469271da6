// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyNamedAnswers;

/** Reads, writes and checks a {@link SurveyNamedAnswers}. */
final class SurveyNamedAnswersCodec extends ElementCodec<SurveyNamedAnswers> {

    static final SurveyNamedAnswersCodec LIST = new SurveyNamedAnswersCodec();

    private static final Members MEMBERS = Members.of(
            "survey-named-answers",
            0x3L,
            "party",
            "answers");

    private SurveyNamedAnswersCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyNamedAnswers read(JsonInput in) {
        @Nullable PartyCode party = null;
        List<SurveyAnswer> answers = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> answers = SurveyAnswerCodec.LIST.readAll(in, 2000);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        for (int i = 0; i < answers.size(); i++) {
            in.look().uniqueInList(i, answers.get(i).question());
        }
        return new SurveyNamedAnswers(
                party,
                answers);
    }

    static void write(JsonOutput out, SurveyNamedAnswers value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (!value.answers().isEmpty()) {
            SurveyAnswerCodec.LIST.writeAll(out.member(MEMBERS, 1), value.answers());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyNamedAnswers value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.answers());
        SurveyAnswerCodec.LIST.checkAll(check, "answers", value.answers(), 2000);
        check.look().at(value.party());
        for (int i = 0; i < check.looked(value.answers()); i++) {
            check.look().uniqueInList(i, value.answers().get(i).question());
        }
    }

    @Override
    SurveyNamedAnswers one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyNamedAnswers element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyNamedAnswers element) {
        check(check, element);
    }
}

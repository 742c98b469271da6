// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyNamedAnswers;

/** Reads, writes and checks a {@link SurveyNamedAnswers}. */
final class SurveyNamedAnswersCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code");
                case 1 -> answers = SurveyAnswerCodec.readAll(in, 2000);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyNamedAnswers(
                party,
                answers);
    }

    static void write(JsonOutput out, SurveyNamedAnswers value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (!value.answers().isEmpty()) {
            SurveyAnswerCodec.writeAll(out.member(MEMBERS, 1), value.answers());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyNamedAnswers value) {
        check.present(MEMBERS, 0, value.party());
        check.present(MEMBERS, 1, value.answers());
        SurveyAnswerCodec.checkAll(check, "answers", value.answers(), 2000);
    }

    static List<SurveyNamedAnswers> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SurveyNamedAnswers first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SurveyNamedAnswers> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SurveyNamedAnswers> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SurveyNamedAnswers> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

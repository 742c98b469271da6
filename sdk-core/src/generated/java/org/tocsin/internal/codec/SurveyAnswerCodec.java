// Generated from common/survey-answer.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.UnansweredReason;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyAnswer;

/** Reads, writes and checks a {@link SurveyAnswer}. */
final class SurveyAnswerCodec extends ElementCodec<SurveyAnswer> {

    static final SurveyAnswerCodec LIST = new SurveyAnswerCodec();

    private static final Members MEMBERS = Members.of(
            "survey-answer",
            0x1L,
            "question",
            "option",
            "options",
            "number",
            "text",
            "unanswered",
            "evidence");

    private SurveyAnswerCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyAnswer read(JsonInput in) {
        @Nullable String question = null;
        @Nullable String option = null;
        List<String> options = List.of();
        @Nullable Long number = null;
        @Nullable Text text = null;
        @Nullable UnansweredReason unanswered = null;
        List<SourceCitation> evidence = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> question = in.text(1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
                case 1 -> option = in.text(1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
                case 2 -> options = in.texts(64, 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
                case 3 -> number = in.integer(-9007199254740991L, 9007199254740991L);
                case 4 -> text = in.text(64);
                case 5 -> unanswered = in.code(UnansweredReason.list());
                case 6 -> evidence = SourceCitationCodec.LIST.readAll(in, 16);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyAnswer(
                question,
                option,
                options,
                number,
                text,
                unanswered,
                evidence);
    }

    static void write(JsonOutput out, SurveyAnswer value) {
        out.startObject();
        out.text(MEMBERS, 0, value.question());
        out.text(MEMBERS, 1, value.option());
        out.texts(MEMBERS, 2, value.options());
        out.integer(MEMBERS, 3, value.number());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        out.text(MEMBERS, 5, value.unanswered());
        if (!value.evidence().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 6), value.evidence());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyAnswer value) {
        check.present(MEMBERS, 0, value.question());
        check.text("question", value.question(), 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
        check.text("option", value.option(), 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
        check.texts("options", value.options(), 64, 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
        check.range("number", value.number(), -9007199254740991L, 9007199254740991L);
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("unanswered", value.unanswered(), UnansweredReason.list());
        SourceCitationCodec.LIST.checkAll(check, "evidence", value.evidence(), 16);
    }

    @Override
    SurveyAnswer one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyAnswer element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyAnswer element) {
        check(check, element);
    }
}

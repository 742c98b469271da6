// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyDependency;

/** Reads, writes and checks a {@link SurveyDependency}. */
final class SurveyDependencyCodec {

    private static final Members MEMBERS = Members.of(
            "survey-dependency",
            0x3L,
            "question",
            "answers");

    private SurveyDependencyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyDependency read(JsonInput in) {
        @Nullable String question = null;
        List<String> answers = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> question = in.text(1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
                case 1 -> answers = in.texts(64, 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyDependency(
                question,
                answers);
    }

    static void write(JsonOutput out, SurveyDependency value) {
        out.startObject();
        out.text(MEMBERS, 0, value.question());
        out.texts(MEMBERS, 1, value.answers());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyDependency value) {
        check.present(MEMBERS, 0, value.question());
        check.text("question", value.question(), 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
        check.present(MEMBERS, 1, value.answers());
        check.texts("answers", value.answers(), 64, 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
    }
}

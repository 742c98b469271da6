// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyFinding;

/** Reads, writes and checks a {@link SurveyFinding}. */
final class SurveyFindingCodec extends ElementCodec<SurveyFinding> {

    static final SurveyFindingCodec LIST = new SurveyFindingCodec();

    private static final Members MEMBERS = Members.of(
            "survey-finding",
            0x1L,
            "text",
            "questions");

    private SurveyFindingCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyFinding read(JsonInput in) {
        @Nullable Text text = null;
        List<String> questions = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> questions = in.texts(64, 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyFinding(
                text,
                questions);
    }

    static void write(JsonOutput out, SurveyFinding value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.texts(MEMBERS, 1, value.questions());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyFinding value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.texts("questions", value.questions(), 64, 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
    }

    @Override
    SurveyFinding one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyFinding element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyFinding element) {
        check(check, element);
    }
}

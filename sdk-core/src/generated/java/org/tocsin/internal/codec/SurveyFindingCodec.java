// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyFinding;

/** Reads, writes and checks a {@link SurveyFinding}. */
final class SurveyFindingCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 1 -> questions = in.texts(64, 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier");
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
            TextEntryCodec.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.texts(MEMBERS, 1, value.questions());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyFinding value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.texts("questions", value.questions(), 64, 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier");
    }

    static List<SurveyFinding> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SurveyFinding first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SurveyFinding> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SurveyFinding> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SurveyFinding> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyTopic;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveySection;

/** Reads, writes and checks a {@link SurveySection}. */
final class SurveySectionCodec {

    private static final Members MEMBERS = Members.of(
            "survey-section",
            0x8L,
            "title",
            "topic",
            "introduction",
            "questions");

    private SurveySectionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveySection read(JsonInput in) {
        @Nullable Text title = null;
        @Nullable SurveyTopic topic = null;
        @Nullable Text introduction = null;
        List<SurveyQuestion> questions = List.of();
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> title = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 1 -> topic = in.code(SurveyTopic.list());
                case 2 -> introduction = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 3 -> questions = SurveyQuestionCodec.readAll(in, 40);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveySection(
                title,
                topic,
                introduction,
                questions);
    }

    static void write(JsonOutput out, SurveySection value) {
        out.startObject();
        if (value.title() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 0), value.title().entries());
        }
        out.text(MEMBERS, 1, value.topic());
        if (value.introduction() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 2), value.introduction().entries());
        }
        if (!value.questions().isEmpty()) {
            SurveyQuestionCodec.writeAll(out.member(MEMBERS, 3), value.questions());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveySection value) {
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.code("topic", value.topic(), SurveyTopic.list());
        if (value.introduction() != null) {
            check.present("introduction", value.introduction().entries());
            TextEntryCodec.checkAll(check, "introduction", value.introduction().entries(), 64);
            check.look().at(value.introduction());
        }
        check.present(MEMBERS, 3, value.questions());
        SurveyQuestionCodec.checkAll(check, "questions", value.questions(), 40);
    }

    static List<SurveySection> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SurveySection first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SurveySection> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SurveySection> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SurveySection> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

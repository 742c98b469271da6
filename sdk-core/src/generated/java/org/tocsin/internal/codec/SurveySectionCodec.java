// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyTopic;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveySection;

/** Reads, writes and checks a {@link SurveySection}. */
final class SurveySectionCodec extends ElementCodec<SurveySection> {

    static final SurveySectionCodec LIST = new SurveySectionCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> title = in.text(64);
                case 1 -> topic = in.code(SurveyTopic.list());
                case 2 -> introduction = in.text(64);
                case 3 -> questions = SurveyQuestionCodec.LIST.readAll(in, 40);
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
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.title().entries());
        }
        out.text(MEMBERS, 1, value.topic());
        if (value.introduction() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.introduction().entries());
        }
        if (!value.questions().isEmpty()) {
            SurveyQuestionCodec.LIST.writeAll(out.member(MEMBERS, 3), value.questions());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveySection value) {
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.code("topic", value.topic(), SurveyTopic.list());
        if (value.introduction() != null) {
            check.present("introduction", value.introduction().entries());
            TextEntryCodec.LIST.checkAll(check, "introduction", value.introduction().entries(), 64);
            check.look().at(value.introduction());
        }
        check.present(MEMBERS, 3, value.questions());
        SurveyQuestionCodec.LIST.checkAll(check, "questions", value.questions(), 40);
    }

    @Override
    SurveySection one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveySection element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveySection element) {
        check(check, element);
    }
}

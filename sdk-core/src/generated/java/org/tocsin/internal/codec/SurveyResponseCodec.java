// Generated from types/survey-response.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyResponse;

/** Reads, writes and checks a {@link SurveyResponse}. */
final class SurveyResponseCodec {

    private static final Members MEMBERS = Members.of(
            "survey-response",
            0x1fL,
            "survey",
            "version",
            "status",
            "consent",
            "answers",
            "comment",
            "extensions");

    private SurveyResponseCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyResponse read(JsonInput in) {
        @Nullable SurveyId survey = null;
        @Nullable Integer version = null;
        @Nullable SurveyResponseStatus status = null;
        @Nullable SurveyConsent consent = null;
        List<SurveyAnswer> answers = List.of();
        @Nullable Text comment = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> survey = Identifiers.surveyId(in);
                case 1 -> version = in.smallInteger(1, 1000000);
                case 2 -> status = in.code(SurveyResponseStatus.list());
                case 3 -> consent = in.code(SurveyConsent.list());
                case 4 -> answers = SurveyAnswerCodec.LIST.readAll(in, 2000);
                case 5 -> comment = in.text(64);
                case 6 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < answers.size(); i++) {
            in.look().uniqueInList(i, answers.get(i).question());
        }
        return new SurveyResponse(
                survey,
                version,
                status,
                consent,
                answers,
                comment,
                extensions);
    }

    static void write(JsonOutput out, SurveyResponse value) {
        out.startObject();
        out.text(MEMBERS, 0, value.survey());
        out.integer(MEMBERS, 1, value.version());
        out.text(MEMBERS, 2, value.status());
        out.text(MEMBERS, 3, value.consent());
        if (!value.answers().isEmpty()) {
            SurveyAnswerCodec.LIST.writeAll(out.member(MEMBERS, 4), value.answers());
        }
        if (value.comment() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.comment().entries());
        }
        out.extensions(MEMBERS, 6, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyResponse value) {
        check.present(MEMBERS, 0, value.survey());
        check.written("survey", value.survey());
        check.present(MEMBERS, 1, value.version());
        check.range("version", value.version(), 1, 1000000);
        check.present(MEMBERS, 2, value.status());
        check.code("status", value.status(), SurveyResponseStatus.list());
        check.present(MEMBERS, 3, value.consent());
        check.code("consent", value.consent(), SurveyConsent.list());
        check.present(MEMBERS, 4, value.answers());
        SurveyAnswerCodec.LIST.checkAll(check, "answers", value.answers(), 2000);
        if (value.comment() != null) {
            check.present("comment", value.comment().entries());
            TextEntryCodec.LIST.checkAll(check, "comment", value.comment().entries(), 64);
            check.look().at(value.comment());
        }
        check.extensions("extensions", value.extensions());
        for (int i = 0; i < check.looked(value.answers()); i++) {
            check.look().uniqueInList(i, value.answers().get(i).question());
        }
    }
}

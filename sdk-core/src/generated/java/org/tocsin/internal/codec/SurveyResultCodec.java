// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyFinding;
import org.tocsin.message.survey.SurveyNamedAnswers;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;

/** Reads, writes and checks a {@link SurveyResult}. */
final class SurveyResultCodec {

    private static final Members MEMBERS = Members.of(
            "survey-result",
            0x12fL,
            "survey",
            "version",
            "invited",
            "answered",
            "counted",
            "minimumCell",
            "method",
            "groupedBy",
            "tables",
            "findings",
            "named",
            "extensions");

    private SurveyResultCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyResult read(JsonInput in) {
        @Nullable SurveyId survey = null;
        @Nullable Integer version = null;
        @Nullable Integer invited = null;
        @Nullable Integer answered = null;
        @Nullable Integer counted = null;
        @Nullable Integer minimumCell = null;
        @Nullable Text method = null;
        @Nullable String groupedBy = null;
        List<SurveyTable> tables = List.of();
        List<SurveyFinding> findings = List.of();
        List<SurveyNamedAnswers> named = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> survey = Identifiers.surveyId(in);
                case 1 -> version = in.smallInteger(1, 1000000);
                case 2 -> invited = in.smallInteger(0, 1000000);
                case 3 -> answered = in.smallInteger(0, 1000000);
                case 4 -> counted = in.smallInteger(0, 1000000);
                case 5 -> minimumCell = in.smallInteger(1, 1000);
                case 6 -> method = in.text(64);
                case 7 -> groupedBy = in.text(1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
                case 8 -> tables = SurveyTableCodec.LIST.readAll(in, 2000);
                case 9 -> findings = SurveyFindingCodec.LIST.readAll(in, 64);
                case 10 -> named = SurveyNamedAnswersCodec.LIST.readAll(in, 500);
                case 11 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < tables.size(); i++) {
            in.look().uniqueInList(i, tables.get(i).question());
        }
        for (int i = 0; i < named.size(); i++) {
            in.look().uniqueInList(i, named.get(i).party());
        }
        return new SurveyResult(
                survey,
                version,
                invited,
                answered,
                counted,
                minimumCell,
                method,
                groupedBy,
                tables,
                findings,
                named,
                extensions);
    }

    static void write(JsonOutput out, SurveyResult value) {
        out.startObject();
        out.text(MEMBERS, 0, value.survey());
        out.integer(MEMBERS, 1, value.version());
        out.integer(MEMBERS, 2, value.invited());
        out.integer(MEMBERS, 3, value.answered());
        out.integer(MEMBERS, 4, value.counted());
        out.integer(MEMBERS, 5, value.minimumCell());
        if (value.method() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.method().entries());
        }
        out.text(MEMBERS, 7, value.groupedBy());
        if (!value.tables().isEmpty()) {
            SurveyTableCodec.LIST.writeAll(out.member(MEMBERS, 8), value.tables());
        }
        if (!value.findings().isEmpty()) {
            SurveyFindingCodec.LIST.writeAll(out.member(MEMBERS, 9), value.findings());
        }
        if (!value.named().isEmpty()) {
            SurveyNamedAnswersCodec.LIST.writeAll(out.member(MEMBERS, 10), value.named());
        }
        out.extensions(MEMBERS, 11, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyResult value) {
        check.present(MEMBERS, 0, value.survey());
        check.written("survey", value.survey());
        check.present(MEMBERS, 1, value.version());
        check.range("version", value.version(), 1, 1000000);
        check.present(MEMBERS, 2, value.invited());
        check.range("invited", value.invited(), 0, 1000000);
        check.present(MEMBERS, 3, value.answered());
        check.range("answered", value.answered(), 0, 1000000);
        check.range("counted", value.counted(), 0, 1000000);
        check.present(MEMBERS, 5, value.minimumCell());
        check.range("minimumCell", value.minimumCell(), 1, 1000);
        if (value.method() != null) {
            check.present("method", value.method().entries());
            TextEntryCodec.LIST.checkAll(check, "method", value.method().entries(), 64);
            check.look().at(value.method());
        }
        check.text("groupedBy", value.groupedBy(), 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
        check.present(MEMBERS, 8, value.tables());
        SurveyTableCodec.LIST.checkAll(check, "tables", value.tables(), 2000);
        SurveyFindingCodec.LIST.checkAll(check, "findings", value.findings(), 64);
        SurveyNamedAnswersCodec.LIST.checkAll(check, "named", value.named(), 500);
        check.extensions("extensions", value.extensions());
        for (int i = 0; i < check.looked(value.tables()); i++) {
            check.look().uniqueInList(i, value.tables().get(i).question());
        }
        for (int i = 0; i < check.looked(value.named()); i++) {
            check.look().uniqueInList(i, value.named().get(i).party());
        }
    }
}

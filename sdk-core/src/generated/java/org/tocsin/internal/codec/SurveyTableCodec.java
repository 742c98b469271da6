// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyTable;

/** Reads, writes and checks a {@link SurveyTable}. */
final class SurveyTableCodec extends ElementCodec<SurveyTable> {

    static final SurveyTableCodec LIST = new SurveyTableCodec();

    private static final Members MEMBERS = Members.of(
            "survey-table",
            0x3L,
            "question",
            "kind",
            "suppressed",
            "answered",
            "cells",
            "summary",
            "groups");

    private SurveyTableCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyTable read(JsonInput in) {
        @Nullable String question = null;
        @Nullable SurveyQuestionKind kind = null;
        @Nullable Boolean suppressed = null;
        @Nullable Integer answered = null;
        List<SurveyCell> cells = List.of();
        @Nullable SurveyNumberSummary summary = null;
        List<SurveyGroup> groups = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> question = in.text(1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
                case 1 -> kind = in.code(SurveyQuestionKind.list());
                case 2 -> suppressed = in.bool();
                case 3 -> answered = in.smallInteger(0, 1000000);
                case 4 -> cells = SurveyCellCodec.LIST.readAll(in, 101);
                case 5 -> summary = SurveyNumberSummaryCodec.read(in);
                case 6 -> groups = SurveyGroupCodec.LIST.readAll(in, 64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < cells.size(); i++) {
            in.look().uniqueInList(i, cells.get(i).option());
        }
        for (int i = 0; i < cells.size(); i++) {
            in.look().uniqueInList(i, cells.get(i).value());
        }
        for (int i = 0; i < groups.size(); i++) {
            in.look().uniqueInList(i, groups.get(i).option());
        }
        return new SurveyTable(
                question,
                kind,
                suppressed,
                answered,
                cells,
                summary,
                groups);
    }

    static void write(JsonOutput out, SurveyTable value) {
        out.startObject();
        out.text(MEMBERS, 0, value.question());
        out.text(MEMBERS, 1, value.kind());
        out.bool(MEMBERS, 2, value.suppressed());
        out.integer(MEMBERS, 3, value.answered());
        if (!value.cells().isEmpty()) {
            SurveyCellCodec.LIST.writeAll(out.member(MEMBERS, 4), value.cells());
        }
        if (value.summary() != null) {
            SurveyNumberSummaryCodec.write(out.member(MEMBERS, 5), value.summary());
        }
        if (!value.groups().isEmpty()) {
            SurveyGroupCodec.LIST.writeAll(out.member(MEMBERS, 6), value.groups());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyTable value) {
        check.present(MEMBERS, 0, value.question());
        check.text("question", value.question(), 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
        check.present(MEMBERS, 1, value.kind());
        check.code("kind", value.kind(), SurveyQuestionKind.list());
        check.range("answered", value.answered(), 0, 1000000);
        SurveyCellCodec.LIST.checkAll(check, "cells", value.cells(), 101);
        if (value.summary() != null) {
            check.enter("summary");
            SurveyNumberSummaryCodec.check(check, value.summary());
            check.leave();
        }
        SurveyGroupCodec.LIST.checkAll(check, "groups", value.groups(), 64);
        for (int i = 0; i < check.looked(value.cells()); i++) {
            check.look().uniqueInList(i, value.cells().get(i).option());
        }
        for (int i = 0; i < check.looked(value.cells()); i++) {
            check.look().uniqueInList(i, value.cells().get(i).value());
        }
        for (int i = 0; i < check.looked(value.groups()); i++) {
            check.look().uniqueInList(i, value.groups().get(i).option());
        }
    }

    @Override
    SurveyTable one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyTable element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyTable element) {
        check(check, element);
    }
}

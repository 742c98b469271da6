// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;

/** Reads, writes and checks a {@link SurveyGroup}. */
final class SurveyGroupCodec extends ElementCodec<SurveyGroup> {

    static final SurveyGroupCodec LIST = new SurveyGroupCodec();

    private static final Members MEMBERS = Members.of(
            "survey-group",
            0x1L,
            "option",
            "suppressed",
            "answered",
            "cells",
            "summary");

    private SurveyGroupCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyGroup read(JsonInput in) {
        @Nullable String option = null;
        @Nullable Boolean suppressed = null;
        @Nullable Integer answered = null;
        List<SurveyCell> cells = List.of();
        @Nullable SurveyNumberSummary summary = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> option = in.text(1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
                case 1 -> suppressed = in.bool();
                case 2 -> answered = in.smallInteger(0, 1000000);
                case 3 -> cells = SurveyCellCodec.LIST.readAll(in, 101);
                case 4 -> summary = SurveyNumberSummaryCodec.read(in);
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
        return new SurveyGroup(
                option,
                suppressed,
                answered,
                cells,
                summary);
    }

    static void write(JsonOutput out, SurveyGroup value) {
        out.startObject();
        out.text(MEMBERS, 0, value.option());
        out.bool(MEMBERS, 1, value.suppressed());
        out.integer(MEMBERS, 2, value.answered());
        if (!value.cells().isEmpty()) {
            SurveyCellCodec.LIST.writeAll(out.member(MEMBERS, 3), value.cells());
        }
        if (value.summary() != null) {
            SurveyNumberSummaryCodec.write(out.member(MEMBERS, 4), value.summary());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyGroup value) {
        check.present(MEMBERS, 0, value.option());
        check.text("option", value.option(), 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
        check.range("answered", value.answered(), 0, 1000000);
        SurveyCellCodec.LIST.checkAll(check, "cells", value.cells(), 101);
        if (value.summary() != null) {
            check.enter("summary");
            SurveyNumberSummaryCodec.check(check, value.summary());
            check.leave();
        }
        for (int i = 0; i < check.looked(value.cells()); i++) {
            check.look().uniqueInList(i, value.cells().get(i).option());
        }
        for (int i = 0; i < check.looked(value.cells()); i++) {
            check.look().uniqueInList(i, value.cells().get(i).value());
        }
    }

    @Override
    SurveyGroup one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyGroup element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyGroup element) {
        check(check, element);
    }
}

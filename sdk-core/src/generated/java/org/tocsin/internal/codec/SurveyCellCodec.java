// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyCell;

/** Reads, writes and checks a {@link SurveyCell}. */
final class SurveyCellCodec extends ElementCodec<SurveyCell> {

    static final SurveyCellCodec LIST = new SurveyCellCodec();

    private static final Members MEMBERS = Members.of(
            "survey-cell",
            0x0L,
            "option",
            "value",
            "suppressed",
            "count",
            "points");

    private SurveyCellCodec() {}

    static SurveyCell read(JsonInput in) {
        @Nullable String option = null;
        @Nullable Integer value = null;
        @Nullable Boolean suppressed = null;
        @Nullable Integer count = null;
        @Nullable Integer points = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> option = in.text(1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
                case 1 -> value = in.smallInteger(-1000, 1000);
                case 2 -> suppressed = in.bool();
                case 3 -> count = in.smallInteger(0, 1000000);
                case 4 -> points = in.smallInteger(0, 1000000000);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyCell(
                option,
                value,
                suppressed,
                count,
                points);
    }

    static void write(JsonOutput out, SurveyCell value) {
        out.startObject();
        out.text(MEMBERS, 0, value.option());
        out.integer(MEMBERS, 1, value.value());
        out.bool(MEMBERS, 2, value.suppressed());
        out.integer(MEMBERS, 3, value.count());
        out.integer(MEMBERS, 4, value.points());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyCell value) {
        check.text("option", value.option(), 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
        check.range("value", value.value(), -1000, 1000);
        check.range("count", value.count(), 0, 1000000);
        check.range("points", value.points(), 0, 1000000000);
    }

    @Override
    SurveyCell one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyCell element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyCell element) {
        check(check, element);
    }
}

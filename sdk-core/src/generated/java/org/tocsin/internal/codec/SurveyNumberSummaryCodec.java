// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Unit;
import org.tocsin.message.survey.SurveyNumberSummary;

/** Reads, writes and checks a {@link SurveyNumberSummary}. */
final class SurveyNumberSummaryCodec {

    private static final Members MEMBERS = Members.of(
            "survey-number-summary",
            0x1L,
            "median",
            "lowerQuartile",
            "upperQuartile",
            "unit",
            "currency");

    private SurveyNumberSummaryCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyNumberSummary read(JsonInput in) {
        @Nullable Long median = null;
        @Nullable Long lowerQuartile = null;
        @Nullable Long upperQuartile = null;
        @Nullable Unit unit = null;
        @Nullable CurrencyCode currency = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> median = in.integer(-9007199254740991L, 9007199254740991L);
                case 1 -> lowerQuartile = in.integer(-9007199254740991L, 9007199254740991L);
                case 2 -> upperQuartile = in.integer(-9007199254740991L, 9007199254740991L);
                case 3 -> unit = in.code(Unit.list());
                case 4 -> currency = in.code(CurrencyCode.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyNumberSummary(
                median,
                lowerQuartile,
                upperQuartile,
                unit,
                currency);
    }

    static void write(JsonOutput out, SurveyNumberSummary value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.median());
        out.integer(MEMBERS, 1, value.lowerQuartile());
        out.integer(MEMBERS, 2, value.upperQuartile());
        out.text(MEMBERS, 3, value.unit());
        out.text(MEMBERS, 4, value.currency());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyNumberSummary value) {
        check.present(MEMBERS, 0, value.median());
        check.range("median", value.median(), -9007199254740991L, 9007199254740991L);
        check.range("lowerQuartile", value.lowerQuartile(), -9007199254740991L, 9007199254740991L);
        check.range("upperQuartile", value.upperQuartile(), -9007199254740991L, 9007199254740991L);
        check.code("unit", value.unit(), Unit.list());
        check.code("currency", value.currency(), CurrencyCode.list());
    }
}

// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyOption;

/** Reads, writes and checks a {@link SurveyOption}. */
final class SurveyOptionCodec extends ElementCodec<SurveyOption> {

    static final SurveyOptionCodec LIST = new SurveyOptionCodec();

    private static final Members MEMBERS = Members.of(
            "survey-option",
            0x3L,
            "code",
            "text",
            "textWanted");

    private SurveyOptionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyOption read(JsonInput in) {
        @Nullable String code = null;
        @Nullable Text text = null;
        @Nullable Boolean textWanted = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
                case 1 -> text = in.text(64);
                case 2 -> textWanted = in.bool();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyOption(
                code,
                text,
                textWanted);
    }

    static void write(JsonOutput out, SurveyOption value) {
        out.startObject();
        out.text(MEMBERS, 0, value.code());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.bool(MEMBERS, 2, value.textWanted());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyOption value) {
        check.present(MEMBERS, 0, value.code());
        check.text("code", value.code(), 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code (indicators, yes)");
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    @Override
    SurveyOption one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyOption element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyOption element) {
        check(check, element);
    }
}

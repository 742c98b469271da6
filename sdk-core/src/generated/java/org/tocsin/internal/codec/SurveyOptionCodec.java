// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyOption;

/** Reads, writes and checks a {@link SurveyOption}. */
final class SurveyOptionCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 64, Patterns.SURVEY_OPTION_CODE, "Option code");
                case 1 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
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
            TextEntryCodec.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.bool(MEMBERS, 2, value.textWanted());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyOption value) {
        check.present(MEMBERS, 0, value.code());
        check.text("code", value.code(), 1, 64, Patterns.SURVEY_OPTION_CODE, "Option code");
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    static List<SurveyOption> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SurveyOption first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SurveyOption> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SurveyOption> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SurveyOption> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}

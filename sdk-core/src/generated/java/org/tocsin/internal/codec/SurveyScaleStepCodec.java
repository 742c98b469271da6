// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyScaleStep;

/** Reads, writes and checks a {@link SurveyScaleStep}. */
final class SurveyScaleStepCodec extends ElementCodec<SurveyScaleStep> {

    static final SurveyScaleStepCodec LIST = new SurveyScaleStepCodec();

    private static final Members MEMBERS = Members.of(
            "survey-scale-step",
            0x3L,
            "value",
            "text");

    private SurveyScaleStepCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyScaleStep read(JsonInput in) {
        @Nullable Integer value = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> value = in.smallInteger(-1000, 1000);
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SurveyScaleStep(
                value,
                text);
    }

    static void write(JsonOutput out, SurveyScaleStep value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.value());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyScaleStep value) {
        check.present(MEMBERS, 0, value.value());
        check.range("value", value.value(), -1000, 1000);
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    @Override
    SurveyScaleStep one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyScaleStep element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyScaleStep element) {
        check(check, element);
    }
}

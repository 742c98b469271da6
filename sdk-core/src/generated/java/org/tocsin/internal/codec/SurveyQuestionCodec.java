// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.Unit;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyScaleStep;

/** Reads, writes and checks a {@link SurveyQuestion}. */
final class SurveyQuestionCodec extends ElementCodec<SurveyQuestion> {

    static final SurveyQuestionCodec LIST = new SurveyQuestionCodec();

    private static final Members MEMBERS = Members.of(
            "survey-question",
            0x7L,
            "id",
            "kind",
            "text",
            "help",
            "required",
            "dependsOn",
            "options",
            "maxChoices",
            "min",
            "max",
            "unit",
            "currency",
            "steps",
            "evidenceWanted");

    private SurveyQuestionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SurveyQuestion read(JsonInput in) {
        @Nullable String id = null;
        @Nullable SurveyQuestionKind kind = null;
        @Nullable Text text = null;
        @Nullable Text help = null;
        @Nullable Boolean required = null;
        @Nullable SurveyDependency dependsOn = null;
        List<SurveyOption> options = List.of();
        @Nullable Integer maxChoices = null;
        @Nullable Long min = null;
        @Nullable Long max = null;
        @Nullable Unit unit = null;
        @Nullable CurrencyCode currency = null;
        List<SurveyScaleStep> steps = List.of();
        @Nullable Boolean evidenceWanted = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.text(1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
                case 1 -> kind = in.code(SurveyQuestionKind.list());
                case 2 -> text = in.text(64);
                case 3 -> help = in.text(64);
                case 4 -> required = in.bool();
                case 5 -> dependsOn = SurveyDependencyCodec.read(in);
                case 6 -> options = SurveyOptionCodec.LIST.readAll(in, 64);
                case 7 -> maxChoices = in.smallInteger(1, 64);
                case 8 -> min = in.integer(-9007199254740991L, 9007199254740991L);
                case 9 -> max = in.integer(-9007199254740991L, 9007199254740991L);
                case 10 -> unit = in.code(Unit.list());
                case 11 -> currency = in.code(CurrencyCode.list());
                case 12 -> steps = SurveyScaleStepCodec.LIST.readAll(in, 101);
                case 13 -> evidenceWanted = in.bool();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().uniqueInMessage(id);
        for (int i = 0; i < options.size(); i++) {
            in.look().uniqueInList(i, options.get(i).code());
        }
        for (int i = 0; i < steps.size(); i++) {
            in.look().uniqueInList(i, steps.get(i).value());
        }
        return new SurveyQuestion(
                id,
                kind,
                text,
                help,
                required,
                dependsOn,
                options,
                maxChoices,
                min,
                max,
                unit,
                currency,
                steps,
                evidenceWanted);
    }

    static void write(JsonOutput out, SurveyQuestion value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.kind());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        if (value.help() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.help().entries());
        }
        out.bool(MEMBERS, 4, value.required());
        if (value.dependsOn() != null) {
            SurveyDependencyCodec.write(out.member(MEMBERS, 5), value.dependsOn());
        }
        if (!value.options().isEmpty()) {
            SurveyOptionCodec.LIST.writeAll(out.member(MEMBERS, 6), value.options());
        }
        out.integer(MEMBERS, 7, value.maxChoices());
        out.integer(MEMBERS, 8, value.min());
        out.integer(MEMBERS, 9, value.max());
        out.text(MEMBERS, 10, value.unit());
        out.text(MEMBERS, 11, value.currency());
        if (!value.steps().isEmpty()) {
            SurveyScaleStepCodec.LIST.writeAll(out.member(MEMBERS, 12), value.steps());
        }
        out.bool(MEMBERS, 13, value.evidenceWanted());
        out.endObject();
    }

    static void check(ObjectCheck check, SurveyQuestion value) {
        check.present(MEMBERS, 0, value.id());
        check.text("id", value.id(), 1, 64, Patterns.SURVEY_QUESTION_ID, "Question identifier (needs.kinds, 2.1)");
        check.present(MEMBERS, 1, value.kind());
        check.code("kind", value.kind(), SurveyQuestionKind.list());
        check.present(MEMBERS, 2, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.help() != null) {
            check.present("help", value.help().entries());
            TextEntryCodec.LIST.checkAll(check, "help", value.help().entries(), 64);
            check.look().at(value.help());
        }
        if (value.dependsOn() != null) {
            check.enter("dependsOn");
            SurveyDependencyCodec.check(check, value.dependsOn());
            check.leave();
        }
        SurveyOptionCodec.LIST.checkAll(check, "options", value.options(), 64);
        check.range("maxChoices", value.maxChoices(), 1, 64);
        check.range("min", value.min(), -9007199254740991L, 9007199254740991L);
        check.range("max", value.max(), -9007199254740991L, 9007199254740991L);
        check.code("unit", value.unit(), Unit.list());
        check.code("currency", value.currency(), CurrencyCode.list());
        SurveyScaleStepCodec.LIST.checkAll(check, "steps", value.steps(), 101);
        check.look().uniqueInMessage(value.id());
        for (int i = 0; i < check.looked(value.options()); i++) {
            check.look().uniqueInList(i, value.options().get(i).code());
        }
        for (int i = 0; i < check.looked(value.steps()); i++) {
            check.look().uniqueInList(i, value.steps().get(i).value());
        }
    }

    @Override
    SurveyQuestion one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SurveyQuestion element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SurveyQuestion element) {
        check(check, element);
    }
}

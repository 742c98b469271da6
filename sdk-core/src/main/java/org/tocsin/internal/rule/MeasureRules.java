package org.tocsin.internal.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.Unit;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.value.Quantities;
import org.tocsin.message.Message;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.exercise.ExerciseMeasurement;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveySection;
import org.tocsin.message.survey.SurveyTable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Families PRG and SUR: figures that other members say the meaning of are in one measure, which fits them. */
@Checks({
    CoreProblem.FIGURE_NOT_IN_ONE_MEASURE,
    CoreProblem.UNIT_DOES_NOT_FIT_FIGURE,
    CoreProblem.NUMBERS_NOT_IN_ONE_MEASURE
})
final class MeasureRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof ProgressReport report) {
            checkItems(report.items(), findings);
        } else if (message.body() instanceof LessonsLearnt learnt) {
            checkReview(learnt.exercise(), findings);
        } else if (message.body() instanceof Survey survey) {
            checkSections(survey.sections(), findings);
        } else if (message.body() instanceof SurveyResult result) {
            checkTables(result.tables(), findings);
        }
    }

    private static void checkItems(List<ProgressItem> items, Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            List<ProgressFigure> figures = items.get(i).figures();
            for (int j = 0; j < figures.size(); j++) {
                checkFigure(figures.get(j), "/body/items/" + i + "/figures/" + j, findings);
            }
        }
    }

    private static void checkFigure(ProgressFigure figure, String pointer, Findings findings) {
        boolean counted = figure.value() != null || figure.target() != null;
        boolean paid = figure.amount() != null || figure.targetAmount() != null;
        if (counted && paid) {
            findings.add(ProblemVariant.BOTH, CoreProblem.FIGURE_NOT_IN_ONE_MEASURE, pointer);
        } else if (figure.value() == null && figure.amount() == null) {
            findings.add(ProblemVariant.NEITHER, CoreProblem.FIGURE_NOT_IN_ONE_MEASURE, pointer);
        } else if (figure.value() != null && figure.target() != null) {
            String unit = figure.value().unit().code();
            String aim = figure.target().unit().code();
            checkSame(ProblemVariant.UNIT, unit, aim, pointer + "/target/unit", findings);
        } else if (figure.amount() != null && figure.targetAmount() != null) {
            String currency = figure.amount().currency().code();
            String aim = figure.targetAmount().currency().code();
            checkSame(ProblemVariant.CURRENCY, currency, aim, pointer + "/targetAmount/currency", findings);
        }
    }

    private static void checkSame(
            ProblemVariant variant, String measure, String aim, String pointer, Findings findings) {
        if (!measure.equals(aim)) {
            findings.add(variant, CoreProblem.FIGURE_NOT_IN_ONE_MEASURE, pointer, measure, aim);
        }
    }

    private static void checkReview(@Nullable ExerciseReview review, Findings findings) {
        List<ExerciseMeasurement> figures = review == null ? List.of() : review.figures();
        for (int i = 0; i < figures.size(); i++) {
            ExerciseFigure figure = figures.get(i).figure();
            Unit unit = figures.get(i).quantity().unit();
            if (Quantities.saysWhat(unit) && !fits(figure, unit)) {
                Predicate<Unit> fitting = each -> fits(figure, each);
                findings.add(
                        CoreProblem.UNIT_DOES_NOT_FIT_FIGURE,
                        "/body/exercise/figures/" + i + "/quantity/unit",
                        unit.code(),
                        figure.code(),
                        QuantityRules.named(fitting));
            }
        }
    }

    /** Whether the unit, a registered one, fits the figure; each fits a figure that is not registered. */
    private static boolean fits(ExerciseFigure figure, Unit unit) {
        if (CodeGroups.isOfTime(figure)) {
            return CodeGroups.isUnitOfTime(unit);
        }
        if (CodeGroups.isOfParties(figure)) {
            return CodeGroups.isUnitOfPeople(unit)
                    || CodeGroups.isUnitOfOrganisations(unit)
                    || CodeGroups.isUnitOfShare(unit);
        }
        return !CodeGroups.isOfMessages(figure)
                || CodeGroups.isUnitOfData(unit)
                || CodeGroups.isUnitOfEvents(unit)
                || CodeGroups.isUnitOfShare(unit);
    }

    private static void checkSections(List<SurveySection> sections, Findings findings) {
        for (int i = 0; i < sections.size(); i++) {
            List<SurveyQuestion> questions = sections.get(i).questions();
            for (int j = 0; j < questions.size(); j++) {
                SurveyQuestion question = questions.get(j);
                String pointer = "/body/sections/" + i + "/questions/" + j;
                checkNumbers(question.kind(), question.unit(), question.currency(), pointer, findings);
            }
        }
    }

    private static void checkTables(List<SurveyTable> tables, Findings findings) {
        for (int i = 0; i < tables.size(); i++) {
            SurveyTable table = tables.get(i);
            String pointer = "/body/tables/" + i;
            checkSummary(table.kind(), table.summary(), pointer, findings);
            List<SurveyGroup> groups = table.groups();
            for (int j = 0; j < groups.size(); j++) {
                checkSummary(table.kind(), groups.get(j).summary(), pointer + "/groups/" + j, findings);
            }
        }
    }

    private static void checkSummary(
            SurveyQuestionKind kind, @Nullable SurveyNumberSummary summary, String pointer, Findings findings) {
        if (summary != null) {
            checkNumbers(kind, summary.unit(), summary.currency(), pointer + "/summary", findings);
        }
    }

    private static void checkNumbers(
            SurveyQuestionKind kind,
            @Nullable Unit unit,
            @Nullable CurrencyCode currency,
            String pointer,
            Findings findings) {
        if (kind.isKnown() && !kind.equals(SurveyQuestionKind.NUMBER)) {
            checkNone(kind, "unit", unit, pointer, findings);
            checkNone(kind, "currency", currency, pointer, findings);
        } else if (unit != null && currency != null) {
            findings.add(
                    ProblemVariant.BOTH,
                    CoreProblem.NUMBERS_NOT_IN_ONE_MEASURE,
                    pointer + "/currency",
                    unit.code(),
                    currency.code());
        } else if (unit != null && Quantities.isCurrency(unit)) {
            findings.add(
                    ProblemVariant.CURRENCY, CoreProblem.NUMBERS_NOT_IN_ONE_MEASURE, pointer + "/unit", unit.code());
        }
    }

    private static void checkNone(
            SurveyQuestionKind kind, String member, @Nullable Object measure, String pointer, Findings findings) {
        if (measure != null) {
            findings.add(
                    ProblemVariant.KIND,
                    CoreProblem.NUMBERS_NOT_IN_ONE_MEASURE,
                    pointer + '/' + member,
                    kind.code(),
                    member);
        }
    }
}

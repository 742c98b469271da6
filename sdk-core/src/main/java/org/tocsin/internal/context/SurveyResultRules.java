package org.tocsin.internal.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;
import org.tocsin.revision.MessageHistory;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family SUR: the numbers of a result are in the unit or the currency in which its survey asks for them. */
@Checks(CoreProblem.RESULT_NOT_IN_MEASURE_OF_SURVEY)
final class SurveyResultRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(SurveyResult.class)
                .ifPresent(result -> survey(result, checkContext)
                        .ifPresentOrElse(
                                survey -> checkTables(result.body().tables(), questions(survey), findings),
                                () -> findings.undecided(CoreProblem.RESULT_NOT_IN_MEASURE_OF_SURVEY)));
    }

    /** The copy of the version of the survey that the party of the result sent last, or else anybody. */
    private static Optional<Survey> survey(Message<SurveyResult> result, CheckContext checkContext) {
        List<Message<Survey>> known = checkContext
                .current(Topic.survey(result.body().survey()), Survey.class)
                .stream()
                .filter(survey -> survey.body().version().equals(result.body().version()))
                .toList();
        return known.stream()
                .filter(survey -> survey.party().equals(result.party()))
                .max(MessageHistory.BY_SENDING)
                .or(() -> known.stream().max(MessageHistory.BY_SENDING))
                .map(Message::body);
    }

    private static Map<String, SurveyQuestion> questions(Survey survey) {
        return survey.sections().stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(SurveyQuestion::id, Function.identity(), (first, repeated) -> first));
    }

    private static void checkTables(
            List<SurveyTable> tables, Map<String, SurveyQuestion> questions, Findings findings) {
        for (int i = 0; i < tables.size(); i++) {
            SurveyTable table = tables.get(i);
            SurveyQuestion question = questions.get(table.question());
            if (question != null) {
                String pointer = "/body/tables/" + i;
                checkSummary(table.summary(), question, pointer, findings);
                List<SurveyGroup> groups = table.groups();
                for (int j = 0; j < groups.size(); j++) {
                    checkSummary(groups.get(j).summary(), question, pointer + "/groups/" + j, findings);
                }
            }
        }
    }

    private static void checkSummary(
            @Nullable SurveyNumberSummary summary, SurveyQuestion question, String pointer, Findings findings) {
        if (summary != null) {
            check(ProblemVariant.UNIT, summary.unit(), question.unit(), pointer + "/summary/unit", question, findings);
            check(
                    ProblemVariant.CURRENCY,
                    summary.currency(),
                    question.currency(),
                    pointer + "/summary/currency",
                    question,
                    findings);
        }
    }

    private static void check(
            ProblemVariant variant,
            @Nullable Code told,
            @Nullable Code asked,
            String pointer,
            SurveyQuestion question,
            Findings findings) {
        if (asked == null && told != null) {
            findings.add(
                    ProblemVariant.NOT_ALLOWED,
                    CoreProblem.RESULT_NOT_IN_MEASURE_OF_SURVEY,
                    pointer,
                    question.id(),
                    told.code());
        } else if (asked != null && !asked.equals(told)) {
            findings.add(variant, CoreProblem.RESULT_NOT_IN_MEASURE_OF_SURVEY, pointer, question.id(), asked.code());
        }
    }
}

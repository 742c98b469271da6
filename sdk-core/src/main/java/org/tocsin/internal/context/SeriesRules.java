package org.tocsin.internal.context;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.progress.ComparedProgress;
import org.tocsin.progress.ProgressComparison;
import org.tocsin.revision.MessageHistory;
import org.tocsin.survey.SurveyFit;
import org.tocsin.survey.SurveyMisfit;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/**
 * Families PRG and SUR: a progress report compared with the previous one of its party, and a response compared with its
 * survey.
 */
@Checks({CoreProblem.SETBACK_UNEXPLAINED, CoreProblem.RESPONSE_UNFIT_FOR_SURVEY})
final class SeriesRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(ProgressReport.class).ifPresent(report -> checkProgress(report, checkContext, findings));
        message.narrowTo(SurveyResponse.class).ifPresent(response -> checkFit(response, checkContext, findings));
    }

    private static void checkProgress(Message<ProgressReport> report, CheckContext checkContext, Findings findings) {
        PartyCode party = report.party();
        String until = report.body().periodUntil();
        checkContext.current(Topic.sent(MessageType.PROGRESS_REPORT, party), ProgressReport.class).stream()
                .filter(other -> other.body().periodUntil().compareTo(until) < 0)
                .max(Comparator.<Message<ProgressReport>, String>comparing(
                                other -> other.body().periodUntil())
                        .thenComparing(MessageHistory.BY_SENDING))
                .flatMap(before -> ProgressComparison.between(before, report).compared())
                .map(ComparedProgress::unexplained)
                .orElse(List.of())
                .forEach(item -> findings.add(
                        CoreProblem.SETBACK_UNEXPLAINED,
                        item.pointer() + "/status",
                        item.id(),
                        status(item.before()),
                        status(item.after())));
    }

    private static String status(@Nullable ProgressItem item) {
        return item == null ? "" : item.status().code();
    }

    /**
     * Checks that a response fits its survey. Of several copies of the survey with the same version, the one sent last
     * counts; a response to an unknown version fits no known survey.
     */
    private static void checkFit(Message<SurveyResponse> response, CheckContext checkContext, Findings findings) {
        List<Message<Survey>> known = putBy(response, checkContext);
        known.stream()
                .filter(survey -> survey.body().version().equals(response.body().version()))
                .max(MessageHistory.BY_SENDING)
                .or(() -> known.stream().max(MessageHistory.BY_SENDING))
                .map(survey -> SurveyFit.of(survey).misfits(response))
                .orElse(List.of())
                .forEach(misfit -> findings.add(
                        misfit.reason().effect() == SurveyMisfit.Effect.NOTED ? Severity.WARNING : Severity.ERROR,
                        ProblemVariant.valueOf(misfit.reason().name()),
                        CoreProblem.RESPONSE_UNFIT_FOR_SURVEY,
                        misfit.pointer(),
                        misfit.question() == null ? "" : misfit.question()));
    }

    /**
     * The copies of the survey that were sent by recipients of the response, because a response goes to the owner of
     * its survey; all known copies where there is none of these.
     */
    private static List<Message<Survey>> putBy(Message<SurveyResponse> response, CheckContext checkContext) {
        List<Message<Survey>> known =
                checkContext.current(Topic.survey(response.body().survey()), Survey.class);
        List<Message<Survey>> addressed = known.stream()
                .filter(survey -> response.header().recipients().stream()
                        .anyMatch(recipient -> survey.party().equals(recipient.party())))
                .toList();
        return addressed.isEmpty() ? known : addressed;
    }
}

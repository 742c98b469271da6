package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.Message;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family SUR: survey results reveal no answer of a party that is not shown by name. */
@Checks({CoreProblem.CELL_TOO_SMALL, CoreProblem.SUPPRESSED_CELL_RECOMPUTABLE})
final class SurveyRules implements Rule {

    private static final int QUARTERS = 4;

    @Override
    public void check(Message<?> message, Findings findings) {
        if (!(message.body() instanceof SurveyResult result)) {
            return;
        }
        NamedAnswers named = new NamedAnswers(result);
        int least = result.minimumCell();
        for (int i = 0; i < result.tables().size(); i++) {
            SurveyTable table = result.tables().get(i);
            List<SurveyPart> parts = SurveyPart.of(table, i, named);
            for (int j = 0; j < parts.size(); j++) {
                checkPart(parts.get(j), table.kind(), least, findings);
            }
            new SuppressedFigures(table.kind(), parts, least).check(findings);
        }
    }

    private static void checkPart(SurveyPart part, SurveyQuestionKind kind, int least, Findings findings) {
        if (isAtFault(part.answered(), part.suppressed(), part.named().answered(kind), least)) {
            findings.add(told(part.suppressed()), CoreProblem.CELL_TOO_SMALL, part.pointer("answered"));
        }
        SurveyNumberSummary summary = part.summary();
        if (summary != null && part.suppressed()) {
            findings.add(ProblemVariant.SUPPRESSED, CoreProblem.CELL_TOO_SMALL, part.pointer("summary"));
        } else if (summary != null && !isEnoughForQuarters(part, kind, least)) {
            checkQuartile(summary.lowerQuartile(), part.pointer("summary/lowerQuartile"), findings);
            checkQuartile(summary.upperQuartile(), part.pointer("summary/upperQuartile"), findings);
        }
        for (int i = 0; i < part.cells().size(); i++) {
            checkCell(part, i, least, findings);
        }
    }

    /** Whether each quarter of those that answered is large enough; it is not where nobody can see how many answered. */
    private static boolean isEnoughForQuarters(SurveyPart part, SurveyQuestionKind kind, int least) {
        Integer answered = part.answered();
        return answered != null && answered - part.named().answered(kind) >= QUARTERS * least;
    }

    private static void checkQuartile(@Nullable Long quartile, String pointer, Findings findings) {
        if (quartile != null) {
            findings.add(ProblemVariant.TOO_FEW, CoreProblem.CELL_TOO_SMALL, pointer);
        }
    }

    private static void checkCell(SurveyPart part, int index, int least, Findings findings) {
        SurveyCell cell = part.cells().get(index);
        boolean suppressed = part.suppressed() || cell.suppressedOrDefault();
        int named = part.named().in(SurveyPart.counted(cell));
        if (isAtFault(cell.count(), suppressed, named, least)) {
            findings.add(told(suppressed), CoreProblem.CELL_TOO_SMALL, part.pointer(index, "count"));
        } else if (!suppressed && cell.count() == null) {
            findings.add(ProblemVariant.NEITHER, CoreProblem.CELL_TOO_SMALL, part.pointer(index, "count"));
        }
        if (suppressed && cell.points() != null) {
            findings.add(ProblemVariant.SUPPRESSED, CoreProblem.CELL_TOO_SMALL, part.pointer(index, "points"));
        }
    }

    /** The variant of the problem of a count that must not be published. */
    private static ProblemVariant told(boolean suppressed) {
        return suppressed ? ProblemVariant.SUPPRESSED : ProblemVariant.TOO_FEW;
    }

    /**
     * Whether a count is published that must be suppressed. A count that is zero without the parties shown by name
     * reveals nothing.
     */
    private static boolean isAtFault(@Nullable Integer count, boolean suppressed, int named, int least) {
        return count != null && (suppressed || (count != named && count - named < least));
    }
}

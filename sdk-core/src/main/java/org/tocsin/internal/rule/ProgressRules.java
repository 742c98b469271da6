package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.ProgressStatus;
import org.tocsin.message.Message;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/**
 * Family PRG, except victims: a planned item has a time frame, an item in force has evidence, and an action has an
 * owner and a due date.
 */
@Checks({
    CoreProblem.PLAN_WITHOUT_TIME_FRAME,
    CoreProblem.STATUS_WITHOUT_EVIDENCE,
    CoreProblem.ACTION_WITHOUT_OWNER_OR_DATE
})
final class ProgressRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof ProgressReport report) {
            checkItems(report.items(), findings);
        } else if (message.body() instanceof LessonsLearnt learnt) {
            List<Lesson> lessons = learnt.lessons();
            for (int i = 0; i < lessons.size(); i++) {
                checkActions(i, lessons.get(i).actions(), findings);
            }
        }
    }

    private static void checkItems(List<ProgressItem> items, Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            ProgressItem item = items.get(i);
            if (isToCome(item.status()) && item.timeFrame() == null) {
                findings.add(CoreProblem.PLAN_WITHOUT_TIME_FRAME, "/body/items/" + i + "/timeFrame");
            }
            if (item.status() == ProgressStatus.IN_FORCE && item.evidence().isEmpty()) {
                findings.add(CoreProblem.STATUS_WITHOUT_EVIDENCE, "/body/items/" + i + "/evidence");
            }
        }
    }

    private static boolean isToCome(ProgressStatus status) {
        return status == ProgressStatus.PLANNED || status == ProgressStatus.DRAFTING;
    }

    private static void checkActions(int lesson, List<LessonAction> actions, Findings findings) {
        for (int i = 0; i < actions.size(); i++) {
            LessonAction action = actions.get(i);
            if (action.owner() == null) {
                findings.add(
                        ProblemVariant.OWNER, CoreProblem.ACTION_WITHOUT_OWNER_OR_DATE, pointer(lesson, i) + "/owner");
            }
            if (action.dueOn() == null) {
                findings.add(
                        ProblemVariant.DUE_DATE,
                        CoreProblem.ACTION_WITHOUT_OWNER_OR_DATE,
                        pointer(lesson, i) + "/dueOn");
            }
        }
    }

    private static String pointer(int lesson, int action) {
        return "/body/lessons/" + lesson + "/actions/" + action;
    }
}

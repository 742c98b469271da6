package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** A check among very many messages about one thing stays a matter of moments. */
final class ManyMessagesTest {

    private static final int MANY = 20_000;
    private static final Duration MOMENTS = Duration.ofSeconds(20);
    private static final Instant BEGIN = Instant.parse("2026-05-12T10:00:00Z");

    @Test
    void aReportAmongVeryManyIsCheckedInMoments() {
        Scene scene = new Scene();
        Message<IncidentReport> first = Reports.report(ReportStage.INTERMEDIATE, BEGIN.toString());
        for (int i = 0; i < MANY; i++) {
            scene.knows(Scene.another(
                    Scene.sent(first, BEGIN.plusSeconds((i * 7919L) % MANY).toString())));
        }
        Message<IncidentReport> last = Reports.report(ReportStage.NOTIFICATION, "2026-06-12T10:00:00Z");
        assertTimeoutPreemptively(
                MOMENTS, () -> assertEquals(List.of("/body/stage"), scene.pointers(CoreProblem.STAGE_REVERSED, last)));
    }

    @Test
    void playAmongVeryMuchPlayIsCheckedInMoments() {
        Scene scene = new Scene();
        Message<ExerciseInject> news = Scene.sample("exercise-inject-news", ExerciseInject.class);
        Message<ExercisePlan> plan = Scene.sample("exercise-plan", ExercisePlan.class);
        for (int i = 1; i <= MANY; i++) {
            scene.knows(Scene.another(news), Scene.revised(plan, i));
        }
        assertTimeoutPreemptively(
                MOMENTS, () -> assertEquals(List.of(), scene.pointers(CoreProblem.PLAY_BEYOND_PLAN, news)));
    }
}

package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.testing.HangGuard;
import org.tocsin.validation.CoreProblem;

/** A check among very many messages about one thing stays a matter of moments. */
@HangGuard
final class ManyMessagesTest {

    private static final int MANY = 20_000;
    private static final Instant BEGIN = Instant.parse("2026-05-12T10:00:00Z");

    @Test
    void aReportAmongVeryManyIsCheckedInProportion() {
        Scene scene = new Scene();
        Message<IncidentReport> first = Reports.report(ReportStage.INTERMEDIATE, BEGIN.toString());
        for (int i = 0; i < MANY; i++) {
            scene.knows(Scene.another(
                    Scene.sent(first, BEGIN.plusSeconds((i * 7919L) % MANY).toString())));
        }
        Message<IncidentReport> last = Reports.report(ReportStage.NOTIFICATION, "2026-06-12T10:00:00Z");
        assertEquals(List.of("/body/stage"), scene.pointers(CoreProblem.STAGE_REVERSED, last));
        assertLinear(scene);
    }

    @Test
    void playAmongVeryMuchPlayIsCheckedInProportion() {
        Scene scene = new Scene();
        Message<ExerciseInject> news = Scene.sample("exercise-inject-news", ExerciseInject.class);
        Message<ExercisePlan> plan = Scene.sample("exercise-plan", ExercisePlan.class);
        for (int i = 1; i <= MANY; i++) {
            scene.knows(Scene.another(news), Scene.revised(plan, i));
        }
        assertEquals(List.of(), scene.pointers(CoreProblem.PLAY_BEYOND_PLAN, news));
        assertLinear(scene);
    }

    private static void assertLinear(Scene scene) {
        assertTrue(scene.rows() >= MANY, () -> "only " + scene.rows() + " messages were looked at");
        assertTrue(scene.rows() <= 10L * MANY, () -> scene.rows() + " messages of " + MANY);
    }
}

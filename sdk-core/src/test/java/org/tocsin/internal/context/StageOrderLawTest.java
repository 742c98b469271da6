package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** The laws of a series: each step back is found once, in whatever order the reports came. */
final class StageOrderLawTest {

    private static final Instant BEGIN = Instant.parse("2026-05-12T10:00:00Z");

    private static String day(int number) {
        return BEGIN.plusSeconds(86_400L * number).toString();
    }

    private static List<List<String>> found(CoreProblem rule, List<Message<IncidentReport>> series, Random order) {
        List<Message<IncidentReport>> kept = new ArrayList<>(series);
        Collections.shuffle(kept, order);
        Scene scene = new Scene().knows(kept.toArray(Message<?>[]::new));
        return series.stream().map(report -> scene.pointers(rule, report)).toList();
    }

    private static List<List<String>> where(int size, String pointer, IntPredicate wrong) {
        return IntStream.range(0, size)
                .mapToObj(i -> wrong.test(i) ? List.of(pointer) : List.<String>of())
                .toList();
    }

    @Property
    void aStageThatGoesBackIsFoundWhereItDoes(@ForAll @Size(max = 8) List<ReportStage> stages, @ForAll Random order) {
        List<Message<IncidentReport>> series = IntStream.range(0, stages.size())
                .mapToObj(i -> Reports.explaining(Reports.report(stages.get(i), day(i)), "/body/summary"))
                .toList();
        assertEquals(
                where(stages.size(), "/body/stage", i -> i > 0 && stages.get(i).compareTo(stages.get(i - 1)) < 0),
                found(CoreProblem.STAGE_REVERSED, series, order));
    }

    @Property
    void aLaterStageNeedsAnyEarlierOne(@ForAll @Size(max = 8) List<ReportStage> stages, @ForAll Random order) {
        List<Message<IncidentReport>> series = IntStream.range(0, stages.size())
                .mapToObj(i -> Reports.report(stages.get(i), day(i)))
                .toList();
        assertEquals(
                where(
                        stages.size(),
                        "/body/stage",
                        i -> stages.get(i).compareTo(ReportStage.NOTIFICATION) > 0
                                && stages.subList(0, i).stream().allMatch(each -> each.compareTo(stages.get(i)) >= 0)),
                found(CoreProblem.STAGE_WITHOUT_FORERUNNER, series, order));
    }

    @Property
    void whatIsLeftOpenInBetweenHidesNoStep(
            @ForAll IncidentSeverity from, @ForAll IncidentSeverity to, @ForAll @Size(max = 3) List<Boolean> silent) {
        List<Message<IncidentReport>> series = new ArrayList<>();
        series.add(Reports.report(ReportStage.INTERMEDIATE, day(0), IncidentStatus.CLOSED, from));
        for (boolean absent : silent) {
            series.add(Reports.report(
                    ReportStage.INTERMEDIATE,
                    day(series.size()),
                    IncidentStatus.UNKNOWN,
                    absent ? null : IncidentSeverity.UNKNOWN));
        }
        Message<IncidentReport> last =
                Reports.report(ReportStage.INTERMEDIATE, day(series.size()), IncidentStatus.OPEN, to);
        Scene all = new Scene().knows(series.toArray(Message<?>[]::new));
        Scene one = new Scene().knows(series.get(0));
        assertEquals(List.of("/body/status"), all.pointers(CoreProblem.STATUS_REVERSED, last));
        assertEquals(
                one.pointers(CoreProblem.SEVERITY_JUMP_UNEXPLAINED, last),
                all.pointers(CoreProblem.SEVERITY_JUMP_UNEXPLAINED, last));
    }
}

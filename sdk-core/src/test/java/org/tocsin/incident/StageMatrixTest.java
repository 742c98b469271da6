package org.tocsin.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Answer;
import org.tocsin.code.CodeList;
import org.tocsin.code.ReportStage;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;

/** Each stage needs more, and an impact says something as soon as it has any of the members that the schema gives it. */
final class StageMatrixTest {

    /** A record that has one member, or none. */
    private static <R> R with(Class<R> type, @Nullable RecordComponent member) throws ReflectiveOperationException {
        RecordComponent[] members = type.getRecordComponents();
        Object[] values = new Object[members.length];
        for (int i = 0; i < members.length; i++) {
            boolean list = members[i].getType() == List.class;
            boolean wanted = member != null && members[i].getName().equals(member.getName());
            values[i] = list ? wanted ? List.of("any") : List.of() : wanted ? any(members[i].getType()) : null;
        }
        Class<?>[] types = Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object any(Class<?> type) throws ReflectiveOperationException {
        return type.isRecord()
                ? with(type, null)
                : ((CodeList<?>) type.getMethod("list").invoke(null)).codes().get(0);
    }

    @Test
    void anImpactSaysNothingOnlyWhereItHasNoMember() throws ReflectiveOperationException {
        assertTrue(StageMatrix.saysNothing(Impact.builder().build()));
        for (RecordComponent member : Impact.class.getRecordComponents()) {
            assertFalse(StageMatrix.saysNothing(with(Impact.class, member)), member.getName());
        }
    }

    @Test
    void anEmptyReportLacksAllThatTheStageNeeds() {
        IncidentReport empty = IncidentReport.builder().build();
        List<Integer> missing = Arrays.stream(ReportStage.values())
                .map(stage -> StageMatrix.missing(empty, stage).size())
                .toList();
        assertEquals(List.of(4, 9, 10, 12), missing);
    }

    @Test
    void changesAndAPromiseAreWishedInTheMiddleOnly() {
        IncidentReport empty = IncidentReport.builder().build();
        assertEquals(List.of(), StageMatrix.wished(empty, ReportStage.EARLY, false));
        assertEquals(
                List.of("/body/changes", "/body/nextReportBy"),
                StageMatrix.wished(empty, ReportStage.INTERMEDIATE, false));
        assertEquals(List.of("/body/nextReportBy"), StageMatrix.wished(empty, ReportStage.NOTIFICATION, true));
        assertEquals(List.of(), StageMatrix.wished(empty, ReportStage.FINAL, false));
    }

    @Test
    void whatGoesOnNeedNotBeClosed() {
        IncidentReport ongoing = IncidentReport.builder()
                .times(IncidentTimes.builder().ongoing(Answer.YES).build())
                .build();
        assertFalse(StageMatrix.missing(ongoing, ReportStage.FINAL).contains("/body/times/closed"));
    }
}

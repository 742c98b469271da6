package org.tocsin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

/** A message asked for with its type. */
final class ReadResultTest {

    private static final ReadResult REPORT =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE).read(ProjectFiles.sample("incident-report-early"));

    static Stream<Class<?>> otherBodies() {
        return Stream.of(Body.class.getPermittedSubclasses())
                .filter(type -> type != IncidentReport.class && type != UnrecognisedBody.class);
    }

    @Test
    void aMessageOfTheTypeIsGiven() {
        assertEquals(REPORT.orElseThrow(), REPORT.orElseThrow(IncidentReport.class));
    }

    @ParameterizedTest
    @MethodSource("otherBodies")
    void aMessageOfAnotherTypeIsRefusedAndTheTypeAskedForIsNamed(Class<? extends Body> type) {
        List<Problem> found = assertThrows(InvalidMessageException.class, () -> REPORT.orElseThrow(type))
                .problems()
                .all();
        assertEquals(List.of("/type"), found.stream().map(Problem::pointer).toList());
        assertTrue(MessageType.of(found.get(0).arguments().get(0)).isKnown(), found::toString);
    }
}

package org.tocsin.formats.internal.stix.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.internal.map.Rows;

/** The maps of STIX write what they read, and say what they do. */
final class StixMapTest {

    @Test
    void everyMemberHasARow() {
        List<Rows.Row> rows = new ArrayList<>(Rows.of(IncidentMap.BODY));
        rows.addAll(Rows.of(AdvisoryMap.BODY));
        System.out.println("STIX map: " + rows.size() + " rows, "
                + rows.stream()
                        .map(Rows.Row::ours)
                        .filter(ours -> !ours.isEmpty())
                        .distinct()
                        .count() + " members of ours");
        assertTrue(
                rows.contains(new Rows.Row(
                        "times/detected/at",
                        "task/end_time, end_time_fidelity",
                        "instant in UTC, cut to what is known")),
                rows::toString);
    }
}

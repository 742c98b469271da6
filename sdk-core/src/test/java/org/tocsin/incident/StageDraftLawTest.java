package org.tocsin.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Sector;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.ReportChange;

/** Whatever two reports say, the changes name what differs and nothing else, and there are never too many. */
final class StageDraftLawTest {

    private static final int MOST = 64;

    private static StageDraft draft(IncidentReport body) {
        Header header = Header.builder()
                .id(MessageId.random())
                .title(Text.of("en", "Worm in two hospitals"))
                .build();
        return IncidentStages.next(new Message<>(header, body, Extensions.none()), ReportStage.FINAL);
    }

    /** The pointers of the changes from one body to the other. */
    private static List<String> changes(IncidentReport before, IncidentReport after) {
        return draft(before).finish(after).changes().stream()
                .map(ReportChange::pointer)
                .toList();
    }

    private static Set<String> members(List<String> pointers) {
        return pointers.stream().map(pointer -> pointer.split("/")[2]).collect(Collectors.toSet());
    }

    @Property
    void aReportThatSaysTheSameChangesNothing(@ForAll("bodies") IncidentReport body) {
        assertEquals(List.of(), changes(body, draft(body).body().build()));
    }

    @Property
    void aMemberIsNamedIfAndOnlyIfItDiffers(
            @ForAll("bodies") IncidentReport before, @ForAll("bodies") IncidentReport after) {
        Set<String> named = members(changes(before, after));
        assertNotEquals(Objects.equals(before.scope(), after.scope()), named.contains("scope"));
        assertNotEquals(Objects.equals(before.severity(), after.severity()), named.contains("severity"));
        assertNotEquals(before.indicators().equals(after.indicators()), named.contains("indicators"));
    }

    @Property
    void thereAreNeverTooManyAndNoneStandsInAnother(
            @ForAll("bodies") IncidentReport before, @ForAll("bodies") IncidentReport after) {
        List<String> pointers = changes(before, after);
        assertTrue(pointers.size() <= MOST);
        assertEquals(pointers.size(), Set.copyOf(pointers).size());
        for (String pointer : pointers) {
            assertTrue(pointers.stream().noneMatch(other -> other.startsWith(pointer + "/")));
        }
    }

    @Property
    void theWayBackChangesTheSameMembers(
            @ForAll("bodies") IncidentReport before, @ForAll("bodies") IncidentReport after) {
        assertEquals(members(changes(after, before)), members(changes(before, after)));
    }

    @Example
    void aLongListThatChangesAllOverIsNamedAsAWholeAndTheRestInDetail() {
        IncidentReport before = body(List.of(), IncidentSeverity.LOW, 0, 50_000);
        IncidentReport after = body(List.of(), IncidentSeverity.HIGH, 1, 50_000);
        assertEquals(List.of("/body/severity/level", "/body/indicators"), changes(before, after));
    }

    @Provide
    Arbitrary<IncidentReport> bodies() {
        return Combinators.combine(
                        Arbitraries.of(Sector.list().codes()).list().ofMaxSize(4),
                        Arbitraries.of(IncidentSeverity.values()),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 90))
                .as(StageDraftLawTest::body);
    }

    private static IncidentReport body(List<Sector> sectors, IncidentSeverity level, int variant, int indicators) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .scope(IncidentScope.builder().sectors(sectors).build())
                .severity(SeverityAssessment.builder().level(level).build())
                .indicators(IntStream.range(0, indicators)
                        .mapToObj(i -> Indicator.builder()
                                .kind(IndicatorKind.list().codes().get(variant))
                                .value("host-" + i + ".example")
                                .use(variant == 0 ? IndicatorUse.WATCH : IndicatorUse.BLOCK)
                                .build())
                        .toList())
                .build();
    }
}

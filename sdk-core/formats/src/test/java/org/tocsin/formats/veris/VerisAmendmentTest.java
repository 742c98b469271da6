package org.tocsin.formats.veris;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Loss;
import org.tocsin.message.Header;
import org.tocsin.message.Message;

/** An amended record is the next revision of the same report, and no two records of a document become one message. */
final class VerisAmendmentTest {

    private static final Instant CREATED = Instant.parse("2019-06-01T10:00:00Z");
    private static final String NAMED = "\"source_id\":\"example\",\"incident_id\":\"CASE-1\"";

    private final Tocsin tocsin = Tocsin.standard();

    /** A state of a record: how many records of people it counts, and so many seconds after it was made. */
    private record State(int count, long seconds) {}

    private static String record(String name, String plus, int count) {
        return "{\"schema_version\":\"1.3.4\"," + name + ",\"timeline\":{\"incident\":{\"year\":2019}},\"attribute\":"
                + "{\"confidentiality\":{\"data_total\":" + count + "}},\"plus\":{" + plus + "}}";
    }

    private static String times(Instant modified) {
        return "\"created\":\"" + CREATED + "\",\"modified\":\"" + modified + "\"";
    }

    private static String record(State state) {
        return record(NAMED, times(CREATED.plusSeconds(state.seconds())), state.count());
    }

    private List<Conversion<Message<?>>> convert(String json) {
        return tocsin.convert(json.getBytes(StandardCharsets.UTF_8), VerisSourceTest.SOURCE, VerisSourceTest.OPTIONS)
                .toList();
    }

    private static Message<?> message(Conversion<Message<?>> conversion) {
        return conversion
                .result()
                .orElseThrow(() -> new AssertionError(conversion.problems().toString()));
    }

    private Header header(String json) {
        return message(convert(json).get(0)).header();
    }

    private static long revision(Header header) {
        return header.revisionOrDefault();
    }

    private static Optional<String> toldOfRevision(Conversion<?> conversion) {
        return conversion.losses().stream()
                .filter(loss ->
                        loss.kind() == Loss.Kind.INVENTED && loss.pointer().equals("/revision"))
                .map(Loss::detail)
                .findFirst();
    }

    @Test
    void theYearReportCountsMoreThanTheFirstOne() {
        Header first = header(record(NAMED, times(CREATED), 40));
        Conversion<Message<?>> amended =
                convert(record(NAMED, times(CREATED.plusSeconds(86_400)), 400)).get(0);
        Header next = message(amended).header();
        assertEquals(first.id(), next.id());
        assertEquals(List.of(1L, 86_401L), List.of(revision(first), revision(next)));
        assertTrue(next.sentAt().instant().isAfter(first.sentAt().instant()));
        assertTrue(toldOfRevision(amended).orElseThrow().startsWith("86401: "));
        assertEquals(
                Optional.empty(),
                toldOfRevision(convert(record(NAMED, times(CREATED), 40)).get(0)));
    }

    @Test
    void theIdentifierOfTheDatabaseNamesTheRecordHoweverItsCaseIsCalled() {
        String master = ",\"master_id\":\"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02\"";
        Header first = header(record(NAMED, times(CREATED) + master, 1));
        String renamed = record("\"incident_id\":\"CASE-1 (old)\"", times(CREATED.plusSeconds(5)) + master, 1);
        assertEquals(first.id(), header(renamed).id());
        assertEquals(6, revision(header(renamed)));
    }

    @Test
    void aRecordOfAnotherSourceIsAnotherRecord() {
        String other = record("\"source_id\":\"other\",\"incident_id\":\"CASE-1\"", times(CREATED), 1);
        assertNotEquals(
                header(record(NAMED, times(CREATED), 1)).id(), header(other).id());
    }

    @Test
    void aRecordThatNothingNamesIsKnownByItsContent() {
        String nameless = "\"incident_id\":\"1\"";
        Header first = header(record(nameless, times(CREATED.plusSeconds(9)), 1));
        assertEquals(
                first.id(),
                header(record(nameless, times(CREATED.plusSeconds(9)), 1)).id());
        assertNotEquals(
                first.id(),
                header(record(nameless, times(CREATED.plusSeconds(9)), 2)).id());
        assertEquals(1, revision(first));
    }

    @Test
    void aRecordThatOnlySaysWhenItWasModifiedHasRevisionsInOrderToo() {
        long earlier = revision(header(record(NAMED, "\"modified\":\"2019-06-02T10:00:00Z\"", 1)));
        long later = revision(header(record(NAMED, "\"modified\":\"2019-06-02T10:00:01Z\"", 2)));
        assertEquals(earlier + 1, later);
    }

    @Test
    void aRecordThatSaysNoTimeOfAnAmendmentIsTheFirstRevision() {
        assertEquals(1, revision(header(record(NAMED, "\"created\":\"2019-06-02T10:00:00Z\"", 1))));
        assertEquals(
                1, revision(header(record(NAMED, "\"created\":\"2019-06-02T10:00:00Z\",\"modified\":\"soon\"", 1))));
        String before = "\"created\":\"2019-06-02T10:00:00Z\",\"modified\":\"2019-06-01T10:00:00Z\"";
        assertEquals(1, revision(header(record(NAMED, before, 1))));
    }

    @Test
    void recordsOfOneNameInOneDocumentFollowEachOther() {
        String one = record(NAMED, times(CREATED), 1);
        String two = record(NAMED, times(CREATED), 2);
        String three = record(NAMED, times(CREATED.plusSeconds(1)), 3);
        List<Conversion<Message<?>>> all = convert("[" + String.join(",", one, two, one, three) + "]");
        assertEquals(
                List.of(1L, 2L, 1L, 3L),
                all.stream().map(each -> revision(message(each).header())).toList());
        assertEquals(message(all.get(0)), message(all.get(2)));
        assertTrue(toldOfRevision(all.get(1)).orElseThrow().contains("earlier record of this name"));
    }

    @Test
    void asManyNamesakesAsADocumentHoldsAreAllToldApart() {
        String records = IntStream.range(0, 5_000)
                .mapToObj(i -> record(NAMED, times(CREATED.plusSeconds(i % 3)), i))
                .collect(Collectors.joining(",", "[", "]"));
        List<Conversion<Message<?>>> all = convert(records);
        assertEquals(
                5_000,
                all.stream()
                        .map(each -> revision(message(each).header()))
                        .distinct()
                        .count());
    }

    @Provide
    Arbitrary<State> states() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, 4_000_000_000L).map(seconds -> seconds % 900_000_000L))
                .as(State::new);
    }

    @Property
    void statesOfARecordAreRevisionsInTheirOrder(@ForAll("states") State one, @ForAll("states") State other) {
        Header first = header(record(one));
        Header second = header(record(other));
        assertEquals(first.id(), second.id());
        assertEquals(
                Long.signum(Long.compare(one.seconds(), other.seconds())),
                Long.signum(Long.compare(revision(first), revision(second))));
        assertArrayEquals(
                tocsin.write(message(convert(record(one)).get(0))),
                tocsin.write(message(convert(record(one)).get(0))));
    }

    @Provide
    Arbitrary<List<State>> documents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, 3))
                .as(State::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void noTwoRecordsOfADocumentContradictEachOther(@ForAll("documents") @Size(min = 1) List<State> states) {
        String json = states.stream().map(VerisAmendmentTest::record).collect(Collectors.joining(",", "[", "]"));
        Map<Long, State> said = new TreeMap<>();
        Map<State, Long> got = new HashMap<>();
        List<Conversion<Message<?>>> all = convert(json);
        for (int i = 0; i < states.size(); i++) {
            long revision = revision(message(all.get(i)).header());
            State state = states.get(i);
            assertEquals(state, said.computeIfAbsent(revision, none -> state));
            assertEquals(revision, got.computeIfAbsent(state, none -> revision));
            assertTrue(revision > state.seconds());
        }
    }
}

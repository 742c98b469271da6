package org.tocsin.formats.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.each;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.ours;
import static org.tocsin.formats.internal.map.Correspondence.single;
import static org.tocsin.formats.internal.map.Correspondence.theirs;
import static org.tocsin.formats.internal.map.Correspondence.usual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Carriage;
import org.tocsin.formats.internal.place.CategoryPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentScopePlaces;
import org.tocsin.formats.internal.place.IndicatorPlaces;
import org.tocsin.formats.internal.place.MalwarePlaces;
import org.tocsin.formats.internal.place.MeasurePlaces;
import org.tocsin.formats.internal.place.QuantityPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.Indicator;
import org.tocsin.message.Malware;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** A map of a made-up format keeps the laws: there and back, the same twice, and nothing thrown at damage. */
final class MapLawTest {

    private static final Set<String> OPENED = Set.of("inner");
    private static final Map<String, String> STATES =
            new java.util.TreeMap<>(Map.of("closed", "done", "open", "new", "reopened", "new"));

    private static final Correspondence<SeverityAssessment> SEVERITY =
            all(theirs("kind", "severity"), key(new Place<>("level"), "value", Values.line(9)));
    private static final Correspondence<Malware> MALWARE = all(
            theirs("kind", "malware"),
            key(MalwarePlaces.FAMILY, "value", Values.line(9)),
            each(MalwarePlaces.ALIASES, "also", Values.line(9)));
    private static final Correspondence<Indicator> INDICATOR = either(
            all(
                    theirs("kind", "ip"),
                    ours(IndicatorPlaces.KIND, "ip"),
                    key(IndicatorPlaces.VALUE, "value", Values.line(9))),
            all(
                    key(IndicatorPlaces.KIND, "kind", Values.line(9)),
                    key(IndicatorPlaces.VALUE, "value", Values.line(9))));

    private static final Correspondence<IncidentReport> TICKET = all(
            theirs("form", "ticket"),
            one(IncidentReportPlaces.STATUS, "state", Values.table(STATES)),
            one(IncidentReportPlaces.STAGE, "stage", Values.behind("x:")),
            in(
                    IncidentReportPlaces.SCOPE.then(IncidentScopePlaces.PEOPLE),
                    "inner",
                    all(key(QuantityPlaces.VALUE, "people", Values.whole()), ours(QuantityPlaces.UNIT, "persons"))),
            single(IncidentReportPlaces.SEVERITY, Parts.each("parts"), SEVERITY),
            many(IncidentReportPlaces.MALWARE, Parts.each("parts"), MALWARE),
            many(IncidentReportPlaces.INDICATORS, Parts.each("parts"), INDICATOR),
            many(IncidentReportPlaces.CATEGORIES, Parts.each("types"), key(CategoryPlaces.KIND, "", Values.line(9))),
            many(
                    IncidentReportPlaces.MEASURES,
                    Parts.each("done"),
                    all(key(MeasurePlaces.CODE, "+", Values.line(9)), usual("by", "us"))),
            usual("level", BigDecimal.ONE),
            otherwise(IncidentReportPlaces.STAGE, CoreProblem.VALUE_INVENTED, from -> "early"));

    private static Map<String, Object> read(Map<String, ?> theirs) {
        return carried(Way.READ, theirs);
    }

    private static Map<String, Object> write(Map<String, ?> ours) {
        return carried(Way.WRITE, ours);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> carried(Way way, Map<String, ?> from) {
        Tree to = new Tree();
        TICKET.carry(new Trip(way, "", Set.of()), Node.root(from), to);
        return to.value() == null ? Map.of() : (Map<String, Object>) to.value();
    }

    @Property
    void whatIsWrittenComesBackExactly(@ForAll("messages") Map<String, Object> message) {
        Map<String, Object> written = write(message);
        Map<String, Object> read = read(written);
        Map<String, Object> kept = WayBack.of(read, null, message, OPENED);
        assertTrue(WayBack.isWhole(read, null, kept));
        Map<String, Object> back = WayBack.restore(read, null, kept, OPENED, false);
        assertEquals(message, back);
        assertEquals(written, write(back), "written twice");
    }

    @Property
    void whatIsReadComesBackExactly(@ForAll("documents") Map<String, Object> document) {
        Map<String, Object> message = read(document);
        Map<String, Object> written = write(message);
        assertEquals(
                document, WayBack.restore(written, null, WayBack.of(written, null, document, OPENED), OPENED, false));
    }

    @Property
    void whatIsTypedIsReadAgain(@ForAll("documents") Map<String, Object> document) {
        Map<String, Object> message = read(document);
        assertEquals(message, read(write(message)), () -> "from " + document + " by " + write(message));
    }

    @Property
    void aPartThatWasChangedLosesNoOther(@ForAll("messages") Map<String, Object> message) {
        Map<String, Object> written = write(message);
        Map<String, Object> kept = WayBack.of(read(written), null, message, OPENED);
        Map<String, Object> changed = new LinkedHashMap<>(written);
        changed.put("state", "done");
        changed.put("types", List.of("another"));
        Map<String, Object> back = WayBack.restore(read(changed), null, kept, OPENED, false);
        for (String part : List.of("malware", "indicators", "scope", "nothing")) {
            assertEquals(message.get(part), back.get(part), part);
        }
        assertEquals(List.of(Map.of("kind", "another")), back.get("categories"));
    }

    @Property
    void whatIsRuledOutIsNotCarried(@ForAll("documents") Map<String, Object> document) {
        for (Node part : Node.root(document).get("parts").elements()) {
            for (Correspondence<?> kind : List.of(SEVERITY, MALWARE, INDICATOR)) {
                Trip trip = new Trip(Way.READ, "", Set.of());
                assertFalse(
                        kind.isRuledOut(trip, part) && kind.carry(trip, part, new Tree()), () -> kind + " of " + part);
            }
        }
    }

    @Test
    void aPartOfAnotherKindIsRuledOut() {
        Trip trip = new Trip(Way.READ, "", Set.of());
        Node part = Node.root(Map.of("kind", "malware", "value", "x"));
        assertTrue(SEVERITY.isRuledOut(trip, part));
        assertFalse(MALWARE.isRuledOut(trip, part));
        assertFalse(INDICATOR.isRuledOut(trip, part));
    }

    @Property
    void damageThrowsNothing(@ForAll("anything") Object document, @ForAll("anything") Object residue) {
        Map<String, Object> around = new LinkedHashMap<>();
        around.put("form", "ticket");
        List.of("state", "stage", "inner", "parts", "types", "done").forEach(name -> around.put(name, document));
        Trip trip = new Trip(Way.READ, "", Set.of());
        Node source = Node.root(around);
        Tree to = new Tree();
        TICKET.carry(trip, source, to);
        Account account = new Account(source);
        trip.settle(account);
        assertNotNull(account.losses());
        assertNotNull(WayBack.restore(
                read(around), residue, Map.of("parts", document, "rest", residue), OPENED, residue instanceof List));
        write(around);
    }

    @Test
    void whatIsCoarserIsFoundWithoutBeingDeclared() {
        Node message = Node.root(Map.of("status", "reopened", "stage", "final"));
        Trip trip = new Trip(Way.WRITE, "", Set.of());
        TICKET.carry(trip, message, new Tree());
        assertEquals(Set.of(message.get("status")), trip.coarse());
        Account account = new Account(message);
        trip.settle(account);
        assertEquals(
                List.of("reopened -> new"),
                account.losses().stream().map(loss -> loss.detail()).toList());
        assertEquals(
                2,
                account.coverage()
                        .leaves()
                        .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                        .count());
    }

    @Test
    void theMapIsItsOwnDocumentation() {
        List<Rows.Row> rows = Rows.of(TICKET);
        assertTrue(rows.contains(new Rows.Row("status", "state", "table")), rows::toString);
        assertTrue(rows.contains(new Rows.Row("malware/each/family", "parts/each/value", "one line")), rows::toString);
    }

    @Provide
    Arbitrary<Map<String, Object>> messages() {
        Arbitrary<String> word =
                Arbitraries.of("open", "reopened", "closed", "ip", "domain", "a b", " c", "0123456789abc");
        Arbitrary<Object> part =
                word.tuple3().map(three -> Map.of("family", three.get1(), "kind", three.get2(), "value", three.get3()));
        return net.jqwik.api.Combinators.combine(
                        word,
                        word,
                        part.list().ofMaxSize(4),
                        word.list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 9))
                .as((status, stage, parts, words, number) -> {
                    Map<String, Object> message = new LinkedHashMap<>();
                    message.put("status", status);
                    message.put("stage", stage);
                    message.put("nothing", Map.of("of", words.toString(), "theirs", parts.toString()));
                    message.put(
                            "scope",
                            Map.of(
                                    "people",
                                    Map.of(
                                            "value",
                                            BigDecimal.valueOf(number),
                                            "unit",
                                            number > 4 ? "persons" : "users")));
                    put(message, "malware", parts);
                    put(message, "indicators", parts);
                    put(
                            message,
                            "categories",
                            words.stream().map(each -> Map.of("kind", each)).toList());
                    put(
                            message,
                            "measures",
                            words.stream().map(each -> Map.of("code", each)).toList());
                    return message;
                })
                .withoutEdgeCases();
    }

    private static void put(Map<String, Object> object, String name, List<?> list) {
        if (!list.isEmpty()) {
            object.put(name, List.copyOf(list));
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        Arbitrary<String> word = Arbitraries.of("new", "done", "x:early", "ip", "malware", "severity", "a b", " c");
        Arbitrary<Object> part = word.tuple2()
                .flatMap(two -> word.list().ofMaxSize(2).map(also -> {
                    Map<String, Object> object = new LinkedHashMap<>(Map.of("kind", two.get1(), "value", two.get2()));
                    put(object, "also", also);
                    return object;
                }));
        return net.jqwik.api.Combinators.combine(
                        word, word, part.list().ofMaxSize(5), word.list().ofMaxSize(3))
                .as((state, stage, parts, words) -> {
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("form", "ticket");
                    document.put("state", state);
                    document.put("stage", stage);
                    document.put("more", words.toString());
                    put(document, "parts", parts);
                    put(document, "types", words);
                    return document;
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Object> anything() {
        Arbitrary<Object> leaf =
                Arbitraries.<Object>of("ip", "kind", "", "x:", true, new BigDecimal("0.5"), BigDecimal.TEN);
        Arbitrary<Object> flat = nested(leaf);
        return Arbitraries.oneOf(List.of(leaf, flat, nested(flat))).withoutEdgeCases();
    }

    private static Arbitrary<Object> nested(Arbitrary<Object> inner) {
        Arbitrary<Object> list = inner.list().ofMaxSize(3).map(ArrayList::new);
        Arbitrary<Object> object = Arbitraries.maps(Arbitraries.of("kind", "value", "also", "0", "+", "people"), inner)
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
        return Arbitraries.oneOf(List.of(list, object));
    }
}

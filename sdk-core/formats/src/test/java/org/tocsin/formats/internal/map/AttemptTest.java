package org.tocsin.formats.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.single;
import static org.tocsin.formats.internal.map.Correspondence.theirs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.json.Node;

/** Everything is carried once, however deep it stands, and what was tried and did not fit is as if it had not been tried. */
final class AttemptTest {

    private static final int DEEP = 40;

    /** A part of a map that counts how often it was tried. */
    private static final class Counted implements Correspondence<Object> {
        private int times;

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            times++;
            trip.carry(from.get("x"), "carried", to.at("x"), true);
            return true;
        }

        @Override
        public void describe(Rows rows) {
            rows.add("x", "x", "counted");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatStandsDeepIsCarriedOnce(Way way) {
        Counted counted = new Counted();
        Correspondence<Object> map = counted;
        Map<String, Object> document = new LinkedHashMap<>(Map.of("x", "y"));
        for (int i = 0; i < DEEP; i++) {
            map = in(new Place<>("a"), "a", either(single(new Place<>("b"), Parts.each("b"), map), map));
            document = Map.of("a", Map.of("b", way == Way.READ ? List.of(document) : document));
        }
        Tree to = new Tree();
        map.carry(new Trip(way, "", Set.of()), Node.root(document), to);
        assertEquals(1, counted.times);
        assertTrue(String.valueOf(to.value()).contains("carried"));
    }

    @Test
    void whatDidNotFitLeavesNothing() {
        Correspondence<Object> ours = one(new Place<>("x"), "x", Values.same());
        Correspondence<Object> never = theirs("x", "something else");
        Correspondence<Object> list = many(new ListPlace<>("list", 9), Parts.each("parts"), all(ours, never));
        Correspondence<Object> map = all(
                in(new Place<>("in"), "inner", all(ours, list, never)),
                single(new Place<>("single"), Parts.each("parts"), all(ours, never)),
                list,
                either(all(ours, never), all(ours)));
        Map<String, Object> part = Map.of("x", "y");
        Node document = Node.root(Map.of("x", "y", "parts", List.of(part, part), "inner", part));
        Trip trip = new Trip(Way.READ, "", Set.of());
        Tree to = new Tree();
        map.carry(trip, document, to);
        assertEquals(Map.of("x", "y"), to.value());
        assertEquals(List.of(document.get("x")), to.origins());
        document.get("parts").elements().forEach(each -> assertTrue(trip.claim(each), "a part is still taken"));
    }

    @Test
    void whatIsTakenOutComesBackWhereItWas() {
        Tree list = new Tree();
        List<Tree> elements = new ArrayList<>();
        for (String each : List.of("a", "b", "c")) {
            elements.add(list.add());
            elements.get(elements.size() - 1).set(each, null);
        }
        int done = list.journal().size();
        list.remove(elements.get(1));
        list.add().set("d", null);
        elements.get(0).set("changed", null);
        assertEquals(List.of("changed", "c", "d"), list.value());
        list.journal().back(done);
        assertEquals(List.of("a", "b", "c"), list.value());
        list.journal().back(0);
        assertTrue(list.isEmpty());
    }
}

package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What {@code explain} tells of members of messages. */
final class ExplainedMembersTest {

    static List<String> types() {
        return new Catalogue().typeNames();
    }

    @Test
    void aMemberIsExplainedByItsPath() {
        String told = Run.of("explain", "incident-report/impact/losses/amount").out();
        assertTrue(told.startsWith("/body/impact/losses/*/amount: Amount of loss (member of incident-report)\n"), told);
        assertTrue(told.contains("\nForm:     money (Sum of money, JSON object)\n"), told);
        assertTrue(told.contains("\nThere:    optional\n"), told);
        assertTrue(told.contains("\nRule:     TOC-SHP-016: A sum of money"), told);
        assertTrue(told.contains("\nMember:   currency: Currency of sum (always there)\n"), told);
        assertEquals(
                told,
                Run.of("explain", "--type", "incident-report", "/body/impact/losses/0/amount")
                        .out());
    }

    @Test
    void aQuantityNamesTheUnitsThatFit() {
        String told = Run.of("explain", "incident-report/impact/downtime").out();
        assertTrue(told.contains("\nUnits:    seconds, minutes, hours, days, weeks, months, years\n"), told);
        assertTrue(told.contains("TOC-SHP-017"), told);
    }

    @Test
    void aStringHasItsLimitsAndAnExampleAndACodeItsList() {
        String id = Run.of("explain", "/id").out();
        assertTrue(id.startsWith("/id: ") && id.contains("(member of every message)"), id);
        assertTrue(id.contains("\nExample:  6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11\n"), id);
        JsonNode stage = Run.of("explain", "--output", "json", "incident-report/stage")
                .json()
                .get(0);
        assertEquals("report-stage", stage.path("codes").asString());
        assertEquals("/body/stage", stage.path("member").asString());
        String indicators = Run.of("explain", "advisory/indicators").out();
        assertTrue(indicators.contains("\nList:     1 to 500 elements\n"), indicators);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident-report/impact/lossess, /body/impact has no member 'lossess'; did you mean losses?",
                "/body/impact, --type",
                "/handlin, a message has no member 'handlin'; did you mean handling?",
                "incident-report/stage/x, /body/stage has no member 'x'",
                "/, names no member"
            })
    void aPathThatLeadsNowhereIsSaidToDoSo(String shown) {
        String[] parts = shown.split(", ", 2);
        Run run = Run.of("explain", parts[0]);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(parts[1]), run.err());
    }

    @Test
    void ofSeveralWordsTheUnknownOneIsNamed() {
        Run run = Run.of("explain", "incident-report", "ransomwear");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("nothing is called 'ransomwear'; did you mean"), run.err());
        assertFalse(run.err().contains("incident-report"), run.err());
        Run both = Run.of("explain", "--output", "json", "/id", "/sentAt");
        assertEquals(2, both.json().size(), both.err());
        assertEquals(2, Run.of("explain", "--type", "no-type", "/body/x").exit());
    }

    /** Every member of every type, each object once in a path. */
    @ParameterizedTest
    @MethodSource("types")
    void everyMemberIsExplained(String type) throws Members.NoSuchMember {
        Members members = new Members(new Catalogue().files());
        Deque<List<String>> open = new ArrayDeque<>(List.of(List.of("body")));
        Set<String> forms = new HashSet<>();
        int seen = 0;
        while (!open.isEmpty()) {
            List<String> path = open.pop();
            MemberEntry entry = members.at(type, path);
            assertFalse(
                    entry.title().isEmpty()
                            || entry.description().isEmpty()
                            || entry.form().isEmpty(),
                    path::toString);
            seen++;
            if (path.size() == 1 || forms.add(entry.form())) {
                List<String> names = path.size() == 1
                        ? new Catalogue().type(type).orElseThrow().members()
                        : entry.members().stream().map(MemberEntry.Below::name).toList();
                names.forEach(name -> open.push(concat(path, name)));
            }
        }
        assertTrue(seen > 3, type);
    }

    private static List<String> concat(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}

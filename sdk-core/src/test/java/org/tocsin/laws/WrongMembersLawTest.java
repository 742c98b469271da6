package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.Tocsin;
import org.tocsin.internal.text.Pointers;
import org.tocsin.json.JsonDocument;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;

/**
 * The law of wrong members: where a member is of wrong shape, every rule finds in the rest of the message what it found
 * while the member was right, or says that it was not checked.
 */
final class WrongMembersLawTest {

    private static final String LAW = "wrong members";
    private static final int MUTANTS = 12;
    /** A value that no member may have. */
    private static final Json.Raw NOTHING = new Json.Raw("null");

    private static final int MOST_WRONG = 3;
    /** Without these nobody knows which rules hold, and every rule says that it was not checked. */
    private static final Set<String> DECISIVE = Set.of("", "/type", "/tocsin", "/body");

    private final Tocsin tocsin = Tocsin.standard();
    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final RulePointers pointers = new RulePointers();
    private int checked;
    private int putOff;

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsRightIsHeldToTheRules(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> made = maker.message(random);
        assertLaw(made, random);
        Tally.message(LAW, String.valueOf(made.get("type")), true);
    }

    @Example
    void everyCaseOfTheSuiteIsHeldToTheRulesInWhatIsRight() {
        Random random = new Random(2_026);
        for (var file : ProjectFiles.conformanceCases()) {
            byte[] json = ProjectFiles.bytes(file);
            Problems problems = tocsin.check(json);
            problems.all().forEach(pointers::assertPointsThere);
            boolean ofShape = problems.all().stream().anyMatch(each -> scope(each) != RuleScope.MESSAGE);
            if (!ofShape && !problems.isEmpty()) {
                assertLaw(
                        Json.object(JsonDocument.read(json, Limits.standard())
                                .orElseThrow()
                                .value()),
                        random);
            }
        }
        int few = checked / 2;
        assertTrue(checked > 500 && putOff < few, () -> checked + " findings were told, and put off " + putOff);
    }

    private void assertLaw(Map<String, Object> message, Random random) {
        Problems before = tocsin.check(Spelling.of(message, random).getBytes(StandardCharsets.UTF_8));
        if (before.all().size() >= Limits.standard().problems()) {
            return;
        }
        for (int i = 0; i < MUTANTS; i++) {
            Map<String, Object> spoilt = Json.object(Json.copy(message));
            Set<String> wrong = spoil(spoilt, random);
            String json = Spelling.of(spoilt, random);
            Problems after = tocsin.check(json.getBytes(StandardCharsets.UTF_8));
            assertSame(before, after, wrong, json);
        }
    }

    private void assertSame(Problems before, Problems after, Set<String> wrong, String json) {
        Map<ProblemCode, Set<String>> told = found(after, wrong);
        Map<ProblemCode, Set<String>> right = found(before, wrong);
        after.notChecked().forEach(rule -> {
            putOff += right.containsKey(rule) ? 1 : 0;
            told.remove(rule);
            right.remove(rule);
        });
        checked += right.size();
        assertEquals(right.toString(), told.toString(), () -> wrong + " is wrong in " + json);
    }

    private static Map<ProblemCode, Set<String>> found(Problems problems, Set<String> wrong) {
        Map<ProblemCode, Set<String>> found = new TreeMap<>(Comparator.comparing(ProblemCode::id));
        for (Problem problem : problems.all()) {
            boolean apart = wrong.stream().noneMatch(place -> concern(place, problem.pointer()));
            if (scope(problem) == RuleScope.MESSAGE && apart) {
                found.computeIfAbsent(problem.code(), unknown -> new TreeSet<>())
                        .add(problem.pointer());
            }
        }
        return found;
    }

    private static RuleScope scope(Problem problem) {
        return ((CoreProblem) problem.code()).scope();
    }

    /** Whether one is or is in the other. */
    private static boolean concern(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    /** Makes some values ones of another type; their pointers. */
    private static Set<String> spoil(Map<String, Object> message, Random random) {
        Set<String> wrong = new TreeSet<>();
        for (int i = 1 + random.nextInt(MOST_WRONG); i > 0; i--) {
            List<String> pointers = new ArrayList<>();
            List<Runnable> ways = new ArrayList<>();
            collect(message, "", pointers, ways);
            int chosen = random.nextInt(pointers.size());
            ways.get(chosen).run();
            wrong.add(pointers.get(chosen));
        }
        return wrong;
    }

    private static void collect(Object value, String pointer, List<String> pointers, List<Runnable> ways) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> object = Json.object(value);
            object.forEach((name, each) -> {
                String place = Pointers.member(pointer, name);
                if (!place.equals("/extensions")) {
                    add(each, place, pointers, ways, () -> object.put(name, NOTHING));
                }
            });
        } else if (value instanceof List<?>) {
            List<Object> array = Json.array(value);
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                Object each = array.get(i);
                add(each, pointer + '/' + i, pointers, ways, () -> array.set(index, NOTHING));
            }
        }
    }

    private static void add(Object value, String place, List<String> pointers, List<Runnable> ways, Runnable way) {
        if (!DECISIVE.contains(place)) {
            pointers.add(place);
            ways.add(way);
        }
        collect(value, place, pointers, ways);
    }
}

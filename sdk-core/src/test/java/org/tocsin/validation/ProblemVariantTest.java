package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.survey.SurveyMisfit;

/** The cases of codes: each is somewhere said in words of its own, and is found in some message. */
final class ProblemVariantTest {

    /** Of these rules a case is what the rule has found by another name, which the tests of the rules show. */
    private static final Set<String> BY_NAME = Set.of("TOC-SUR-002", "TOC-DIR-006", "TOC-EXR-007");

    /** Texts with cases that the conformance suite does not show. */
    private static List<String> slips() {
        List<String> all = new ArrayList<>(List.of(
                "{\"type\": \"bundle\", \"id\": \"x\", \"objects\": []}",
                "{\"schema_version\": \"1\", \"action\": {}}",
                "<a/>",
                "{",
                "{\"a\": 1,}",
                "{/**/}",
                "{'a': 1}",
                "{\"a\": True}"));
        all.add(SentencesTest.with("\"XA\"", "\"xa\""));
        all.add(SentencesTest.with("\"amber\"", "\"AMBER\""));
        all.add(SentencesTest.with("\"early\"", "\"EARLY\""));
        all.add(SentencesTest.with("\"lang\": \"en\"", "\"lang\": \"\""));
        for (String id : List.of("{00000000-0000-4000-8000-000000000001}", "00000000-0000-4000-8000-0000000001")) {
            all.add(SentencesTest.with("00000000-0000-4000-8000-000000000001", id));
        }
        for (String lang : List.of("EN", "en_US", " en", "\u00e9n", "e\u200bn", "\uff45n", "en\\n", "'en'", "1")) {
            all.add(SentencesTest.with("\"lang\": \"en\"", "\"lang\": \"" + lang + "\""));
        }
        for (String text : List.of("a\\rb", "a\\u0007b")) {
            all.add(SentencesTest.with("Worm in two hospitals", text));
        }
        for (String time : List.of(
                "2026-11-20T10:00:00+0700",
                "2016-12-31T23:59:60Z",
                "2026-11-20T10:00:00Z[Asia/Bangkok]",
                "2026-11-20T10:00:00+07:00[Asia/Ho_Chi_Minh]",
                "2026-11-20T10:00Z",
                "2026-11-20T10:00:00,5Z",
                "1795168800",
                "11/12/2026",
                "2026-11-20")) {
            all.add(SentencesTest.with("2026-11-20T10:00:00Z", time));
        }
        for (String value : List.of("1", "null", "[]", "{}", "true")) {
            all.add(SentencesTest.with("\"2026-11-20T10:00:00Z\"", value));
        }
        all.add(SentencesTest.with("\"tocsin\"", "\"revision\": \"1\", \"withoutPrejudice\": 1, \"tocsin\""));
        all.add(SentencesTest.with("{\"tlp\": \"amber\"}", "[]"));
        all.add(SentencesTest.with("[{\"kind\": \"worm\"}]", "[]"));
        all.add(SentencesTest.with("[{\"kind\": \"worm\"}]", "{}"));
        all.add(SentencesTest.with("\"worm\"", "\"<<>>\""));
        return all;
    }

    private static Set<String> found() {
        Tocsin tocsin = Tocsin.standard();
        Stream<Problem> ofCases = ConformanceCase.all().stream()
                .map(each -> tocsin.check(
                        each.json(),
                        each.surroundings()
                                .map(Surroundings::context)
                                .orElseGet(() -> Context.builder().build())))
                .flatMap(each -> Stream.concat(each.message().all().stream(), each.correspondence().all().stream()));
        Stream<Problem> ofSlips = slips().stream().flatMap(each -> SentencesTest.problems(each).stream());
        Stream<Problem> ofLists =
                ListCase.all().stream().flatMap(each -> each.read(line -> {}).problems().all().stream());
        return Stream.of(ofCases, ofLists, ofSlips, ofNewerVersion(tocsin), ofUtf16(tocsin))
                .flatMap(each -> each)
                .filter(problem -> problem.variant() != null)
                .map(problem -> problem.code().id() + "." + problem.variant().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Problem> ofNewerVersion(Tocsin tocsin) {
        String newer = SentencesTest.with("\"1.0\"", "\"1.7\", \"mood\": 1")
                .replace("worm", "blurb")
                .replaceFirst("\"tlp\": ?\"([a-z]+)\"", "\"tlp\":\"TLP:$1\"");
        return tocsin
                .reader(Realm.ACTUAL)
                .tolerant()
                .read(newer.getBytes(StandardCharsets.UTF_8))
                .problems()
                .all()
                .stream();
    }

    private static Stream<Problem> ofUtf16(Tocsin tocsin) {
        return tocsin.check(SentencesTest.REPORT.getBytes(StandardCharsets.UTF_16)).all().stream();
    }

    private static Set<String> said() {
        return Arrays.stream(CoreProblem.values())
                .flatMap(code -> ProblemVariant.of(code).stream().map(variant -> code.id() + "." + variant.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCaseThatIsSaidIsFound() {
        Set<String> missing = said();
        missing.removeAll(found());
        missing.removeIf(each -> BY_NAME.contains(each.substring(0, each.indexOf('.'))));
        // The first version has nothing that a later one added; NextVersionTest finds these with one that has.
        missing.removeIf(each -> each.endsWith("." + ProblemVariant.LATER_VERSION.id()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyVariantIsUsed() {
        Set<String> used = said().stream()
                .map(each -> each.substring(each.indexOf('.') + 1))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Arrays.stream(ProblemVariant.values())
                        .map(ProblemVariant::id)
                        .filter(id -> !used.contains(id))
                        .toList());
    }

    @Test
    void everyAgeOfAContactAndEveryPhaseOfAnExerciseIsACase() {
        assertEquals(
                Set.of("NOT_CONFIRMED", "NOT_CHECKED", "CHECK_FAILED", "NEVER_CHECKED"),
                names(CoreProblem.CONTACT_NOT_CONFIRMED));
        assertEquals(
                Set.of("PAUSED", "STOPPED", "ENDED", "REAL_EVENT", "OUTSIDE_WINDOW"),
                names(CoreProblem.PLAY_OUTSIDE_WINDOW));
    }

    private static Set<String> names(CoreProblem code) {
        return ProblemVariant.of(code).stream().map(Enum::name).collect(Collectors.toSet());
    }

    @Test
    void everyMisfitOfASurveyIsACase() {
        for (SurveyMisfit.Reason reason : SurveyMisfit.Reason.values()) {
            assertTrue(ProblemVariant.of(CoreProblem.RESPONSE_UNFIT_FOR_SURVEY)
                    .contains(ProblemVariant.valueOf(reason.name())));
        }
    }
}

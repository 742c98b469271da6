package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;

/** What each rule is reported with, over the whole conformance suite: the severities that the register names, and no other. */
final class RuleSeverityTest {

    private static final Pattern TYPE = Pattern.compile("\"type\": *\"([a-z-]+)\"");

    private final Tocsin tocsin = Tocsin.standard();

    /** All that is found of a message in any way: strictly, tolerantly, among others, by a writer. */
    private Stream<Problem> found(ConformanceCase shown) {
        Stream<Problem> amongOthers = shown.surroundings().stream()
                .flatMap(known -> tocsin.check(shown.json(), known.context()).correspondence().all().stream());
        return Stream.of(
                        tocsin.check(shown.json()).all().stream(),
                        tocsin.checkTolerantly(shown.json()).all().stream(),
                        newer(shown),
                        refusedByWriter(shown),
                        amongOthers)
                .flatMap(each -> each);
    }

    /** The same message, said to be of a newer minor version. */
    private Stream<Problem> newer(ConformanceCase shown) {
        String text = new String(shown.json(), StandardCharsets.UTF_8);
        byte[] newer =
                text.replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\"").getBytes(StandardCharsets.UTF_8);
        return tocsin.checkTolerantly(newer).all().stream();
    }

    private Stream<Problem> refusedByWriter(ConformanceCase shown) {
        ReadResult read = tocsin.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT)
                .read(shown.json());
        if (!(read instanceof ReadResult.Accepted accepted)) {
            return Stream.empty();
        }
        Message<?> message = accepted.message();
        try {
            tocsin.write(message);
            return Stream.empty();
        } catch (InvalidMessageException refused) {
            return refused.problems().all().stream();
        }
    }

    @Test
    void aRuleIsReportedWithTheSeveritiesThatTheRegisterNames() {
        Map<CoreProblem, Set<Severity>> seen = new EnumMap<>(CoreProblem.class);
        ConformanceCase.all().stream()
                .flatMap(this::found)
                .forEach(problem -> seen.computeIfAbsent(
                                (CoreProblem) problem.code(), code -> EnumSet.noneOf(Severity.class))
                        .add(problem.severity()));
        assertTrue(seen.size() > 140, () -> seen.size() + " rules were seen");
        assertEquals(
                List.of(),
                seen.entrySet().stream()
                        .filter(each -> !each.getKey().severities().equals(each.getValue()))
                        .toList());
    }

    @Test
    void aRuleIsReportedOfTheTypesThatTheRegisterNames() {
        Map<String, List<String>> types = RuleRegister.rules().stream()
                .collect(Collectors.toMap(
                        rule -> rule.get("id").toString(),
                        rule -> Stream.concat(Stream.of(rule), rule.get("exceptions").elements().stream())
                                .flatMap(each -> each.get("types").elements().stream())
                                .map(Node::toString)
                                .toList()));
        Set<String> strays = new HashSet<>();
        for (ConformanceCase shown : ConformanceCase.all()) {
            Matcher type = TYPE.matcher(new String(shown.json(), StandardCharsets.UTF_8));
            if (type.find()) {
                found(shown)
                        .map(problem -> problem.code().id())
                        .filter(id ->
                                !types.get(id).contains("*") && !types.get(id).contains(type.group(1)))
                        .forEach(id -> strays.add(id + " " + type.group(1)));
            }
        }
        assertEquals(Set.of(), strays);
    }

    @Test
    void anOlderSpellingIsDeprecatedForATolerantReaderWhateverElseIsWrong() {
        String sound = new String(ProjectFiles.sample("advisory-worm"), StandardCharsets.UTF_8)
                .replaceFirst("\"tlp\": \"[a-z+]+\"", "\"tlp\": \"white\"")
                .replaceFirst("\"pap\": \"[a-z]+\"", "\"pap\": \"white\"");
        String unsound = sound.replaceFirst("\"realm\": \"actual\"", "\"realm\": 1");
        for (String text : List.of(sound, unsound)) {
            Problems tolerant = tocsin.checkTolerantly(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    List.of("/handling/pap", "/handling/tlp"),
                    tolerant.of(CoreProblem.DEPRECATED_CODE)
                            .map(Problem::pointer)
                            .sorted()
                            .toList(),
                    tolerant::toString);
            assertEquals(0, tolerant.of(CoreProblem.UNKNOWN_CODE).count(), tolerant::toString);
            assertEquals(0, tolerant.of(CoreProblem.UNKNOWN_TLP_LABEL).count(), tolerant::toString);
            Problems strict = tocsin.check(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    1,
                    strict.of(CoreProblem.UNKNOWN_TLP_LABEL)
                            .filter(Problem::isError)
                            .count());
        }
    }
}

package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.text.Defect;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.ConformanceCase;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** A class of rules says which rules it checks, finds those and no others, and is asked of their types of message. */
final class RulesOfTypesTest {

    private static final List<Rule> OF_EVERY_TYPE =
            RuleClasses.ofEveryType(new KnownExtensions(List.of(), (key, schema) -> json -> List.of()));

    private static List<Rule> asked(MessageType type) {
        return Stream.concat(OF_EVERY_TYPE.stream(), RuleClasses.ofType(type.code()).stream())
                .toList();
    }

    private static Checks checks(Rule rule) {
        return rule.getClass().getAnnotation(Checks.class);
    }

    /** A type forgotten would switch a rule off for it without a word. */
    @Test
    void everyRuleRunsForTheTypesOfTheRegister() {
        List<String> forgotten = new ArrayList<>();
        Set<CoreProblem> checked = EnumSet.noneOf(CoreProblem.class);
        MessageType.list().codes().stream()
                .flatMap(type -> asked(type).stream())
                .filter(rule -> checks(rule).only().length == 0)
                .forEach(rule -> checked.addAll(List.of(checks(rule).value())));
        assertTrue(checked.size() > 60, checked::toString);
        for (MessageType type : MessageType.list().codes()) {
            Set<CoreProblem> asked = EnumSet.noneOf(CoreProblem.class);
            asked(type).forEach(rule -> asked.addAll(List.of(checks(rule).value())));
            checked.stream()
                    .filter(rule -> rule.isAbout(type) && !asked.contains(rule))
                    .forEach(rule -> forgotten.add(rule + " for " + type));
        }
        assertEquals(List.of(), forgotten);
    }

    @Test
    void aTypeThatNobodyKnowsIsAskedOnlyWhatHoldsForAll() {
        assertEquals(List.of(), RuleClasses.ofType("x-other"));
        assertTrue(CoreProblem.SELF_REFERENCE_OR_NO_QUESTION.isAbout(MessageType.of("x-other")));
        assertTrue(!CoreProblem.STAGE_INCOMPLETE.isAbout(MessageType.of("x-other")));
    }

    /** The classes that say that they check rules, whether or not they are asked. */
    private static Set<String> written() {
        return ProjectFiles.list(ProjectFiles.project("sdk-core/src/main/java/org/tocsin/internal/rule")).stream()
                .filter(file -> new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8).contains("\n@Checks("))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aClassFindsWhatItSaysAndNothingElse() {
        Map<String, Set<CoreProblem>> said = new TreeMap<>();
        Map<String, Set<CoreProblem>> found = new TreeMap<>();
        for (ConformanceCase shown : ConformanceCase.all()) {
            try {
                Message<?> message =
                        MessageCodec.read(JsonInput.of(shown.json(), Limits.standard(), ReadMode.TOLERANT));
                for (Rule rule : asked(message.header().type())) {
                    String name = rule.getClass().getSimpleName();
                    said.put(name, new TreeSet<>(List.of(checks(rule).value())));
                    Findings findings = new Findings();
                    rule.check(message, findings);
                    findings.all().stream()
                            .map(Problem::code)
                            .forEach(code -> found.computeIfAbsent(name, first -> new TreeSet<>())
                                    .add((CoreProblem) code));
                }
            } catch (Defect noMessage) {
                continue;
            }
        }
        assertEquals(written(), said.keySet());
        // No text is read as a message of a version that can't be read, or of a known type with an unknown body.
        found.get("VersionRules").addAll(Set.of(CoreProblem.UNREADABLE_VERSION, CoreProblem.UNREGISTERED_CODE));
        // Nothing is registered here.
        found.get("ExtensionRules")
                .addAll(Set.of(CoreProblem.EXTENSION_OF_OTHER_FORM, CoreProblem.EXTENSION_MISPLACED));
        found.entrySet().removeIf(each -> said.remove(each.getKey(), each.getValue()));
        assertEquals(Map.of(), found);
        assertEquals(Map.of(), said);
    }
}

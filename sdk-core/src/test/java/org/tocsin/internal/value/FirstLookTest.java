package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the first look asks of a value is what a rule asks of it: a condition stands in one place. */
final class FirstLookTest {

    private static final String VALUES = "org.tocsin.internal.value";
    private static final String RULES = "org.tocsin.internal.rule";

    /** They put off a question or keep the value that it is asked of; none of them answers it. */
    private static final Set<String> NO_CONDITIONS =
            Set.of("Characters.isAscii", "Times.beginsLater", "Times.endsSooner", "ValueRules.of");

    /** The first look and what it keeps for it until it knows the whole message. */
    private static final Set<String> FIRST_LOOK =
            Set.of("FirstLook", "AccusingTexts", "Identifiers", "IndicatorLabels", "NamedMessages", "NeededVersion");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(VALUES, RULES);

    private Stream<JavaMethod> calls(Stream<JavaMethod> methods) {
        return methods.flatMap(method -> method.getMethodCallsFromSelf().stream())
                .map(JavaMethodCall::getTarget)
                .filter(target -> target.getOwner().getPackageName().equals(VALUES))
                .filter(target -> !FIRST_LOOK.contains(target.getOwner().getSimpleName()))
                .flatMap(target -> target.resolveMember().stream());
    }

    private Stream<JavaMethod> methods(String folder) {
        return classes.stream()
                .filter(each -> each.getPackageName().equals(folder))
                .flatMap(each -> each.getMethods().stream());
    }

    /** The methods that the rules call, and those that these call in turn. */
    private Set<String> askedByRules() {
        Deque<JavaMethod> waiting = new ArrayDeque<>(calls(methods(RULES)).toList());
        Set<String> asked = new TreeSet<>();
        while (!waiting.isEmpty()) {
            JavaMethod next = waiting.pop();
            if (asked.add(next.getFullName())) {
                calls(Stream.of(next)).forEach(waiting::push);
            }
        }
        return asked;
    }

    @Test
    void itAsksNothingThatNoRuleAsks() {
        Set<String> asked = askedByRules();
        Set<String> own = calls(methods(VALUES)
                        .filter(method -> FIRST_LOOK.contains(method.getOwner().getSimpleName())))
                .filter(method -> !asked.contains(method.getFullName()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(asked.size() > 20, asked::toString);
        own.removeAll(NO_CONDITIONS);
        assertEquals(Set.of(), own);
    }
}

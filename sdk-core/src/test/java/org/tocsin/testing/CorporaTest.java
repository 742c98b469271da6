package org.tocsin.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A test that needs a corpus is skipped alone where the corpus is missing, and says which one it is. */
final class CorporaTest {

    private static final String SENTENCE = " for want of it";

    private final String asked = System.getProperty(Corpora.PROPERTY, "");

    @BeforeEach
    void ask() {
        System.clearProperty(Corpora.PROPERTY);
    }

    @AfterEach
    void askAsBefore() {
        System.setProperty(Corpora.PROPERTY, asked);
    }

    /** What the tests below do, each by itself. */
    @SuppressWarnings("unused")
    static final class InJunit {

        @Test
        void needsNothing() {}

        @Test
        void needs(@Corpus("none/such") Path corpus) {}

        @ParameterizedTest
        @ValueSource(strings = "any")
        void needsWithArguments(String any, @Corpus("none/such") Path corpus) {}
    }

    /** The same as properties. */
    @SuppressWarnings("unused")
    @AddLifecycleHook(Corpora.class)
    static final class InJqwik {

        @Property(tries = 5)
        void needsNothing(@ForAll int any) {}

        @Property(tries = 5)
        void needs(@ForAll int any, @Corpus("none/such") Path corpus) {}
    }

    /** A constructor is not a test. */
    @SuppressWarnings("unused")
    static final class InAConstructor {

        InAConstructor(@Corpus(".") Path corpus) {}

        @Test
        void needsNothing() {}
    }

    @Test
    void aMissingCorpusSkipsWhatNeedsItAlone() {
        assertEquals(
                Map.of(
                        "needsNothing",
                        "passed",
                        "needs",
                        "skipped" + SENTENCE,
                        "needsWithArguments",
                        "skipped" + SENTENCE),
                outcomes(InJunit.class));
        assertEquals(Map.of("needsNothing", "passed", "needs", "skipped" + SENTENCE), outcomes(InJqwik.class));
    }

    @Test
    void aMissingCorpusFailsWhatNeedsItWhereItIsRequired() {
        System.setProperty(Corpora.PROPERTY, "required");
        assertEquals(
                Map.of(
                        "needsNothing",
                        "passed",
                        "needs",
                        "failed" + SENTENCE,
                        "needsWithArguments",
                        "failed" + SENTENCE),
                outcomes(InJunit.class));
        assertEquals(Map.of("needsNothing", "passed", "needs", "failed" + SENTENCE), outcomes(InJqwik.class));
    }

    @Test
    void onlyATestIsGivenACorpus() {
        String outcome = outcomes(InAConstructor.class).get("needsNothing");
        assertTrue(outcome.startsWith("failed: No ParameterResolver"), outcome);
    }

    /** Whoever found the folder by himself could need it wherever he likes. */
    @Test
    void nobodyElseKnowsWhereTheCorporaAre() throws IOException {
        Pattern literal = Pattern.compile("\"[^\"\n]*corpora[/\"]");
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(ProjectFiles.project(""))) {
            files.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .filter(file -> literal.matcher(new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8))
                            .find())
                    .forEach(file -> found.add(file.getFileName().toString()));
        }
        assertEquals(Set.of("Corpora.java", "InputsTest.java", "VerisCorpus.java"), found);
    }

    /** What became of each test of a class, by the method's name. */
    private static Map<String, String> outcomes(Class<?> tests) {
        Outcomes outcomes = new Outcomes();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameter("jqwik.database", "")
                                .build(),
                        outcomes);
        return outcomes.byMethod;
    }

    private static final class Outcomes implements TestExecutionListener {

        private final Map<String, String> byMethod = new TreeMap<>();

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            put(test, "skipped: " + reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                put(
                        test,
                        result.getThrowable()
                                .map(thrown -> "failed: " + thrown.getMessage())
                                .orElse("passed"));
            }
        }

        private void put(TestIdentifier test, String outcome) {
            MethodSource method = (MethodSource) test.getSource().orElseThrow();
            byMethod.put(method.getMethodName(), outcome.replaceFirst(": .*missing: .*such", SENTENCE));
        }
    }
}

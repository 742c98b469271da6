package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.Tocsin;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Problem;

/**
 * What adding a rule takes, done on a copy of the project: an entry of the register, its sentences, one class, and the
 * two cases that show it. All else is generated.
 */
final class NewRuleTest {

    private static final String REGISTER = "sdk-schemas/src/main/resources/org/tocsin/schemas/1.0/rules.json";
    private static final String CORE = "sdk-core/src/main/java/org/tocsin/internal/";
    private static final String GENERATED = "sdk-core/src/generated/java/org/tocsin/";
    private static final String DOCUMENTATION = "sdk-core/src/generated/documentation/";
    private static final String CLAUSES = DOCUMENTATION + "clauses.html";
    private static final String SENTENCES = "org/tocsin/validation/problems.properties";
    private static final String SPECIFICATION = "spec/src/docs/asciidoc/generated/";

    private static final Path GENERATOR = ProjectFiles.project("sdk-schemas/generator/target/classes");

    private static final String ENTRY = """
            {
              "id": "TOC-REQ-099",
              "name": "%s",
              %s,
              "types": ["information-request"],
              "statement": "The title of an information request is not shouted.",
              "clause": "requests",
              "since": "1.0"
            }
            """;

    private static final String CLASS = """
            package org.tocsin.internal.%1$s;

            import org.tocsin.message.Message;
            import org.tocsin.validation.CoreProblem;
            %4$s

            @Checks(CoreProblem.%2$s)
            final class ShoutingRules implements %3$s {

                @Override
                public void check(Message<?> message, %5$s Findings findings) {
                    if (message.header().title().entries().get(0).text().endsWith("!")) {
                        findings.add(CoreProblem.%2$s, "/title");
                    }
                }
            }
            """;

    private static final String CONDITION = """
            package org.tocsin.internal.value;

            import org.tocsin.message.Text;

            public final class Shouting {

                private Shouting() {}

                public static boolean isShouted(Text text) {
                    return text.entries().get(0).text().endsWith("!");
                }
            }
            """;

    private static final String VALUE_RULE = """
            package org.tocsin.internal.rule;

            import org.tocsin.internal.value.Shouting;
            import org.tocsin.message.Text;
            import org.tocsin.validation.CoreProblem;

            final class ShoutingRules {

                private ShoutingRules() {}

                static void addTo(MessageWalk.Builder walk) {
                    walk.each(Text.class, ShoutingRules::check);
                }

                private static void check(Text text, Place place, Findings findings) {
                    if (Shouting.isShouted(text)) {
                        findings.add(CoreProblem.TEXT_SHOUTED, place.pointer());
                    }
                }
            }
            """;

    @TempDir
    private Path root = Path.of("");

    private Path classes = Path.of("");

    /** A program that prints what is found in messages. */
    static final class Found {

        private Found() {}

        /** Checks the files, each by itself. */
        public static void main(String[] files) throws IOException {
            for (String file : files) {
                for (Problem problem : Tocsin.standard()
                        .check(Files.readAllBytes(Path.of(file)))
                        .all()) {
                    System.out.println(problem);
                }
            }
        }
    }

    @BeforeEach
    void copy() throws IOException {
        classes = Files.createDirectories(root.resolve("classes"));
        for (String folder : List.of(
                REGISTER.replace("/rules.json", ""),
                CORE,
                "spec/src/docs/asciidoc",
                "spec/conformance/valid",
                "spec/conformance/expected",
                "spec/conformance/shape",
                "sdk-core/src/main/resources/" + SENTENCES.replace("/problems.properties", ""))) {
            try (Stream<Path> files = Files.walk(ProjectFiles.project(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(ProjectFiles.project("").relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void register(String name, String facts) throws IOException {
        Path register = root.resolve(REGISTER);
        String rules = Files.readString(register);
        int end = rules.lastIndexOf("\n  ]");
        Files.writeString(
                register, rules.substring(0, end) + "," + ENTRY.formatted(name, facts) + rules.substring(end));
    }

    private void say(String sentences) throws IOException {
        Path file = classes.resolve(SENTENCES);
        Files.createDirectories(file.getParent());
        Files.copy(ProjectFiles.project("sdk-core/src/main/resources").resolve(SENTENCES), file);
        Files.writeString(file, sentences, StandardOpenOption.APPEND);
    }

    private void compile(String... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                Host.usual().classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        Arrays.stream(sources).map(source -> root.resolve(source).toString()).forEach(arguments::add);
        assertEquals(
                0,
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new)));
    }

    /** What the SDK with the new classes finds. */
    private List<String> found(Path... cases) {
        List<Path> places = Stream.concat(Stream.of(classes), Host.usual().classPath().stream())
                .toList();
        return new Host(places, List.of(), false)
                .run(Found.class, Stream.of(cases).map(Path::toString).toList());
    }

    private Path shown(String name, String mark) throws IOException {
        String sample = new String(ProjectFiles.sample("information-request"), StandardCharsets.UTF_8);
        return Files.writeString(
                root.resolve(name),
                sample.replaceFirst("(\"title\": \\[\\s*\\{[^}]*\"text\": \"[^\"]*)\"", "$1" + mark + "\""));
    }

    private void generate() throws IOException, ReflectiveOperationException {
        URL[] generator = {GENERATOR.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(generator, NewRuleTest.class.getClassLoader())) {
            loader.loadClass("org.tocsin.generator.Generator")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {root.toString()});
        }
    }

    /** The generated files that are not as they are committed. */
    private List<String> regenerated() throws IOException, ReflectiveOperationException {
        generate();
        List<String> changed = new ArrayList<>();
        for (String folder : List.of(DOCUMENTATION, GENERATED, SPECIFICATION)) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = root.relativize(file).toString();
                    if (Files.mismatch(file, ProjectFiles.project(name)) >= 0) {
                        changed.add(name);
                    }
                }
            }
        }
        return changed;
    }

    @Test
    void aRuleIsAnEntryItsSentencesAClassAndTwoCases() throws IOException, ReflectiveOperationException {
        register("title-shouted", "\"severity\": \"warning\", \"scope\": \"message\"");
        say("\nTOC-REQ-099=The title is shouted.\nTOC-REQ-099.fix=Say it quietly.\n");
        Path source = root.resolve(CORE + "rule/ShoutingRules.java");
        Files.writeString(source, CLASS.formatted("rule", "TITLE_SHOUTED", "Rule", "", ""));
        Path holds = shown("pass.json", "");
        Path breaks = shown("fail.json", "!");

        String problems = GENERATED + "validation/CoreProblem.java";
        String dispatch = GENERATED + "internal/rule/RuleClasses.java";
        assertEquals(List.of(CLAUSES, dispatch, problems, SPECIFICATION + "rules.adoc"), regenerated());
        compile(problems, dispatch, CORE + "rule/ShoutingRules.java");
        assertEquals(List.of("TOC-REQ-099 /title (31:12): The title is shouted."), found(holds, breaks));
    }

    /** The same about values wherever they stand: what it watches is an entry, what it asks stands beside the first look. */
    @Test
    void aRuleAboutValuesIsAConditionAndALineMore() throws IOException, ReflectiveOperationException {
        register(
                "text-shouted",
                "\"severity\": \"warning\", \"scope\": \"message\", \"watches\": [{\"form\": \"text\"}]");
        say("\nTOC-REQ-099=The text is shouted.\nTOC-REQ-099.fix=Say it quietly.\n");
        String condition = CORE + "value/Shouting.java";
        String rule = CORE + "rule/ShoutingRules.java";
        Files.writeString(root.resolve(condition), CONDITION);
        Files.writeString(root.resolve(rule), VALUE_RULE);
        Path look = root.resolve(CORE + "value/FirstLook.java");
        String before = Files.readString(look);
        String after = before.replace("        return text;", """
                        doubts |= Shouting.isShouted(text) ? ValueRules.TEXT_SHOUTED : 0;
                        return text;""");
        assertNotEquals(before, after);
        Files.writeString(look, after);

        String problems = GENERATED + "validation/CoreProblem.java";
        String dispatch = GENERATED + "internal/rule/RuleClasses.java";
        String bits = GENERATED + "internal/value/ValueRules.java";
        assertEquals(List.of(CLAUSES, dispatch, bits, problems, SPECIFICATION + "rules.adoc"), regenerated());
        compile(problems, dispatch, bits, condition, rule, CORE + "value/FirstLook.java");
        assertEquals(
                List.of("TOC-REQ-099 /title (31:12): The text is shouted."),
                found(shown("pass.json", ""), shown("fail.json", "!")));
    }

    /** The same among others: what it needs is an entry of the register, too. */
    @Test
    void aRuleAmongOthersIsNoMore() throws IOException, ReflectiveOperationException {
        register("title-shouted-again", """
                "severity": "error", "scope": "context", "needs": ["correspondence"], "blocking": "nobody would hear it"
                """.strip());
        Files.writeString(
                root.resolve(CORE + "context/ShoutingRules.java"),
                CLASS.formatted(
                        "context",
                        "TITLE_SHOUTED_AGAIN",
                        "ContextRule",
                        "import org.tocsin.internal.rule.Checks;\nimport org.tocsin.internal.rule.Findings;",
                        "CheckContext sight,"));
        assertEquals(
                List.of(
                        CLAUSES,
                        GENERATED + "internal/context/ContextRuleClasses.java",
                        GENERATED + "validation/CoreProblem.java",
                        SPECIFICATION + "blocking.adoc",
                        SPECIFICATION + "rules.adoc"),
                regenerated());
    }
}

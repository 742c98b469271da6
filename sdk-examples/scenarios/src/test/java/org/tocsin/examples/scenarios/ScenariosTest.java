package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.code.MessageType;
import org.tocsin.validation.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each scenario tells its story and sends its messages as they are recorded: the story in this module, the messages in the
 * conformance suite. With {@code -Dscenarios.record=true} they are recorded anew.
 */
final class ScenariosTest {

    private static final Path STORIES = Path.of("src/test/resources/org/tocsin/examples/scenarios");
    private static final Path SUITE = Path.of("../../spec/conformance");
    private static final boolean RECORD = Boolean.getBoolean("scenarios.record");

    private static final Set<MessageType> CONTACTS = Set.of(
            MessageType.DIRECTORY_ENTRY,
            MessageType.GROUP_ENTRY,
            MessageType.SHARING_PROFILE,
            MessageType.CANCELLATION);

    private final JsonMapper mapper = new JsonMapper();

    static List<Scenario> scenarios() {
        return Scenarios.ALL;
    }

    @Test
    void theRunnerListsAll() {
        assertEquals(8, Scenarios.ALL.size());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theStoryIsToldAsRecorded(Scenario scenario) throws IOException {
        StringWriter story = new StringWriter();
        Narrator.play(scenario, new PrintWriter(story));
        Path file = STORIES.resolve(scenario.name() + ".txt");
        if (RECORD) {
            Files.createDirectories(STORIES);
            Files.writeString(file, story.toString());
        }
        assertEquals(Files.readString(file), story.toString());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyMessageIsInTheConformanceSuite(Scenario scenario) throws IOException {
        List<Narrator.Sent> sent = Narrator.play(scenario, new PrintWriter(new StringWriter()));
        Path folder = SUITE.resolve("scenarios").resolve(scenario.name());
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < sent.size(); i++) {
            files.put(MessageFile.name(sent, i), MessageFile.content(sent.get(i)));
            files.put(
                    MessageFile.name(sent, i).replace(".json", ".context.json"),
                    mapper.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(context(scenario, sent, i))
                            .getBytes(StandardCharsets.UTF_8));
        }
        if (RECORD) {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
        try (Stream<Path> recorded = Files.list(folder)) {
            assertEquals(
                    files.keySet(),
                    new TreeSet<>(
                            recorded.map(file -> file.getFileName().toString()).toList()));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(file.getKey())), file.getValue(), file.getKey());
        }
    }

    /** What is known beside a message, and what is found then, as the suite writes it. */
    private Map<String, Object> context(Scenario scenario, List<Narrator.Sent> sent, int index) {
        List<String> earlier = new ArrayList<>();
        List<String> contacts = new ArrayList<>();
        for (int i = 0; i < index; i++) {
            String file = "scenarios/" + scenario.name() + "/" + MessageFile.name(sent, i);
            earlier.add(file);
            if (CONTACTS.contains(sent.get(i).message().header().type())) {
                contacts.add(file);
            }
        }
        Narrator.Sent message = sent.get(index);
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("correspondence", earlier);
        if (message.withDirectory()) {
            context.put("directory", contacts);
            context.put("keeper", Narrator.KEEPER.toString());
        }
        context.put(
                "clock",
                message.message().header().sentAt().findInstant().orElseThrow().toString());
        context.put(
                "found",
                message.appraisal().correspondence().all().stream()
                        .map(ScenariosTest::finding)
                        .toList());
        return context;
    }

    private static Map<String, String> finding(Problem problem) {
        Map<String, String> finding = new LinkedHashMap<>();
        finding.put("code", problem.code().id());
        finding.put("pointer", problem.pointer());
        finding.put("severity", problem.isError() ? "error" : "warning");
        return finding;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theManifestOfTheSuiteListsEveryMessage(Scenario scenario) throws IOException {
        JsonNode manifest = mapper.readTree(Files.readAllBytes(SUITE.resolve("manifest.json")));
        List<String> listed = new ArrayList<>();
        manifest.get("cases").forEach(each -> listed.add(each.get("file").asString()));
        List<Narrator.Sent> sent = Narrator.play(scenario, new PrintWriter(new StringWriter()));
        assertFalse(sent.isEmpty());
        for (int i = 0; i < sent.size(); i++) {
            assertTrue(listed.contains("scenarios/" + scenario.name() + "/" + MessageFile.name(sent, i)));
        }
    }
}

package org.tocsin.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Others judge as the suite says, with the kit alone: JavaScript with Ajv, TypeScript, and Python's jsonschema. Where
 * one is not installed its test is skipped, unless {@code -Dtocsin.implementations=required} says that all are.
 */
final class SecondImplementationsTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path VALIDATOR = ROOT.resolve("sdk-examples/validator-js");
    private static final int LEAST_NODE = 20;

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeTheKit() throws IOException {
        KitProgram.write(Kit.of(ROOT, "1.2.3"), folder, "1.2.3");
    }

    @Test
    void theTextLayerInJavaScriptFindsWhatTheTextHides() throws Exception {
        passes(node(), "--test", "test/text.test.js");
    }

    @Test
    void javaScriptFindsWhatTheSuiteExpects() throws Exception {
        String node = nodeWith("ajv");
        passes(node, "--test", "test/checker.test.js");
        String said = passes(node, "suite.js");
        assertTrue(said.contains(": 0 differences"), said);
    }

    @Test
    void typeScriptTakesEverySample() throws Exception {
        passes(nodeWith("typescript"), "types.js");
    }

    @Test
    void pythonFindsWhatTheSuiteExpectsOfShapes() throws Exception {
        String python = Stream.of("python3", "/usr/bin/python3")
                .filter(each -> run(each, "-c", "import jsonschema").isPresent())
                .findFirst()
                .orElse("");
        skipUnless(!python.isEmpty(), "there is no python3 with jsonschema (Debian: python3-jsonschema)");
        String said = passes(
                python,
                "-W",
                "ignore",
                "shape_with_jsonschema.py",
                folder.resolve("kit").toString());
        assertTrue(said.contains(": 0 differences"), said);
    }

    private static String node() {
        boolean young = run("node", "-p", "process.versions.node.split('.')[0]")
                .filter(version -> Integer.parseInt(version.strip()) >= LEAST_NODE)
                .isPresent();
        skipUnless(young, "there is no Node.js of version " + LEAST_NODE + " or newer");
        return "node";
    }

    private static String nodeWith(String library) {
        String node = node();
        skipUnless(
                Files.isDirectory(VALIDATOR.resolve("node_modules").resolve(library)),
                library + " is missing; in sdk-examples/validator-js: npm install --no-package-lock");
        return node;
    }

    private static void skipUnless(boolean present, String reason) {
        if ("required".equals(System.getProperty("tocsin.implementations"))) {
            assertTrue(present, reason);
        }
        assumeTrue(present, reason);
    }

    private static String passes(String... command) throws Exception {
        Path output = Files.createTempFile(folder, "said", ".txt");
        int code = start(output, command);
        String said = Files.readString(output);
        assertEquals(0, code, said);
        return said;
    }

    /** What a program says that ends well; empty where it does not, or is not there. */
    private static Optional<String> run(String... command) {
        try {
            Path output = Files.createTempFile(folder, "said", ".txt");
            return start(output, command) == 0 ? Optional.of(Files.readString(output)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static int start(Path output, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(VALIDATOR.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("TOCSIN_KIT", folder.resolve("kit").toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " does not end");
        }
        return process.exitValue();
    }
}

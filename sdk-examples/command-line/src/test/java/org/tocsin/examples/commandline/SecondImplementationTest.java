package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The checker in JavaScript passes its class by the runner. Where Node.js, Ajv or the kit is missing this is skipped, unless
 * {@code -Dtocsin.implementations=required} says that all are there.
 */
@Tag("processes")
final class SecondImplementationTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path VALIDATOR = ROOT.resolve("sdk-examples/validator-js");
    private static final Path KIT = Path.of(Objects.requireNonNullElse(
            System.getenv("TOCSIN_KIT"),
            ROOT.resolve("sdk-schemas/kit/target/kit").toString()));

    @Test
    void javaScriptPassesWhatItSaysThatItKnows() throws Exception {
        skipUnless(hasNode(), "there is no Node.js of version 20 or newer");
        skipUnless(
                Files.isDirectory(VALIDATOR.resolve("node_modules/ajv")),
                "Ajv is missing; in sdk-examples/validator-js: npm install --no-package-lock");
        skipUnless(Files.isDirectory(KIT.resolve("bundled")), "there is no kit in " + KIT);
        Run run =
                Run.of("conformance", "--timeout", "30", "--command", "node \"" + VALIDATOR.resolve("serve.js") + "\"");
        assertEquals(0, run.exit(), run.out() + run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("rules +text +[1-9][0-9]+ +0 +0")), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("rules +rules +[1-9][0-9]+ +0 +[0-9]+")), run.out());
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "-p", "process.versions.node.split('.')[0] >= 20").start();
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .equals("true")
                    && node.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void skipUnless(boolean present, String reason) {
        if ("required".equals(System.getProperty("tocsin.implementations"))) {
            assertTrue(present, reason);
        }
        assumeTrue(present, reason);
    }
}

package org.tocsin.spring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host with the Jackson that Spring Boot 3.5.7 brings. */
final class OldJacksonTest {

    private static final Path OLD = Path.of("target/host-jars");

    private static String run(String classPath) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Hosts.Writing.class.getName(),
                        "--server.port=0",
                        "--tocsin.realms=actual"))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Stream<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** The jar of Jackson 2 that the old host has in place of one of ours; Jackson 3 has other names and stays. */
    private static String old(String jar) {
        Path old =
                OLD.resolve(Path.of(jar).getFileName().toString().replaceAll("-2\\.2[1-9][0-9.]*jar", "-2.19.2.jar"));
        return jar.contains("fasterxml") && Files.isRegularFile(old) ? old.toString() : jar;
    }

    @Test
    void itDoesNotStartAndSaysWhatToSet() throws IOException {
        String said = run(jars().map(OldJacksonTest::old).collect(Collectors.joining(File.pathSeparator)));
        assertTrue(said.contains("APPLICATION FAILED TO START"), said);
        assertTrue(said.contains("jackson-annotations 2.21 or newer, and this program has 2.19.2."), said);
        assertTrue(said.contains("<jackson-bom.version>2.21.4</jackson-bom.version>"), said);
    }

    @Test
    void withTheUsualOneItStarts() throws IOException {
        String said = run(jars().collect(Collectors.joining(File.pathSeparator)));
        assertTrue(said.lines().anyMatch("started"::equals), said);
    }
}

package org.tocsin.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README shows of this program is what this program does. */
final class ReadmeTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path ROOT = MODULE.resolve("../..").normalize();
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::([a-z]+)\\[]\n(.*?)[ ]*// end::\\1\\[]", Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static Set<String> regions() throws IOException {
        Set<String> regions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODULE.resolve("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                REGION.matcher(Files.readString(file))
                        .results()
                        .map(region -> region.group(2).stripTrailing().stripIndent() + "\n")
                        .forEach(regions::add);
            }
        }
        return regions;
    }

    @Test
    void everyBlockOfJavaIsCutFromThisProgram() throws IOException {
        Set<String> blocks = new TreeSet<>();
        BLOCK.matcher(readme()).results().map(block -> block.group(1)).forEach(blocks::add);
        assertEquals(regions(), blocks);
        assertEquals(3, blocks.size());
    }

    @Test
    void everyModuleIsNamed() throws IOException {
        String readme = readme();
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        List<String> modules = Pattern.compile("<module>(.*?)</module>")
                .matcher(pom)
                .results()
                .map(module -> module.group(1))
                .toList();
        assertTrue(modules.size() >= 7, modules.toString());
        modules.forEach(module -> assertTrue(readme.contains("| `" + module + "` |"), module));
    }

    @Test
    void everyFileItLinksToIsThere() throws IOException {
        List<String> links = Pattern.compile("]\\(([A-Za-z.]+)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertTrue(links.size() >= 3, links.toString());
        links.forEach(link -> assertTrue(Files.isRegularFile(ROOT.resolve(link)), link));
    }
}

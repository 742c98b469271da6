package org.tocsin.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of the generator says what it changed, changes nothing else, and changes all or nothing. */
final class WrittenFilesTest {

    @TempDir
    private Path root;

    private GeneratedFiles of(Map<String, String> content) throws IOException {
        Path folder = Files.createDirectories(root.resolve("made"));
        SortedMap<Path, String> files = new TreeMap<>();
        content.forEach((name, text) -> files.put(root.resolve(name), text));
        return new GeneratedFiles(root, files, List.of(folder));
    }

    @Test
    void whatDiffersIsWrittenAndNamed() throws IOException {
        of(Map.of("made/a.txt", "a", "made/b.txt", "b", "made/c.txt", "c")).write();
        GeneratedFiles next = of(Map.of("made/a.txt", "a", "made/b.txt", "B", "made/new/d.txt", "d"));
        assertEquals("""
                2 files written:
                  made/b.txt
                  made/new/d.txt
                1 file removed:
                  made/c.txt
                1 file is up to date""", next.write().toString());
        assertEquals("B", Files.readString(root.resolve("made/b.txt")));
        assertFalse(Files.exists(root.resolve("made/c.txt")));
        assertEquals("3 files are up to date", next.write().toString());
    }

    @Test
    void aFileThatIsAsItShouldBeIsNotTouched() throws IOException {
        of(Map.of("made/a.txt", "a")).write();
        var before = Files.readAttributes(root.resolve("made/a.txt"), BasicFileAttributes.class);
        of(Map.of("made/a.txt", "a", "made/b.txt", "b")).write();
        var after = Files.readAttributes(root.resolve("made/a.txt"), BasicFileAttributes.class);
        assertEquals(before.lastModifiedTime(), after.lastModifiedTime());
        assertEquals(before.fileKey(), after.fileKey());
    }

    @Test
    void whereOneCannotBeWrittenNoneIs() throws IOException {
        of(Map.of("made/a.txt", "a", "made/old.txt", "old")).write();
        Files.writeString(root.resolve("no-folder"), "a file");
        assertThrows(
                IOException.class,
                () -> of(Map.of("made/a.txt", "A", "no-folder/b.txt", "b")).write());
        assertEquals("a", Files.readString(root.resolve("made/a.txt")));
        assertTrue(Files.exists(root.resolve("made/old.txt")));
        assertEquals(List.of(), leftOver());
    }

    private List<Path> leftOver() throws IOException {
        try (var all = Files.walk(root.resolve("target"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

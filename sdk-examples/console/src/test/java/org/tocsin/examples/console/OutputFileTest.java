package org.tocsin.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all, and is never open to more people than it should be. */
final class OutputFileTest {

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void whatIsNotCompletedIsNotThere() throws IOException {
        Path place = Files.writeString(folder.resolve("out"), "before");
        try (OutputFile file = OutputFile.at(place)) {
            file.line("after");
        }
        assertEquals("before", Files.readString(place));
        try (OutputFile file = OutputFile.at(place)) {
            file.line("after");
            file.complete(true);
        }
        assertEquals("after\n", Files.readString(place));
        assertEquals(List.of(place), files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itIsForItsOwnerOnlyAsLongAsItIsNotComplete() throws IOException {
        Path place = Files.writeString(folder.resolve("out"), "before");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-rw-rw-"));
        try (OutputFile file = OutputFile.at(place)) {
            file.line("secret");
            Path beside = files().get(0);
            assertEquals("rw-------", mode(beside));
            file.complete(false);
        }
        assertEquals("rw-rw-rw-", mode(place));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysAndWhatItNamesIsReplaced() throws IOException {
        Path place = Files.writeString(folder.resolve("out"), "before");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), place);
        try (OutputFile file = OutputFile.at(link)) {
            file.line("after");
            file.complete(true);
        }
        assertEquals("after\n", Files.readString(place));
        assertEquals("rw-r-----", mode(place));
        assertEquals(List.of(link, place), files());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenAsItIs() {
        try (OutputFile file = OutputFile.at(Path.of("/dev/null"))) {
            file.line("x");
            file.complete(false);
        }
        OutputFile full = OutputFile.at(Path.of("/dev/full"));
        assertThrows(WriteFailure.class, () -> full.line("x"));
        assertThrows(WriteFailure.class, full::close);
    }

    @Test
    void aPlaceThatIsNotThereIsSaid() {
        assertThrows(WriteFailure.class, () -> OutputFile.at(folder.resolve("no/such/folder")));
    }

    @Test
    void whatIsThereIsNotMadeAnew() throws IOException {
        Path file = folder.resolve("file");
        OwnerOnly.create(file);
        assertThrows(FileAlreadyExistsException.class, () -> OwnerOnly.create(file));
        assertFalse(files().isEmpty());
    }
}

package org.tocsin.formats;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Format;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;

/** The formats as programs find them. */
final class FormatTest {

    private static final List<Format> FORMATS = Format.available();

    private static Set<String> recognised(byte[] document) {
        return FORMATS.stream()
                .filter(format -> format.recognises(document))
                .map(Format::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            assertFalse(found.isEmpty(), folder::toString);
            return found;
        }
    }

    @Test
    void theirNamesAreForPrograms() {
        List<String> ids = FORMATS.stream().map(Format::id).toList();
        assertEquals(List.of("stix-2.1", "veris"), ids);
        for (Format format : FORMATS) {
            assertTrue(format.id().matches("[a-z0-9]+([.-][a-z0-9]+)*"), format::id);
            assertFalse(format.title().isBlank() || format.versions().isEmpty());
            assertTrue(
                    format.mediaTypes().stream()
                            .allMatch(type -> type.matches("[a-z]+/[a-z0-9.+-]+(;[a-z]+=[a-z0-9.]+)*")),
                    format.mediaTypes()::toString);
        }
    }

    @Test
    void whatEachDirectionLosesIsSaidOfTheDirectionsThatThereAre() {
        for (Format format : FORMATS) {
            assertTrue(format.source().isPresent() || format.target().isPresent(), format::id);
            assertEquals(format.source().isPresent(), !format.lostWhenRead().isEmpty(), format::id);
            assertEquals(format.target().isPresent(), !format.lostWhenWritten().isEmpty(), format::id);
            Stream.concat(format.lostWhenRead().stream(), format.lostWhenWritten().stream())
                    .forEach(sentence -> assertTrue(sentence.matches("[A-Z].*\\."), sentence));
        }
    }

    /** Programs on the class path read the one list, those on the module path the other. */
    @Test
    void bothListsOfServicesNameEveryFormat() throws IOException {
        Set<String> listed = new TreeSet<>(Files.readAllLines(ProjectFiles.project(
                "sdk-core/formats/src/main/resources/META-INF/services/" + Format.class.getName())));
        ModuleDescriptor module = ModuleFinder.of(ArchitectureTest.place())
                .find("org.tocsin.formats")
                .orElseThrow()
                .descriptor();
        assertEquals(
                listed,
                module.provides().stream()
                        .flatMap(provides -> provides.providers().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                listed,
                FORMATS.stream()
                        .map(format -> format.getClass().getName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noMessageIsTakenForAnotherFormat() {
        for (Path sample : ProjectFiles.samples()) {
            assertEquals(Set.of(), recognised(ProjectFiles.bytes(sample)), sample::toString);
        }
    }

    @Test
    void whatAFormatWritesItRecognises() {
        int written = 0;
        for (Path sample : ProjectFiles.samples()) {
            Message<?> message = Tocsin.standard()
                    .reader(Realm.ACTUAL, Realm.values())
                    .read(ProjectFiles.bytes(sample))
                    .orElseThrow();
            for (Format format : FORMATS) {
                List<byte[]> documents = format.target().stream()
                        .map(target -> Tocsin.standard()
                                .convert(
                                        message,
                                        target,
                                        ConversionOptions.none().withExercises()))
                        .map(Conversion::result)
                        .flatMap(result -> result.stream())
                        .toList();
                documents.forEach(document -> assertEquals(Set.of(format.id()), recognised(document)));
                written += documents.size();
            }
        }
        assertTrue(written > 3);
    }

    @Test
    void everyRecordOfTheCommunityIsRecognised(@Corpus("veris") Path veris) throws IOException {
        int records = 0;
        for (Path file : files(veris)) {
            if (file.toString().endsWith(".jsonl")) {
                List<String> lines = Files.readAllLines(file);
                lines.forEach(line -> assertEquals(Set.of("veris"), recognised(bytes(line)), line));
                records += lines.size();
            } else {
                // The cases of the schema have the record inside; schemas and lists of labels are no records.
                boolean whole = file.getFileName().toString().startsWith("bin__tests");
                assertEquals(whole ? Set.of("veris") : Set.of(), recognised(ProjectFiles.bytes(file)), file::toString);
            }
        }
        assertTrue(records >= 5_000);
    }

    @Test
    void everyBundleAndObjectOfStixIsRecognisedAndNoSchema(@Corpus("stix") Path stix) throws IOException {
        int found = 0;
        List<Path> others = new ArrayList<>();
        for (Path file : files(stix)) {
            Set<String> formats = recognised(ProjectFiles.bytes(file));
            found += formats.equals(Set.of("stix-2.1")) ? 1 : 0;
            if (formats.isEmpty()) {
                others.add(stix.relativize(file));
            }
        }
        // The version of one is 2.0, and the other is no JSON.
        others.remove(Path.of("validator-tests/invalid_braces.json"));
        others.remove(Path.of(
                "python-stix2/malware/malware--b42378e0-f147-496f-992a-26a49705395b/20170531213215263882.json"));
        assertTrue(found > 150, found + " found");
        assertTrue(
                others.stream()
                        .map(Path::toString)
                        .allMatch(name ->
                                name.contains("schemas") && !name.contains("examples") || !name.endsWith(".json")),
                others::toString);
    }

    @Test
    void whatMispHasIsMispButWhatItConverted(@Corpus("misp") Path misp) throws IOException {
        for (Path file : files(misp)) {
            assertEquals(
                    file.toString().endsWith("stix21.json") ? Set.of("stix-2.1") : Set.of(),
                    recognised(ProjectFiles.bytes(file)),
                    file::toString);
        }
    }

    @Test
    void noOtherFormatIsTakenForOneOfThese(@Corpus("iodef") Path iodef) throws IOException {
        for (Path file : files(iodef)) {
            assertEquals(Set.of(), recognised(ProjectFiles.bytes(file)), file::toString);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property
    void noBytesMakeAFormatThrow(@ForAll @Size(max = 200) byte[] any, @ForAll @IntRange(max = 300) int end) {
        assertDoesNotThrow(() -> recognised(any));
        byte[] record =
                bytes("[{\"type\":\"bundle\",\"id\":\"bundle--1\",\"spec_version\":\"2.1\",\"schema_version\":\"1.4\","
                        + "\"action\":{\"malware\":[\"" + "x".repeat(100) + "\"]},\"incident_id\":\"\\u0041\"}]");
        byte[] cut = Arrays.copyOf(record, Math.min(end, record.length));
        assertDoesNotThrow(() -> recognised(cut));
        byte[] mixed = Arrays.copyOf(cut, cut.length + any.length);
        System.arraycopy(any, 0, mixed, cut.length, any.length);
        assertDoesNotThrow(() -> recognised(mixed));
    }
}

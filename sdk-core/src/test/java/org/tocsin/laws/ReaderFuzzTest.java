package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.internal.text.TextScan;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** The fuzz targets hold with what fuzzing starts from and with all that it ever found. */
final class ReaderFuzzTest {

    private static final Path FINDINGS = ProjectFiles.project("sdk-core/src/test/resources/org/tocsin/laws/findings");

    @Test
    void theLawsHoldOfEveryTextOfTheSuite() {
        List<byte[]> texts = FuzzSeeds.texts();
        assertTrue(texts.size() > 200);
        texts.forEach(ReaderTextFuzz::fuzzerTestOneInput);
    }

    @Test
    void theLawsHoldOfWhatChoicesMake() {
        FuzzSeeds.choices().forEach(ReaderShapeFuzz::fuzzerTestOneInput);
    }

    @Test
    void theLawsOfWhatIsMadeOfMessagesHoldOfTheSeeds() {
        TolerantFuzz.fuzzerInitialize();
        CanonicalFuzz.fuzzerInitialize();
    }

    @Test
    void theLawsHoldOfPastFindings() {
        for (Path finding : ProjectFiles.list(FINDINGS)) {
            String name = finding.getFileName().toString();
            byte[] input = ProjectFiles.bytes(finding);
            switch (name.replaceFirst("-.*", "")) {
                case "text" -> ReaderTextFuzz.fuzzerTestOneInput(input);
                case "shape" -> ReaderShapeFuzz.fuzzerTestOneInput(input);
                case "tolerant" -> TolerantFuzz.fuzzerTestOneInput(input);
                case "canonical" -> CanonicalFuzz.fuzzerTestOneInput(input);
                default -> assertEquals("README.md", name);
            }
        }
    }

    @Test
    void choicesMakeMessagesOfEverySort() {
        List<byte[]> texts =
                FuzzSeeds.choices().stream().map(ReaderShapeFuzz::text).toList();
        List<byte[]> sound = texts.stream()
                .filter(text -> TextScan.problems(text, Limits.standard()).isEmpty())
                .toList();
        Verdicts verdicts = new Verdicts();
        List<byte[]> ofShape =
                sound.stream().filter(text -> verdicts.reader(text).isEmpty()).toList();
        long valid = ofShape.stream()
                .filter(text -> Tocsin.standard().check(text).valid())
                .count();
        int tenth = texts.size() / 10;
        assertTrue(texts.size() - sound.size() > tenth, () -> "texts of " + texts.size() + ": " + sound.size());
        assertTrue(sound.size() - ofShape.size() > tenth, () -> "shapes of " + sound.size() + ": " + ofShape.size());
        assertTrue(ofShape.size() > tenth && valid > 0, () -> valid + " of " + ofShape.size() + " are valid");
    }

    @Test
    void theSameBytesMakeTheSameTextAndOtherBytesAnother() {
        byte[] bytes = {4, 3, 2, 1, 0, 7, 9, 11, 13};
        assertArrayEquals(ReaderShapeFuzz.text(bytes), ReaderShapeFuzz.text(bytes.clone()));
        long different = FuzzSeeds.choices().stream()
                .map(ReaderShapeFuzz::text)
                .map(Verdicts::text)
                .distinct()
                .count();
        assertTrue(different > FuzzSeeds.choices().size() * 3 / 4, () -> different + " different texts");
    }

    @Test
    void theDictionaryHasTheWordsOfTheFormat() {
        List<String> lines = FuzzSeeds.dictionary().lines().toList();
        assertTrue(lines.contains("\"\\x22originator\\x22:\""), lines::toString);
        assertTrue(lines.contains("\"\\x22national-technical\\x22\""), lines::toString);
        assertTrue(lines.contains("\"\\xEF\\xBB\\xBF\""), lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.matches("\"([!#-\\[\\]-~]|\\\\x[0-9A-F]{2})+\"")));
    }
}

package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.testing.ProjectFiles;

/** The table of the clause on modes says what a strict and a tolerant reader find, and nothing else does. */
final class ModesTest {

    private static final String CLAUSE = new String(
            ProjectFiles.bytes(ProjectFiles.project("spec/src/docs/asciidoc/conformance.adoc")),
            StandardCharsets.UTF_8);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (an?[a-z ]+)(?: \\| \\w+ `[A-Z0-9-]+`){4}$");
    private static final String SAMPLE =
            new String(ConformanceCase.bytes("valid/guidance-voice.json"), StandardCharsets.UTF_8);

    /** What each row is about, done to a message that has no fault. */
    private static final Map<String, UnaryOperator<String>> CHANGES = Map.of(
            "a member that the schemas do not have", text -> text.replace("\"title\":", "\"colour\": 1, \"title\":"),
            "an unknown code of an open list", text -> text.replace("\"capacity-building\"", "\"moon-base\""),
            "an unknown type of message", text -> text.replace("\"guidance\"", "\"moon-report\""),
            "a label in another spelling", text -> text.replace("\"green\"", "\"TLP:GREEN\""),
            "a label that does not exist", text -> text.replace("\"green\"", "\"violet\""),
            "a realm that does not exist", text -> text.replace("\"actual\"", "\"dream\""));

    private static String newer(String text) {
        return text.replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.7\"");
    }

    /** What is found, once and without what a newer version says anyway. */
    private static String found(Problems problems) {
        List<String> found = problems.all().stream()
                .filter(problem -> !problem.code().id().equals("TOC-VER-002"))
                .map(problem -> problem.severity().name().toLowerCase(Locale.ROOT) + " `"
                        + problem.code().id() + "`")
                .distinct()
                .toList();
        return String.join(", ", found);
    }

    @Test
    void everyCellOfTheTableIsSo() {
        Tocsin tocsin = Tocsin.standard();
        Map<String, List<String>> said = new TreeMap<>();
        Map<String, List<String>> is = new TreeMap<>();
        for (MatchResult row : ROW.matcher(CLAUSE).results().toList()) {
            List<String> cells = List.of(row.group().substring(2).split(" \\| "));
            said.put(row.group(1), cells.subList(1, cells.size()));
            String text = CHANGES.get(row.group(1)).apply(SAMPLE);
            assertNotEquals(SAMPLE, text, row.group(1));
            List<String> found = new ArrayList<>();
            for (String each : List.of(text, newer(text))) {
                byte[] json = each.getBytes(StandardCharsets.UTF_8);
                found.add(found(tocsin.check(json)));
                found.add(found(tocsin.checkTolerantly(json)));
            }
            is.put(row.group(1), found);
        }
        assertEquals(CHANGES.keySet(), said.keySet());
        assertEquals(said, is);
    }
}

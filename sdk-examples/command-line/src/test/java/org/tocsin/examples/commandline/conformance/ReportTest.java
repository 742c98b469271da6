package org.tocsin.examples.commandline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A report says the same to people, to programs and to servers that build. */
final class ReportTest {

    private static final Finding WANTED = new Finding("TOC-TLP-002", "error", "/recipients/0", 0);
    private static final Finding TOLD = new Finding("TOC-X\u202e-1", "error", "/a\uffff", 0);

    private final ConformanceReport report = new ConformanceReport(
            new Suite("1.0", List.of(), Map.of("digests", 3)),
            new Hello(
                    "prog\u001bram 1",
                    List.of("1.0"),
                    EnumSet.allOf(Layer.class),
                    Set.of(Mode.STRICT),
                    Hello.Codes.ALL),
            List.of(
                    result(1, CaseResult.Outcome.PASSED, ""),
                    result(2, CaseResult.Outcome.FAILED, "other problems are found"),
                    result(3, CaseResult.Outcome.SKIPPED, "too hard")),
            List.of("about case 3: it <talks>"),
            Duration.ofMillis(1234));

    private static CaseResult result(int number, CaseResult.Outcome outcome, String reason) {
        boolean failed = outcome == CaseResult.Outcome.FAILED;
        SuiteCase shown = new SuiteCase(
                "rules/" + number + ".json",
                "rules",
                Optional.of(Layer.RULES),
                Optional.of("TOC-TLP-002"),
                Mode.STRICT,
                Optional.empty(),
                () -> {
                    throw new AssertionError("not read again");
                });
        return new CaseResult(
                number,
                shown,
                outcome,
                reason,
                failed
                        ? Optional.of(new Expected(false, Optional.of(List.of(WANTED)), Optional.empty()))
                        : Optional.empty(),
                failed
                        ? Optional.of(new Answer.Judged(number, false, Optional.of(List.of(TOLD)), Optional.empty()))
                        : Optional.empty());
    }

    private String written(ReportForm form) {
        StringWriter text = new StringWriter();
        form.write(report, new PrintWriter(text));
        return text.toString();
    }

    @Test
    void forPeopleAFailureSaysExpectedAnsweredAndClause() {
        String text = written(ReportForm.TEXT);
        assertTrue(text.startsWith("""
                        rules/2.json (case 2): other problems are found
                            A message marked `red` addresses each recipient by party and role, never a group.
                            expected: not valid, error TOC-TLP-002 at /recipients/0
                            answered: not valid, error TOC-X\ufffd-1 at /a\uffff
                            clause:   handling

                        the program: about case 3: it <talks>
                        """), text);
        assertTrue(text.contains("all                          1        1        1\n"), text);
        assertTrue(text.contains("skipped, as too hard: 1\n"), text);
        assertTrue(text.contains("not asked, as this program has no question for it: digests, 3\n"), text);
        assertTrue(text.endsWith("prog\ufffdram 1 against the suite of version 1.0: not passed, in 1.2 s\n"), text);
    }

    @Test
    void forProgramsItFitsItsSchema() {
        PublishedSchema schema = PublishedSchema.of("report.schema.json");
        String json = written(ReportForm.JSON);
        assertEquals(List.of(), schema.against(json));
        assertFalse(schema.against(json.replace("\"failed\",", "\"broken\",")).isEmpty());
        assertEquals(1, json.lines().count());
        assertTrue(json.contains("\"allPassed\":false"), json);
        assertTrue(json.contains("\"notAsked\":{\"digests\":3}"), json);
    }

    @Test
    void forServersItIsXmlOfJUnit() throws Exception {
        String xml = written(ReportForm.JUNIT);
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        Element all = document.getDocumentElement();
        assertEquals("4", all.getAttribute("tests"));
        assertEquals("2", all.getAttribute("failures"));
        assertEquals("1", all.getAttribute("skipped"));
        assertEquals(2, document.getElementsByTagName("testsuite").getLength());
        assertEquals(4, document.getElementsByTagName("testcase").getLength());
        assertEquals(2, document.getElementsByTagName("failure").getLength());
        assertTrue(
                document.getElementsByTagName("failure")
                        .item(0)
                        .getTextContent()
                        .contains("expected: not valid"),
                xml);
        assertEquals(1, document.getElementsByTagName("skipped").getLength());
    }

    @Test
    void aRunPassesWhereNothingFailedAndSomethingPassed() {
        assertFalse(report.passed());
        assertTrue(only(report.results().get(0)).passed());
        assertFalse(only(report.results().get(2)).passed());
        assertFalse(only().passed());
        assertTrue(only().isEmpty());
    }

    private ConformanceReport only(CaseResult... results) {
        return new ConformanceReport(report.suite(), report.hello(), List.of(results), List.of(), report.time());
    }
}

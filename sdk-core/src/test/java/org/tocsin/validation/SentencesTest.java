package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;

/** What a person reads about a slip: what is wrong with the value, and what to write. */
final class SentencesTest {

    static final String REPORT = """
            {"tocsin": "1.0", "type": "incident-report", "realm": "actual",
             "id": "00000000-0000-4000-8000-000000000001",
             "originator": {"party": "XA", "role": "national-technical"},
             "recipients": [{"party": "XB", "role": "national-technical"}],
             "sentAt": "2026-11-20T10:00:00Z", "handling": {"tlp": "amber"},
             "title": [{"lang": "en", "text": "Worm in two hospitals"}],
             "body": {"stage": "early", "determination": "confirmed",
              "times": {"aware": {"certainty": "unknown"}},
              "categories": [{"kind": "worm"}], "suspectedMalicious": "yes",
              "crossBorder": {"state": "possible"}}}
            """;

    static String with(String was, String is) {
        assertTrue(REPORT.contains(was), was);
        return REPORT.replace(was, is);
    }

    static List<Problem> problems(String json) {
        return Tocsin.standard().check(json.getBytes(StandardCharsets.UTF_8)).all();
    }

    @Test
    void theReportItselfIsValid() {
        assertEquals(List.of(), problems(REPORT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-11-20T10:00:00Z | 2026-11-20T10:00:00+0700 | offset-without-colon | 2026-11-20T10:00:00+07:00
            2026-11-20T10:00:00Z | 2026-11-20T10:00:00+07 | offset-without-colon | 2026-11-20T10:00:00+07:00
            2026-11-20T10:00:00Z | 2016-12-31T23:59:60Z | leap-second | 2016-12-31T23:59:59Z
            2026-11-20T10:00:00Z | 2026-11-20T10:00:00+07:00[Asia/Ho_Chi_Minh] | zone-name | 2026-11-20T10:00:00+07:00
            2026-11-20T10:00:00Z | 2026-11-20t10:00:00z | letter-case | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | 2026-11-20 10:00:00Z | separator | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | 2026-11-20 10:00:00 +0700 | separator | 2026-11-20T10:00:00+07:00
            2026-11-20T10:00:00Z | 2026-11-20T10:00Z | seconds-missing | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | 2026-11-20T10:00:00,5Z | fraction | 2026-11-20T10:00:00.5Z
            2026-11-20T10:00:00Z | 1795168800 | epoch-number | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | 1795168800000 | epoch-number | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | 20.11.2026T10:00:00Z | date-order | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | 11/12/2026 | date-order |
            2026-11-20T10:00:00Z | 2026-11-20 | date-alone |
            2026-11-20T10:00:00Z | ` 2026-11-20T10:00:00Z` | space-around | 2026-11-20T10:00:00Z
            2026-11-20T10:00:00Z | ２０２６-11-20T10:00:00Z | full-width | 2026-11-20T10:00:00Z
            00000000-0000-4000-8000-000000000001 | ABCDEF00-0000-4000-8000-000000000001 | letter-case | abcdef00-0000-4000-8000-000000000001
            00000000-0000-4000-8000-000000000001 | 00000000-0000-4000-8000-00000000001 | fixed-length |
            "lang": "en" | "lang": "EN" | letter-case | en
            "lang": "en" | "lang": "en-us" | letter-case | en-US
            "lang": "en" | "lang": "zh-hans" | letter-case | zh-Hans
            "lang": "en" | "lang": "en_US" | separator | en-US
            "lang": "en" | "lang": "en​" | invisible-character | en
            "lang": "en" | "lang": "né" | not-ascii |
            "XA" | "Xa" | letter-case | XA
            "amber" | "tlp:amber" | wrapped | amber
            "XA" | " XA" | space-around | XA
            "amber" | "AMBER" | letter-case | amber
            "amber" | "TLP:AMBER" | letter-case | amber
            "early" | "Early" | letter-case | early
            "worm" | "Worm" | letter-case | worm
            Worm in two hospitals | Worm\\r\\nin two | carriage-return |
            Worm in two hospitals | Worm\\u0007 | control-character |
            """)
    void aSlipIsNamedAndMended(String was, String is, String variant, String meant) {
        List<Problem> problems = problems(with(was, is));
        Problem problem = problems.get(0);
        assertEquals(variant, variant(problem), problems::toString);
        assertEquals(meant == null ? List.of() : List.of(meant), problem.suggestions());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertTrue(meant == null || problem.remedy(locale).contains(meant), problem.remedy(locale));
            assertFalse((problem.message(locale) + problem.remedy(locale)).contains("^"), problem.message(locale));
            assertFalse((problem.message(locale) + problem.remedy(locale)).matches(".*\\{[0-9]}.*"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "worm" | "wurm" | UNREGISTERED_CODE | worm
            "worm" | "data theft" | PATTERN_NOT_MATCHED | data-theft
            "early" | "erly" | UNKNOWN_CODE | early
            "amber" | "white" | UNKNOWN_TLP_LABEL | clear
            "amber" | "ambr" | UNKNOWN_TLP_LABEL | amber
            "stage" | "stages" | UNKNOWN_MEMBER | stage
            "determination" | "determinaton" | UNKNOWN_MEMBER | determination
            "sentAt" | "sent_at" | UNKNOWN_MEMBER | sentAt
            "incident-report" | "incident_report" | PATTERN_NOT_MATCHED | incident-report
            "incident-report" | "incident-reprt" | UNREGISTERED_CODE | incident-report
            """)
    void whatMayBeMeantIsAsked(String was, String is, CoreProblem code, String meant) {
        Problem problem = problems(with(was, is)).stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems(with(was, is))));
        assertEquals(meant, problem.suggestions().get(0), problem::toString);
        assertTrue(problem.remedy(Locale.ENGLISH).contains('"' + meant + '"'), problem.remedy(Locale.ENGLISH));
    }

    @Test
    void theListIsNamed() {
        for (String wrong : List.of(with("\"early\"", "\"first\""), with("\"worm\"", "\"thing\""))) {
            String remedy = problems(wrong).get(0).remedy(Locale.ENGLISH);
            assertTrue(remedy.matches(".*`tocsin codes (report-stage|incident-kind)`.*"), remedy);
        }
    }

    @Test
    void oneWrongMemberHidesNoOther() {
        String json = with("\"body\"", "\"validUntil\": \"x\", \"body\"")
                .replace(
                        "\"stage\"",
                        "\"indicators\": [{\"kind\": \"ip\", \"value\": \"192.0.2.256\", \"use\": \"block\"}], \"stage\"");
        assertTrue(problems(json).stream().anyMatch(each -> each.code() == CoreProblem.MALFORMED_INDICATOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "bundle", "id": "bundle--1", "objects": []} | STIX 2 | other-format
            {"Event": {"info": "x"}} | MISP | other-format
            {"identifier": "1", "sender": "a", "sent": "b", "msgType": "Alert"} | CAP (JSON) | other-format
            {"version": "2.0", "lang": "en", "Incident": []} | IODEF (JSON) | other-format
            {"document": {}, "vulnerabilities": []} | CSAF | other-format
            {"XARFVersion": "1", "ReporterInfo": {}, "Report": {}} | X-ARF | other-format
            {"schema_version": "1.3", "action": {}, "actor": {}} | VERIS | other-format-read
            """)
    void anotherFormatIsNamedFirst(String json, String format, String variant) {
        Problem first = problems(json).get(0);
        assertEquals(CoreProblem.MEMBER_MISSING, first.code());
        assertEquals(variant, variant(first));
        assertTrue(first.message(Locale.ENGLISH).contains(format + "."), first.message(Locale.ENGLISH));
        assertEquals(
                variant.equals("other-format-read"),
                first.remedy(Locale.ENGLISH).contains("tocsin convert --from veris"));
    }

    @Test
    void whatIsNoJsonIsNamed() {
        assertEquals("This is CAP (XML), not JSON.", told("""
                <?xml version="1.0"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"></alert>"""));
        assertEquals("This is IODEF (XML), not JSON.", told("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0"/>"""));
        assertEquals("The text ends too early.", told("{\"tocsin\": "));
        assertEquals("There is a comma before this closing bracket: }", told("{\"tocsin\": \"1.0\",}"));
        assertTrue(told("{'tocsin': 1}").startsWith("JSON has no single quotes"));
        assertTrue(told("{// draft\n}").startsWith("JSON has no comments"));
        assertTrue(told("{\"tocsin\": None}").startsWith("A word without quotes"));
        for (var utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Problem first =
                    Tocsin.standard().check(REPORT.getBytes(utf16)).all().get(0);
            assertTrue(first.message(Locale.ENGLISH).startsWith("The text is UTF-16"), first.message(Locale.ENGLISH));
        }
        Problem marked = Tocsin.standard()
                .check(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8))
                .all()
                .get(0);
        assertTrue(marked.message(Locale.ENGLISH).contains("byte order mark"), marked.message(Locale.ENGLISH));
    }

    private static String told(String text) {
        return problems(text).get(0).message(Locale.ENGLISH);
    }

    /** However much is wrong with however long a value, what is told of it is short and soon there. */
    @ParameterizedTest
    @ValueSource(strings = {"\\r", "x", "\u00e9", " "})
    void aLongValueIsCutShort(String filling) {
        String json = with("\"lang\": \"en\"", "\"lang\": \"" + filling.repeat(30) + "\"")
                .replace("Worm in two hospitals", "\\r".repeat(32_000));
        for (Problem problem : problems(json)) {
            assertTrue(
                    problem.message(Locale.ENGLISH).length() < 500,
                    problem.code().id());
            problem.arguments().forEach(each -> assertTrue(each.length() <= 201, each));
        }
    }

    @Test
    void anExceptionTellsWhichAreErrorsAndWhatToDo() {
        String text = new InvalidMessageException(Problems.of(List.of(
                        Problem.of(CoreProblem.MEMBER_MISSING, "/id", "id"),
                        Problem.of(CoreProblem.SIGNATURE_MISSING, "/signatures"))))
                .getMessage();
        assertEquals("1 error, 1 warning:", text.lines().findFirst().orElseThrow());
        assertEquals(
                List.of("error TOC-SHP-001 /id", "    -> Add the", "warning TOC-SIG-001 /", "    -> A signature"),
                Stream.of(text.split("\n")).skip(1).map(SentencesTest::start).toList());
    }

    private static String start(String line) {
        return line.replaceFirst("^( +-> \\S+ \\S+|error \\S+ /id|warning \\S+ /).*", "$1");
    }

    private static String variant(Problem problem) {
        return problem.variant() == null ? "" : problem.variant().id();
    }
}

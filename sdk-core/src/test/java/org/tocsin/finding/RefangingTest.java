package org.tocsin.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.finding.Refanging.Change;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.InvalidMessageException;

/** Defanged values are written plainly, nothing else is touched, and what is not clear is left. */
final class RefangingTest {

    private static final String VALUE = "/body/indicators/0/value";

    private static byte[] holding(String kind, String value) {
        return """
                {"type" : "incident-report", "title": [{"lang": "en", "text": "hxxp://evil[.]example"}],
                 "body": {"indicators": [{"kind": "%s",  "value": %s}]}, "x": 1.0e3}
                """.formatted(kind, value).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @ParameterizedTest
    @CsvSource({
        "url, hxxp://evil[.]example/a, http://evil.example/a, hxxp [.]",
        "url, hXXps[://]evil[dot]example, https://evil.example, hXXps [://] [dot]",
        "url, hxxp[:]//192.0.2[.]1:8080/, http://192.0.2.1:8080/, hxxp [:] [.]",
        "url, fxp://files(.)evil(.)example/x, ftp://files.evil.example/x, fxp (.) (.)",
        "url, https://evil{.}example/a[.]php, https://evil.example/a.php, {.} [.]",
        "url, hxxp://evil.example/, http://evil.example/, hxxp",
        "url, hxxp://[2001:db8::1]/[x], http://[2001:db8::1]/[x], hxxp",
        "url, https://evil[dot]example/, https://evil.example/, [dot]",
        "domain, evil[.]example, evil.example, [.]",
        "domain, c2(DOT)evil[.]example, c2.evil.example, (DOT) [.]",
        "ip, 192[.]0[.]2[.]1, 192.0.2.1, [.] [.] [.]",
        "ip, 192.0.2[.]1, 192.0.2.1, [.]",
        "ip, 2001[:]db8[::]1, 2001:db8::1, [:] [::]",
        "ip-range, 192[.]0[.]2[.]0/24, 192.0.2.0/24, [.] [.] [.]",
        "ip-range, 192.0.2.0[/]24, 192.0.2.0/24, [/]",
        "email-address, who[at]evil[.]example, who@evil.example, [at] [.]",
        "email-address, who(@)evil.example, who@evil.example, (@)",
        "sip-uri, sip[:]who[at]evil.example, sip:who@evil.example, [:] [at]"
    })
    void whatIsClearIsChangedAndTold(String kind, String before, String after, String undone) {
        Refanging refanging = Refanging.of(holding(kind, quoted(before)));
        assertEquals(
                List.of(new Change(VALUE, before, after, List.of(undone.split(" ")))),
                refanging.changes(),
                () -> "not clear: " + refanging.unclear());
        assertArrayEquals(holding(kind, quoted(after)), refanging.text(), "all other bytes are the same");
        assertEquals(List.of(), Refanging.of(refanging.text()).changes());
    }

    @ParameterizedTest
    @CsvSource({
        "url, http://evil.example/a[.]b",
        "url, hxxp://evil[.]example/a.b[.]c",
        "url, hxxp://evil[.]example/?to=who[at]evil.example",
        "url, hxxp://evil[.]example/?u=hxxp://other.example",
        "url, hxxp://evil [.] example/",
        "url, hxxp://evil[.example/",
        "url, hxxp:evil[.]example",
        "domain, evil[.]example/path",
        "domain, evil[.]",
        "ip, 192[.]0[.]2",
        "email-address, who[at]evil@evil.example"
    })
    void whatIsNotClearIsLeftAndNamed(String kind, String value) {
        byte[] json = holding(kind, quoted(value));
        Refanging refanging = Refanging.of(json);
        assertEquals(List.of(), refanging.changes());
        assertEquals(1, refanging.unclear().size());
        assertEquals(VALUE, refanging.unclear().get(0).pointer());
        assertArrayEquals(json, refanging.text());
    }

    @ParameterizedTest
    @CsvSource({
        "file-name, a[.]exe",
        "user-agent, hxxp://agent[.]example",
        "email-subject, who[at]evil.example",
        "new-kind, evil[.]example",
        "url, http://evil.example/File(at)x?[dot]=(dot)",
        "url, http://[::]/",
        "domain, evil.example"
    })
    void whatIsMeantAsItIsWrittenIsNotTouched(String kind, String value) {
        byte[] json = holding(kind, quoted(value));
        Refanging refanging = Refanging.of(json);
        assertEquals(List.of(), refanging.changes());
        assertEquals(List.of(), refanging.unclear());
        assertArrayEquals(json, refanging.text());
    }

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void inAValidMessageNothingIsDefanged(Path sample) {
        byte[] json = ProjectFiles.bytes(sample);
        Refanging refanging = Refanging.of(json);
        assertEquals(List.of(), refanging.changes());
        assertEquals(List.of(), refanging.unclear());
        assertArrayEquals(json, refanging.text());
    }

    @Test
    void targetsAreLookedAtAndAMessageBecomesValidByIt() {
        String plain = new String(ProjectFiles.sample("mitigation-request"), StandardCharsets.UTF_8);
        String defanged = plain.replace("c2.worm.example", "c2[.]worm[.]example")
                .replace(
                        "\"http://files.worm.example/stage2.bin\"",
                        "\"hx\\u0078p://files[.]worm.example/stage2[.]bin\"");
        byte[] json = defanged.getBytes(StandardCharsets.UTF_8);
        assertTrue(!Tocsin.standard().check(json).valid());
        Refanging refanging = Refanging.of(json);
        assertEquals(plain, new String(refanging.text(), StandardCharsets.UTF_8));
        assertEquals(2, refanging.changes().size());
        assertTrue(Tocsin.standard().check(refanging.text()).valid());
    }

    @ParameterizedTest
    @CsvSource({"{", "[1", "'{\"type\":1,\"type\":1}'", "''"})
    void whatIsNoJsonIsRefusedWithAProblem(String text) {
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        InvalidMessageException refusal = assertThrows(InvalidMessageException.class, () -> Refanging.of(json));
        assertEquals(1, refusal.problems().all().size());
    }

    @ParameterizedTest
    @CsvSource({
        "null",
        "[]",
        "'{}'",
        "'{\"type\":\"advisory\",\"body\":[{}]}'",
        "'{\"type\":7,\"body\":{\"indicators\":7}}'"
    })
    void whatIsNoMessageHasNothingToChange(String text) {
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(json, Refanging.of(json).text());
    }

    @Property
    void whateverAValueIsASecondTimeNothingIsLeftToDo(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({
                        '[', ']', '.', ':', '/', '@', 'h', 'x', 'p', 'd', 'o', 't', '(', ')', '1', '\\', '"', '\u202e'
                    })
                    String end) {
        for (String kind : List.of("url", "domain", "ip", "email-address", "sip-uri")) {
            Refanging first = Refanging.of(holding(kind, quoted("hxxp" + end)));
            Refanging second = Refanging.of(first.text());
            assertEquals(List.of(), second.changes());
            assertArrayEquals(first.text(), second.text());
            for (Change change : first.changes()) {
                assertTrue(new String(first.text(), StandardCharsets.UTF_8).contains(quoted(change.after())));
            }
        }
    }

    /** So long that a search of the rest at every bracket would never come to an end. */
    @Example
    void manyBracketsTakeNoLongTime() {
        Refanging refanging = Refanging.of(holding("url", quoted("hxxp://a" + "[".repeat(200_000))));
        assertEquals(List.of(), refanging.changes());
    }
}

package org.tocsin.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;

/** The vectors of RFC 8785 as far as the format has such numbers, and what has no canonical form. */
final class CanonicalFormTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private static String canonical(String json) {
        return CanonicalForm.of(json.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<String> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] json) {
        InvalidMessageException refusal = assertThrows(InvalidMessageException.class, () -> CanonicalForm.of(json));
        return refusal.problems().all().stream().map(each -> each.code().id()).toList();
    }

    @Test
    void stringsAndLiteralsOfTheRfc() {
        assertEquals(
                "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}", canonical("""
                        {
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }
                        """));
    }

    @Test
    void orderOfTheRfc() {
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\\u007f\",\"ö\":\"Latin\",\"€\":\"Euro\","
                        + "\"😀\":\"Smiley\",\"\ufb33\":\"Dalet\"}",
                canonical("{\"\\u20ac\":\"Euro\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Dalet\",\"1\":\"One\","
                                + "\"\\ud83d\\ude00\":\"Smiley\",\"\\u0080\":\"Control\\u007f\",\"\\u00f6\":\"Latin\"}")
                        .replace("\u007f", "\\u007f"));
    }

    @Test
    void structuresOfTheRfc() {
        assertEquals(
                "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}",
                canonical(
                        "{\"1\": {\"f\": {\"f\": \"hi\",\"F\": 5} ,\"\\n\": 56},\"10\": { },\"\": \"empty\",\"a\": { },"
                                + "\"111\": [ {\"e\": \"yes\",\"E\": \"no\" } ],\"A\": { }}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "9007199254740991",
                "-9007199254740991",
                "[]",
                "\"\"",
                "null",
                "[56,{\"d\":true,\"1\":[]}]"
            })
    void whatIsCanonicalButForOrderStays(String json) {
        assertEquals(json.replace("\"d\":true,\"1\":[]", "\"1\":[],\"d\":true"), canonical(" " + json + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "9007199254740992 TOC-SYN-007",
                "1.0 TOC-SYN-007",
                "1e0 TOC-SYN-007",
                "-0 TOC-SYN-007",
                "333333333.33333329 TOC-SYN-007",
                "1E30 TOC-SYN-007",
                "01 TOC-SYN-001",
                "{\"a\":1,\"a\":1} TOC-SYN-003",
                "{\"a\":1,\"\\u0061\":2} TOC-SYN-003",
                "[\"\\ud800\"] TOC-SYN-004",
                "[\"\\ude00\\ud83d\"] TOC-SYN-004",
                "{\"\\udead\":1} TOC-SYN-004",
                "[1]2 TOC-SYN-005",
                "[1 TOC-SYN-001",
            })
    void whatOthersWouldSpellOtherwiseHasNoForm(String json, String code) {
        assertEquals(code, problems(json).get(0));
    }

    @Test
    void bytesThatAreNoTextHaveNoForm() {
        assertEquals(List.of("TOC-SYN-002"), problems(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}));
        assertEquals(List.of("TOC-SYN-002"), problems(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '1'}));
        assertEquals(List.of("TOC-SYN-001"), problems(new byte[0]));
    }

    @Test
    void limitsAreTheHosts() {
        byte[] deep = ("[".repeat(33) + "]".repeat(33)).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("TOC-LIM-002"), problems(deep));
        Limits wider = Limits.standard().withDepth(100_000);
        assertEquals(66, CanonicalForm.of(deep, wider).bytes().length);
        byte[] abyss = ("[".repeat(90_000) + "]".repeat(90_000)).getBytes(StandardCharsets.UTF_8);
        assertEquals(180_000, CanonicalForm.of(abyss, wider.withTokens(200_000)).bytes().length);
        assertThrows(InvalidMessageException.class, () -> CanonicalForm.of(deep, wider.withDocumentBytes(65)));
    }

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textAndObjectHaveOneForm(Path sample) {
        byte[] json = ProjectFiles.bytes(sample);
        Message<?> message =
                TOCSIN.reader(Realm.ACTUAL, Realm.values()).read(json).orElseThrow();
        CanonicalForm form = CanonicalForm.ofMessage(json);
        assertEquals(form, CanonicalForm.of(message));
        assertEquals(form, CanonicalForm.ofMessage(TOCSIN.write(message)));
        assertTrue(form.hasDigest(Digest.of(form.digest().toString())));
        assertTrue(form.toString().startsWith("{\"body\":{"), form.toString());
    }

    @Test
    void signaturesCoverTheRestWhereverTheyStand() {
        String signed = "{\"a\":{\"signatures\":1},\"signatures\":[{\"b\":1}],\"z\":2}";
        assertEquals("{\"a\":{\"signatures\":1},\"z\":2}", ofMessage(signed));
        assertEquals("{}", ofMessage("{\"signatures\":[]}"));
        assertEquals("{\"a\":1}", ofMessage("{\"\\u0073ignatures\":[],\"a\":1}"));
        assertEquals("{\"a\":1}", ofMessage("{\"a\":1,\"signatures\":[{}]}"));
    }

    private static String ofMessage(String json) {
        return CanonicalForm.ofMessage(json.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Test
    void anObjectOfANewerVersionMayLackWhatItsTextSays() {
        Message<?> message = TOCSIN.reader(Realm.ACTUAL)
                .read(ProjectFiles.sample("incident-report-early"))
                .orElseThrow();
        Message<?> newer = new Message<>(
                message.header().toBuilder().tocsin(FormatVersion.of("1.9")).build(),
                message.body(),
                message.extensions());
        assertThrows(InvalidMessageException.class, () -> CanonicalForm.of(newer));
    }
}

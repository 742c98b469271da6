package org.tocsin.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.schemas.SchemaCatalog;

/** A form takes just what its pattern takes, and the patterns of the schemas without the help of the pattern. */
final class FormTest {

    private static final Pattern MEMBER = Pattern.compile("\"pattern\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Texts of the forms of the schemas, and what such texts are made of. */
    private static final List<String> PIECES = List.of(
            "en",
            "sr-Latn-RS",
            "es-419",
            "de-x-ab",
            "-",
            "XA",
            "X",
            "sha-256:",
            "a".repeat(64),
            "0",
            "9",
            "/documents/",
            "cpe:2.3:a:",
            "pkg:",
            "CVSS:3.1",
            "/AV:N",
            "text",
            "urn:",
            "https://",
            "example.org",
            "=",
            ".",
            "\n",
            "\t",
            "\u0000",
            "\u007f",
            "\u2028",
            "é",
            "😀",
            "\ud83d",
            "2026",
            "-05",
            "-31",
            "[",
            "]",
            "|",
            "(",
            "$",
            "^",
            "~");

    static List<String> patterns() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        return catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .flatMap(name -> MEMBER.matcher(catalog.read(name)).results())
                .map(found -> found.group(1).replace("\\\\", "\\"))
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<String> pattern() {
        return Arbitraries.of(Stream.concat(
                        patterns().stream(),
                        Stream.of(
                                "^a|b$",
                                "^(a|ab)c$",
                                "^a{2,3}a$",
                                "^(ab?){2}$",
                                "^[^a]{2}$",
                                "^x*y$",
                                "^$",
                                "^(a?){3}$"))
                .toList());
    }

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> letters = Arbitraries.strings().withChars("abcxy\n").ofMaxLength(6);
        return Arbitraries.oneOf(
                letters,
                piece.list().ofMaxSize(5).map(pieces -> String.join("", pieces)),
                Combinators.combine(piece, Arbitraries.strings().ascii().ofMaxLength(12))
                        .as(String::concat));
    }

    @Property
    void aFormTakesWhatItsPatternTakes(@ForAll("pattern") String pattern, @ForAll("text") String text) {
        assertEquals(
                Pattern.compile(pattern).matcher(text).matches(),
                Form.of(pattern).matches(text));
    }

    @Test
    void everyPatternOfTheSchemasIsOfTheDialect() {
        List<String> patterns = patterns();
        assertTrue(patterns.size() > 20, patterns::toString);
        assertEquals(
                List.of(),
                patterns.stream().filter(each -> FormParser.parse(each) == null).toList());
    }

    @Test
    void usualTextsNeedNoPattern() {
        Form language = Form.of("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$");
        List.of("en", "sr-Latn-RS", "es-419", "de-AT-x-ab", "fr-CA")
                .forEach(each -> assertTrue(language.isWalked(each), each));
        assertFalse(language.matches("en-us"));
    }

    @Test
    void whatTheWalkMissesThePatternFinds() {
        Form form = Form.of("^(a|ab)c$");
        assertFalse(form.isWalked("abc"));
        assertTrue(form.matches("abc"));
    }

    @Test
    void whatIsOfAnotherDialectIsLeftToThePattern() {
        Form form = Form.of("^(?=a)[\\w]+$");
        assertFalse(form.isWalked("abc"));
        assertTrue(form.matches("abc"));
    }

    @Test
    void aFormTakesTextsByTheKindsOfTheirCharacters() {
        Form line = Form.of("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");
        Form lines = Form.of("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$");
        assertTrue(line.takes(Characters.ORDINARY));
        assertFalse(line.takes(Characters.LINE_BREAK));
        assertTrue(lines.takes(Characters.ORDINARY | Characters.LINE_BREAK));
        assertFalse(lines.takes(Characters.DOUBTFUL));
        assertFalse(Form.of("^[a-z]+$").takes(Characters.ORDINARY));
        assertFalse(Form.of("^[^a]+$").takes(Characters.ORDINARY));
        assertFalse(Form.of("^[^\\u0000-\\u001f\\u00e9]+$").takes(Characters.ORDINARY));
        assertFalse(Form.of("^[^\\u0000-\\u001f]{2,4}$").takes(Characters.ORDINARY));
    }
}

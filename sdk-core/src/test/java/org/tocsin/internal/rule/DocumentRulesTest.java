package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.tocsin.Tocsin;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.Realm;
import org.tocsin.message.Document;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;
import org.tocsin.testing.FormatRules;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** What a message says of a content is true of it, and one text alone stands for given octets. */
final class DocumentRulesTest {

    private static final Pattern CANONICAL =
            Pattern.compile("([A-Za-z0-9+/]{4})*" + "([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?");

    private static final Message<?> REPORT = Tocsin.standard()
            .reader(Realm.ACTUAL)
            .read(ProjectFiles.sample("incident-report-early"))
            .orElseThrow();

    private static Document.Builder document(byte[] octets, Digest.Algorithm algorithm) {
        return Document.builder()
                .title("en", "Log")
                .format(DocumentFormat.LOG)
                .mediaType("text/plain")
                .content(Base64.getEncoder().encodeToString(octets))
                .size((long) octets.length)
                .digest(Digest.of(algorithm, octets).toString());
    }

    private static List<ProblemCode> found(Document.Builder document) {
        Message<?> message = new Message<>(
                REPORT.header().toBuilder().documents(document.build()).build(), REPORT.body(), REPORT.extensions());
        return FormatRules.alone().check(message, false).all().stream()
                .map(Problem::code)
                .toList();
    }

    @Property
    void whatIsTrueIsAccepted(@ForAll @Size(min = 1, max = 3000) byte[] octets, @ForAll Digest.Algorithm algorithm) {
        assertEquals(List.of(), found(document(octets, algorithm)));
        assertEquals(List.of(), found(document(octets, algorithm).size(null)));
    }

    @Property
    void anotherSizeIsFound(
            @ForAll @Size(min = 1, max = 300) byte[] octets,
            @ForAll Digest.Algorithm algorithm,
            @ForAll @LongRange(max = 1L << 53) long size) {
        Assume.that(size != octets.length);
        assertEquals(
                List.of(CoreProblem.DOCUMENT_SIZE_DIFFERS),
                found(document(octets, algorithm).size(size)));
    }

    @Property
    void theDigestOfOtherOctetsIsFound(
            @ForAll @Size(min = 1, max = 300) byte[] octets,
            @ForAll Digest.Algorithm algorithm,
            @ForAll @Size(max = 300) byte[] others) {
        Digest other = Digest.of(algorithm, others);
        Assume.that(!other.equals(Digest.of(algorithm, octets)));
        assertEquals(
                List.of(CoreProblem.DOCUMENT_DIGEST_DIFFERS),
                found(document(octets, algorithm).digest(other.toString())));
    }

    /** Whatever a decoder makes of it, a text that no encoder writes is refused. */
    @Property
    void noTwoTextsStandForTheSameOctets(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = 'A', to = 'Z')
                    @CharRange(from = '0', to = '9')
                    @Chars({'+', '/'})
                    @StringLength(min = 1, max = 12)
                    String text,
            @ForAll @StringLength(max = 2) @Chars('=') String padding,
            @ForAll Digest.Algorithm algorithm) {
        String content = text + padding;
        boolean written = CANONICAL.matcher(content).matches();
        byte[] octets = written ? Base64.getDecoder().decode(content) : new byte[0];
        assertEquals(
                written ? List.of() : List.of(CoreProblem.MALFORMED_DOCUMENT_CONTENT),
                found(document(octets, algorithm).content(content)));
    }
}

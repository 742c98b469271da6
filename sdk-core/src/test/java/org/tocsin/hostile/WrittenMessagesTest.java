package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tocsin.hostile.Messages.errors;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;
import org.tocsin.testing.SampleMessages;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;

/** What the SDK writes its own readers take; what they would refuse is refused before it is written. */
final class WrittenMessagesTest {

    private final Tocsin tocsin = Tocsin.standard();
    private final MessageReader reader = tocsin.reader(Realm.TEST);
    private final Message<?> sound =
            reader.read(Messages.bytes(Messages.sound())).orElseThrow();

    private void assertRefused(String code, Message<?> message) {
        assertEquals(List.of(code), errors(tocsin.check(message)));
        InvalidMessageException refusal = assertThrows(InvalidMessageException.class, () -> tocsin.write(message));
        assertEquals(List.of(code), errors(refusal.problems()));
    }

    @Test
    void moreTokensThanAReaderTakesAreNotWritten() {
        Message<SurveyResult> sample = SampleMessages.sample("survey-result", SurveyResult.class);
        SurveyTable table = Collections.max(
                sample.body().tables(),
                Comparator.comparingInt(each -> each.groups().size()));
        SurveyTable wide = table.toBuilder()
                .groups(IntStream.range(0, 32)
                        .mapToObj(each -> table.groups().get(0).toBuilder()
                                .option("o" + each)
                                .build())
                        .toList())
                .build();
        Message<?> large = SampleMessages.saying(
                sample,
                sample.body().toBuilder()
                        .tables(IntStream.range(0, 300)
                                .mapToObj(each ->
                                        wide.toBuilder().question("q" + each).build())
                                .toList())
                        .build());
        InvalidMessageException refusal = assertThrows(InvalidMessageException.class, () -> tocsin.write(large));
        assertEquals(List.of("LIM-006"), errors(refusal.problems()));
    }

    private Message<?> with(Extensions extensions) {
        return new Message<>(sound.header(), sound.body(), extensions);
    }

    private Message<?> with(Header.Builder header) {
        return new Message<>(header.build(), sound.body(), sound.extensions());
    }

    private Message<?> withExtension(String json) {
        return with(Extensions.none().with("example.csirt.note", json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SYN-001|",
                "SYN-001|{",
                "SYN-001|nul",
                "SYN-001|\"a",
                "SYN-005|1 2",
                "SYN-005|{}{}",
                "SYN-003|{\"a\":1,\"a\":2}",
                "SYN-007|1.5",
                "SYN-007|[1e9]",
                "SYN-004|\"\\ud800\"",
                "SYN-001|'a'"
            })
    void anExtensionThatIsNoPlainJson(String code, String json) {
        assertRefused(code, withExtension(json == null ? "" : json));
    }

    @Test
    void anExtensionThatEndsTheMessageEarly() {
        assertRefused("SYN-005", withExtension("1},\"realm\":\"actual\",\"x\":{\"y\":1"));
    }

    @Test
    void anExtensionWithHalfAPairOfSurrogatesIsRefusedAndNotMended() {
        assertRefused("SYN-004", withExtension("\"\ud83d\""));
    }

    @Test
    void anExtensionIsAsDeepAsTheWholeMessageMayBe() {
        String fits = "[".repeat(30) + "]".repeat(30);
        assertInstanceOf(ReadResult.Accepted.class, reader.read(tocsin.write(withExtension(fits))));
        assertRefused("LIM-002", withExtension("[" + fits + "]"));
    }

    @Test
    void theKeyOfAnExtensionIsAMemberNameLikeAnyOther() {
        assertRefused("LIM-007", with(Extensions.of(Map.of("example." + "k".repeat(121), "1"))));
        assertRefused("SYN-004", with(Extensions.of(Map.of("example.\ud800", "1"))));
    }

    @Test
    void halfASurrogatePairInAText() {
        for (String half : List.of("\ud800", "\udfff", "a\ud83d", "\udd14\ud83d")) {
            assertRefused("SYN-004", with(sound.header().toBuilder().title(Text.of("en", half))));
        }
    }

    @Test
    void aBodyOfAnotherTypeThanTheHeaderSays() {
        Message<?> confused = with(sound.header().toBuilder().type(MessageType.ADVISORY));
        assertRefused("SHP-003", confused);
        assertEquals("/body", tocsin.check(confused).errors().get(0).pointer());
    }

    @Test
    void aMessageOfMoreBytesThanAReaderTakes() {
        Tocsin small = Tocsin.builder()
                .limits(Limits.standard().withDocumentBytes(2_000))
                .build();
        Message<?> longer = with(sound.header().toBuilder().title(Text.of("en", "t".repeat(2_000))));
        assertEquals(
                List.of("LIM-001"),
                errors(assertThrows(InvalidMessageException.class, () -> small.write(longer))
                        .problems()));
    }

    @Test
    void aListFarTooLongIsLookedAtAsFarAsItMayGo() {
        List<MessageReference> bad =
                Collections.nCopies(100_000, MessageReference.builder().build());
        List<String> found = tocsin.check(with(sound.header().toBuilder().references(bad))).all().stream()
                .map(problem -> problem.code().id())
                .toList();
        assertEquals("TOC-SHP-006", found.get(0));
        assertEquals(64 * 2, found.stream().filter("TOC-SHP-001"::equals).count());
    }
}

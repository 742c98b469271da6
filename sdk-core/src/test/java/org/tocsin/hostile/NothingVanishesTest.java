package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.hostile.Messages.bytes;
import static org.tocsin.hostile.Messages.sound;
import static org.tocsin.hostile.Messages.with;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.OriginalText;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.revision.TextIdentity;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.testing.HostMapper;
import org.tocsin.testing.Jackson2;
import org.tocsin.testing.Jackson3;
import org.tocsin.testing.PlainFormat;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.testing.SampleMessages;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** What a tolerant reader did not understand stays with the message, or whoever would lose it says so. */
final class NothingVanishesTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final MessageReader TOLERANT =
            TOCSIN.reader(Realm.TEST, Realm.ACTUAL).tolerant();

    private static String newer(String text) {
        return text.replace("\"tocsin\":\"1.0\"", "\"tocsin\":\"1.9\"");
    }

    private static String restricted() {
        return newer(sound()).replace("\"handling\":{", "\"handling\":{\"onlyFor\":\"agency X\",");
    }

    private static Message<?> read(String text) {
        return TOLERANT.read(bytes(text)).orElseThrow();
    }

    private static Message<?> revised(Message<?> message) {
        return message.withHeader(message.header().toBuilder().revision(2L).build());
    }

    private static List<String> refusal(Message<?> message) {
        return assertThrows(InvalidMessageException.class, () -> TOCSIN.write(message)).problems().all().stream()
                .map(each -> each.code().id() + " " + each.pointer())
                .toList();
    }

    @Test
    void whatIsNotKnownIsNamedWithItsPlace() {
        Message<?> message = read(restricted());
        assertEquals(List.of("/handling/onlyFor"), message.original().unknownMembers());
        assertArrayEquals(bytes(restricted()), message.original().bytes());
        assertArrayEquals(bytes(restricted()), TOCSIN.write(message));
        InvalidMessageException refused =
                assertThrows(InvalidMessageException.class, () -> TOCSIN.write(revised(message)));
        Problem problem = refused.problems().all().get(0);
        assertEquals(CoreProblem.UNKNOWN_MEMBER_NOT_WRITTEN, problem.code());
        assertEquals("/handling/onlyFor", problem.pointer());
        assertEquals(
                "The message was changed after it was read. Writing it would lose a member that this version does not"
                        + " know: onlyFor.",
                problem.message(Locale.ENGLISH));
        assertTrue(refused.getMessage().contains("/handling/onlyFor"), refused.getMessage());
    }

    @Test
    void changedAndChangedBackItIsItsTextAgain() {
        Message<?> message = read(restricted());
        Message<?> back = revised(message)
                .withHeader(message.header())
                .withBody(message.body())
                .withExtensions(message.extensions());
        assertEquals(message, back);
        assertArrayEquals(bytes(restricted()), TOCSIN.write(back));
    }

    @Test
    void laidOutForPeopleItSaysAllToo() {
        String text = new String(TOCSIN.writePretty(read(restricted())), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"onlyFor\": \"agency X\""), text);
    }

    @Test
    void anotherBodyLosesWhatStoodInTheFirst() {
        String text = newer(sound()).replace("\"level\":", "\"mood\":\"good\",\"level\":");
        Message<Acknowledgement> message =
                read(text).narrowTo(Acknowledgement.class).orElseThrow();
        assertArrayEquals(bytes(text), TOCSIN.write(message));
        Acknowledgement other =
                message.body().toBuilder().level(AcknowledgementLevel.READ).build();
        assertEquals(List.of("TOC-VER-003 /body/mood"), refusal(message.withBody(other)));
    }

    @Test
    void noMoreLossesAreNamedThanProblemsAreReported() {
        String members = IntStream.range(0, 1_500)
                .mapToObj(number -> "\"new" + number + "\":0")
                .collect(Collectors.joining(","));
        List<String> problems = refusal(revised(read(newer(with(members)))));
        assertEquals(1_001, problems.size());
        assertEquals("TOC-VER-003 /new0", problems.get(0));
        assertEquals("TOC-LIM-008 ", problems.get(1_000));
    }

    @Test
    void anOlderSpellingIsKeptWhileNothingIsChanged() {
        String text = sound().replace("\"tlp\":\"amber\"", "\"tlp\":\"white\"");
        Message<?> message = read(text);
        assertArrayEquals(bytes(text), TOCSIN.write(message));
        assertEquals(CanonicalForm.ofMessage(bytes(text)), CanonicalForm.of(message));
        assertFalse(message.isIncomplete());
        assertTrue(new String(TOCSIN.write(revised(message)), StandardCharsets.UTF_8).contains("\"tlp\":\"clear\""));
    }

    @Test
    void aMessageOfAnUnknownTypeIsPassedOnButNotMade() {
        String text = newer(sound()).replace("\"type\":\"acknowledgement\"", "\"type\":\"moon-report\"");
        Message<?> message = read(text);
        assertInstanceOf(UnrecognisedBody.class, message.body());
        assertArrayEquals(bytes(text), TOCSIN.write(message));
        assertEquals(List.of("TOC-COD-002 /type"), refusal(revised(message)));
    }

    @Test
    void aNewerMessageOfWhichAllIsUnderstoodMayBeChanged() {
        MessageReader strict = TOCSIN.reader(Realm.TEST);
        String text = newer(sound()) + "\n";
        for (MessageReader reader : List.of(strict, TOLERANT)) {
            Message<?> message = reader.read(bytes(text)).orElseThrow();
            assertArrayEquals(bytes(text), TOCSIN.write(message));
            assertTrue(new String(TOCSIN.write(revised(message)), StandardCharsets.UTF_8).contains("\"1.9\""));
        }
    }

    @Test
    void aNewerMessageWithoutItsTextIsOfNoUse() {
        Message<?> message = SampleMessages.with(
                SampleMessages.sample("incident-report-early"), header -> header.tocsin(FormatVersion.of("1.9")));
        assertTrue(message.isIncomplete());
        assertEquals(List.of("TOC-VER-004 /tocsin"), refusal(message));
        assertEquals(
                List.of("TOC-VER-004"),
                TOCSIN.convert(message, PlainFormat.TARGET).problems().all().stream()
                        .map(each -> each.code().id())
                        .toList());
        assertThrows(InvalidMessageException.class, () -> CanonicalForm.of(message));
    }

    @Test
    void aChangedMessageIsConvertedWithTheSameLosses() {
        String text = new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\", \"new\": {}")
                .replace("\"handling\": {", "\"handling\": {\"onlyFor\": [\"agency X\", null],")
                .replaceFirst("\"kind\"", "\"mood\": 1, \"kind\"");
        Message<?> message = read(text);
        for (Message<?> each : List.of(message, revised(message))) {
            assertEquals(
                    List.of(
                            "/new {}",
                            "/handling/onlyFor/0 agency X",
                            "/handling/onlyFor/1 null",
                            "/body/categories/0/mood 1"),
                    TOCSIN.convert(each, PlainFormat.TARGET).losses().stream()
                            .filter(loss -> loss.code() == CoreProblem.UNKNOWN_MEMBER_DROPPED)
                            .map(loss -> loss.pointer() + " " + loss.detail())
                            .toList());
        }
    }

    @Test
    void aMemberThatHasNoPlaceAnyMoreRefusesAConversion() {
        String text = new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\"")
                .replaceFirst("(\"party\": \"XC\")", "$1, \"new\": 1");
        Message<?> message = read(text);
        Message<?> changed = message.withHeader(message.header().toBuilder()
                .recipients(message.header().recipients().get(0))
                .build());
        assertEquals(
                message.original().unknownMembers(),
                TOCSIN.convert(changed, PlainFormat.TARGET).problems().all().stream()
                        .map(Problem::pointer)
                        .toList());
        assertEquals(1, message.original().unknownMembers().size());
    }

    @Test
    void aMessageOfThisVersionKeepsNoText() {
        for (String text : List.of(sound(), sound() + " ", sound().replace("national-technical", "x-ours"))) {
            assertFalse(read(text).original().isKept(), text);
        }
        assertEquals(0, OriginalText.notKept().bytes().length);
        assertEquals("not kept", read(sound()).original().toString());
        assertEquals(
                bytes(restricted()).length + " bytes, unknown members: 1",
                read(restricted()).original().toString());
    }

    @Test
    void whoeverChangesTheArrayAfterwardsChangesNothing() {
        byte[] json = bytes(restricted());
        Message<?> message = TOLERANT.read(json).orElseThrow();
        Arrays.fill(json, (byte) ' ');
        Arrays.fill(message.original().bytes(), (byte) ' ');
        assertArrayEquals(bytes(restricted()), TOCSIN.write(message));
    }

    @Test
    void messagesThatDifferInWhatIsNotKnownAreNotEqual() {
        Message<?> message = read(restricted());
        Message<?> other = read(restricted().replace("agency X", "agency Y"));
        assertEquals(message, read(restricted()));
        assertEquals(message.hashCode(), read(restricted()).hashCode());
        assertNotEquals(message, other);
        assertNotEquals(message, read(newer(sound())));
        assertNotEquals(TextIdentity.of(message).words(), TextIdentity.of(other).words());
        assertEquals(TextIdentity.of(message), TextIdentity.of(read(" " + restricted())));
    }

    @Test
    void relayAndSignaturesChangeNoWordsOfANewerMessage() {
        Message<?> message = read(restricted());
        String relayed = restricted()
                .replace(
                        "\"sentAt\"",
                        "\"relayedBy\":{\"party\":\"XC\",\"role\":\"national-technical\",\"why\":1},\"sentAt\"");
        TextIdentity identity = TextIdentity.of(read(relayed));
        assertEquals(TextIdentity.of(message).words(), identity.words());
        assertNotEquals(TextIdentity.of(message).copy(), identity.copy());
        String otherwise = relayed.replace("\"why\":1", "\"why\":2");
        assertNotEquals(identity.copy(), TextIdentity.of(read(otherwise)).copy());
    }

    @Test
    void whoReadsLessThanTheReaderSaysWhy() {
        Tocsin small = Tocsin.builder()
                .limits(Limits.standard().withDocumentBytes(100))
                .build();
        Message<?> message = read(restricted());
        InvalidMessageException refused = assertThrows(InvalidMessageException.class, () -> small.write(message));
        assertEquals(
                CoreProblem.DOCUMENT_TOO_LARGE, refused.problems().all().get(0).code());
    }

    static Stream<HostMapper> mappers() {
        return Stream.of(Jackson2.plain(), Jackson3.plain());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aMapperWritesNoMessageOfWhichItWouldLoseSomething(HostMapper mapper) throws Exception {
        for (Message<?> message : List.of(
                read(restricted()),
                SampleMessages.with(
                        SampleMessages.sample("incident-report-early"),
                        header -> header.tocsin(FormatVersion.of("1.9"))))) {
            String said =
                    assertThrows(Exception.class, () -> mapper.write(message)).getMessage();
            assertTrue(said.contains("would lose what this version does not know"), said);
        }
        Message<?> understood = read(sound().replace("\"tlp\":\"amber\"", "\"tlp\":\"white\""));
        assertEquals(Tlp.CLEAR, understood.header().handling().tlp());
        assertTrue(new String(mapper.write(understood), StandardCharsets.UTF_8).contains("\"tlp\":\"clear\""));
    }

    @Test
    void theDigestIsThatOfTheTextThatCame() {
        byte[] json = new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\", \"newMember\": [1]")
                .getBytes(StandardCharsets.UTF_8);
        Message<?> message = TOLERANT.read(json).orElseThrow();
        assertEquals(
                CanonicalForm.ofMessage(json).digest(),
                CanonicalForm.of(message).digest());
    }
}

package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.tocsin.hostile.Messages.bytes;
import static org.tocsin.hostile.Messages.errors;
import static org.tocsin.hostile.Messages.sound;
import static org.tocsin.hostile.Messages.warnings;
import static org.tocsin.hostile.Messages.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.UnrecognisedBody;

/** What a strict and a tolerant reader make of messages of other versions. */
final class VersionsTest {

    private final MessageReader strict = Tocsin.standard().reader(Realm.TEST);
    private final MessageReader tolerant = strict.tolerant();

    private static String newer(String text) {
        return text.replace("\"tocsin\":\"1.0\"", "\"tocsin\":\"1.7\"");
    }

    private static ReadResult.Accepted accepted(MessageReader reader, String text) {
        byte[] json = bytes(text);
        ReadResult.Accepted result = assertInstanceOf(ReadResult.Accepted.class, reader.read(json));
        assertSame(json, result.original());
        return result;
    }

    private static List<String> refused(MessageReader reader, String text) {
        return errors(assertInstanceOf(ReadResult.Refused.class, reader.read(bytes(text)))
                .problems());
    }

    @Test
    void aNewerMinorVersionIsReadWithAWarning() {
        assertEquals(
                List.of("VER-002"), warnings(accepted(strict, newer(sound())).problems()));
        assertEquals(
                List.of("VER-002"), warnings(accepted(tolerant, newer(sound())).problems()));
    }

    @Test
    void unknownMembersOfANewerVersionAreWarningsForEveryReader() {
        String text = newer(with("\"urgencyIndex\":{\"a\":[1,{\"b\":\"\uD83D\uDD14\"}]},\"colour\":null"))
                .replace("\"level\":", "\"mood\":\"good\",\"level\":");
        assertEquals(
                Set.of("SHP-002", "VER-002"),
                Set.copyOf(warnings(accepted(tolerant, text).problems())));
        assertEquals(
                List.of("/urgencyIndex", "/colour", "/body/mood"),
                accepted(tolerant, text).problems().warnings().stream()
                        .filter(each -> each.code().id().equals("TOC-SHP-002"))
                        .map(each -> each.pointer())
                        .toList());
        ReadResult.Accepted byStrict = accepted(strict, text);
        assertEquals(accepted(tolerant, text).problems(), byStrict.problems());
        assertEquals(
                List.of("/urgencyIndex", "/colour", "/body/mood"),
                byStrict.message().original().unknownMembers());
    }

    @Test
    void aBodyBeforeTheTypeIsReadTolerantlyToo() {
        String text = newer(sound()).replace(",\"body\":{\"level\":\"received\"}", "");
        String moved = "{\"body\":{\"mood\":0,\"level\":\"received\"}," + text.substring(1);
        assertEquals(
                List.of("/body/mood"),
                accepted(tolerant, moved).problems().warnings().stream()
                        .filter(each -> each.code().id().equals("TOC-SHP-002"))
                        .map(each -> each.pointer())
                        .toList());
    }

    @Test
    void anUnknownCodeOfAnOpenListIsAWarning() {
        String text = sound().replace("national-technical", "moon-base");
        assertEquals(List.of("COD-002"), warnings(accepted(strict, text).problems()));
        assertEquals(
                Set.of("COD-002", "VER-002"),
                Set.copyOf(warnings(accepted(tolerant, newer(text)).problems())));
    }

    @Test
    void anUnknownTypeOfANewerVersionIsAWarning() {
        String text = newer(sound()).replace("\"type\":\"acknowledgement\"", "\"type\":\"moon-report\"");
        ReadResult.Accepted result = accepted(tolerant, text);
        assertEquals(Set.of("COD-002", "VER-002"), Set.copyOf(warnings(result.problems())));
        UnrecognisedBody body =
                assertInstanceOf(UnrecognisedBody.class, result.message().body());
        assertEquals("{\"level\":\"received\"}", body.json());
        assertEquals(result.problems(), accepted(strict, text).problems());
    }

    @Test
    void anUnknownTypeOfThisVersionIsAWarningOnlyForATolerantReader() {
        String text = sound().replace("\"type\":\"acknowledgement\"", "\"type\":\"moon-report\"");
        assertEquals(List.of("COD-002"), warnings(accepted(tolerant, text).problems()));
        assertEquals(List.of("COD-002"), refused(strict, text));
    }

    @Test
    void noReaderGuessesALabelOfANewerVersion() {
        String text = newer(sound()).replace("\"tlp\":\"amber\"", "\"tlp\":\"violet\"");
        assertEquals(List.of("TLP-001"), refused(tolerant, text));
        assertEquals(List.of("TLP-001"), refused(strict, text));
    }

    @Test
    void whatThisVersionDefinesIsCheckedInANewerOneToo() {
        assertEquals(List.of("SHP-003"), refused(tolerant, newer(with("\"new\":1,\"revision\":\"1\""))));
        assertEquals(List.of("SYN-003"), refused(tolerant, newer(with("\"new\":1,\"new\":2"))));
        assertEquals(List.of("SYN-007"), refused(tolerant, newer(with("\"new\":1.5"))));
    }

    @Test
    void anUnknownMemberOfThisVersionIsAnErrorForEveryReader() {
        assertEquals(List.of("SHP-002"), refused(strict, with("\"new\":1")));
        assertEquals(List.of("SHP-002"), refused(tolerant, with("\"new\":1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "0.0", "999.999"})
    void anotherMajorVersionIsThatAndNothingElse(String version) {
        String text = with("\"new\":1,\"revision\":\"x\"").replace("\"1.0\"", "\"" + version + "\"");
        assertEquals(List.of("VER-001"), refused(strict, text));
        assertEquals(List.of("VER-001"), refused(tolerant, text));
        assertEquals(List.of("VER-001"), refused(tolerant, sound().replace("\"1.0\"", "\"" + version + "\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1.", "1.00", "01.0", "v1.0", "1.0.0", "1.1000", " 1.0", "1.0\\n", "\u0661.0", "-1.0", ""})
    void whatIsNoVersionIsAnErrorOfShape(String version) {
        List<String> codes = refused(tolerant, sound().replace("\"1.0\"", "\"" + version + "\""));
        assertEquals(
                1,
                codes.stream()
                        .filter(code -> code.startsWith("SHP-00"))
                        .distinct()
                        .count(),
                codes::toString);
    }
}

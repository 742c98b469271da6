package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.feed.FeedLine;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** An answer hides nothing: no error behind warnings, no rule behind a shape, no realm behind silence. */
final class NothingHiddenTest {

    private static final Tocsin ONE_PROBLEM =
            Tocsin.builder().limits(Limits.standard().withProblems(1)).build();

    private static Problems check(Tocsin tocsin, String text) {
        return tocsin.check(Messages.bytes(text));
    }

    @Test
    void warningsDoNotPushAnErrorOut() {
        String keys = Messages.with("\"extensions\":{\"org.example.a\":0,\"org.example.b\":0,\"Bad\":0}");
        assertEquals(List.of("EXT-001"), Messages.errors(ONE_PROBLEM, keys));
        assertEquals(
                ReadResult.Refused.class,
                ONE_PROBLEM.reader(Realm.TEST).read(Messages.bytes(keys)).getClass());
    }

    @Test
    void whatBecomesAnErrorLaterIsNotDroppedEarlier() {
        String unknown = Messages.with("\"extensions\":{\"org.example.a\":0},\"unheardOf\":0");
        assertFalse(ONE_PROBLEM.checkTolerantly(Messages.bytes(unknown)).valid());
    }

    @Test
    void besideAMemberTooManyTheRulesAreChecked() {
        String both = Messages.with(
                "\"unheardOf\":0,\"exercise\":{\"id\":\"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02\",\"marker\":\"EXERCISE\"}");
        assertEquals(List.of("SHP-002", "EXR-002"), Messages.errors(both));
        assertEquals(List.of(), check(Tocsin.standard(), both).notChecked());
    }

    @Test
    void besideAWrongMemberTheRulesAreCheckedThatDoNotLookAtIt() {
        Problems problems = check(
                Tocsin.standard(),
                Messages.with(
                        "\"validUntil\":\"soon\",\"exercise\":{\"id\":\"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02\",\"marker\":\"EXERCISE\"}"));
        assertEquals(
                List.of("/validUntil", "/exercise"),
                problems.errors().stream().map(Problem::pointer).toList());
        assertTrue(problems.notChecked().size() < 8, problems.notChecked()::toString);
    }

    @Test
    void rulesThatCouldNotBeCheckedAreNamed() {
        Problems problems = check(Tocsin.standard(), Messages.with("\"title\":[{", "\"titel\":[{"));
        assertTrue(problems.notChecked().contains(CoreProblem.CLASSIFICATION_MARKING));
        assertFalse(problems.notChecked().contains(CoreProblem.MEMBER_MISSING));
        assertFalse(problems.notChecked().contains(CoreProblem.REPEATED_RECIPIENT));
    }

    @Test
    void withoutTypeOrBodyNoRuleIsChecked() {
        for (String member : List.of("type", "body")) {
            Problems problems = check(Tocsin.standard(), Messages.with("\"" + member + "\":", "\"x" + member + "\":"));
            assertTrue(problems.notChecked().contains(CoreProblem.TEXT_WITHOUT_ONE_ORIGINAL), member);
            assertTrue(problems.notChecked().contains(CoreProblem.RED_TO_GROUP), member);
        }
        Problems noBody = check(Tocsin.standard(), Messages.with("\"body\":{", "\"body\":[],\"bodi\":{"));
        assertTrue(noBody.notChecked().contains(CoreProblem.RED_TO_GROUP));
    }

    @Test
    void aNewerVersionIsNamedBesideWhatItBrings() {
        String newer = Messages.with("\"tocsin\":\"1.0\"", "\"tocsin\":\"1.7\"")
                .replace("{\"tocsin\"", "{\"unheardOf\":0,\"tocsin\"");
        assertEquals(List.of("SHP-002", "VER-002"), Messages.warnings(check(Tocsin.standard(), newer)));
        assertEquals(List.of(), Messages.errors(newer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "realm":"test",                     | ``
            "tlp":"amber"                       | "tlp":"pink"
            "sentAt":"2026-05-12T10:09:00Z"     | "sentAt":"2026-05-12T10:09:00"
            "sentAt":"2026-05-12T10:09:00Z"     | "sentAt":"today at noon, Z"
            "originator":{"party":"XB"          | "originator":{"party":"xb"
            """)
    void theFirstProblemHasTheCodeOfTheFullAnswer(String part, String other) {
        byte[] text = Messages.bytes(Messages.with(part, other));
        MessageReader reader = Tocsin.standard().reader(Realm.TEST);
        Problem first = reader.firstProblemOnly().read(text).problems().all().get(0);
        Problem full = reader.read(text).problems().all().get(0);
        assertEquals(full.code(), first.code());
    }

    @Test
    void anExtensionRestatesSafetyNeitherByKeyNorInside() {
        assertEquals(List.of("EXT-002"), Messages.errors(Messages.withExtension("{\"tlp\":\"clear\"}")));
        assertEquals(List.of("EXT-002"), Messages.errors(Messages.withExtension("{\"a\":[{\"TLP\":\"clear\"}]}")));
        assertEquals(List.of(), Messages.errors(Messages.withExtension("{\"a\":[\"tlp\",\"tlp:\"]}")));
    }

    @Test
    void aMessageOfAnotherRealmSaysWhy() {
        ReadResult other = Tocsin.standard().reader(Realm.ACTUAL).read(Messages.bytes(Messages.sound()));
        InvalidMessageException refusal = assertThrows(InvalidMessageException.class, other::orElseThrow);
        assertEquals(List.of("EXR-012"), Messages.errors(refusal.problems()));
    }

    @Test
    void aNameCanForgeNoLineOfALog() {
        String forged =
                check(Tocsin.standard(), Messages.with("\"a\\nTOC-FAKE\":0")).toString();
        assertEquals(1, forged.lines().count());
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMessageWithoutAHeaderIsAnAnswer() {
        Message<?> message = Tocsin.standard()
                .reader(Realm.TEST)
                .read(Messages.bytes(Messages.sound()))
                .orElseThrow();
        Problems problems = Tocsin.standard().check(new Message<>(null, message.body(), Extensions.none()));
        assertFalse(problems.valid());
        assertFalse(Tocsin.standard()
                .check(new Message<>(message.header(), message.body(), null))
                .valid());
    }

    @Test
    void aFeedMayBeReadInParallel() {
        String feed = (Messages.sound() + "\n").repeat(20_000);
        List<Long> numbers = Tocsin.standard()
                .reader(Realm.TEST)
                .lines(new ByteArrayInputStream(Messages.bytes(feed)))
                .parallel()
                .filter(line -> line.result() instanceof ReadResult.Accepted)
                .map(FeedLine::number)
                .toList();
        assertEquals(LongStream.rangeClosed(1, 20_000).boxed().toList(), numbers);
    }
}

package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;
import tools.jackson.core.JacksonException;

/** A first look never misses: where it has no doubt, the rules about single values find nothing. */
final class FirstLookLawTest {

    private final MessageRules rules = new MessageRules(Set.of());
    private final MessageMaker maker = new MessageMaker(new Schemas());
    private int doubted;

    @Example
    void everyCaseOfTheSuiteIsJudgedAsIfEveryValueWereShownToEveryRule() {
        List<Path> cases = ProjectFiles.conformanceCases();
        int judged = 0;
        for (Path file : cases) {
            judged += judge(ProjectFiles.bytes(file)) ? 1 : 0;
        }
        assertTrue(judged > 100, "so many cases are of sound shape: " + judged);
        assertTrue(doubted > 20 && doubted < judged, "some are doubted and some are not: " + doubted);
    }

    @Example
    void aDayThatIsSpelledWithEscapesIsLookedAtToo() {
        String json = new String(ProjectFiles.sample("advisory-worm"), StandardCharsets.UTF_8);
        String spelled = json.replace("\"publishedOn\": \"2026-03-10\"", "\"publishedOn\": \"2026-\\u00302-30\"");
        assertTrue(!spelled.equals(json) && judge(spelled.getBytes(StandardCharsets.UTF_8)));
        assertTrue(doubted > 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAfterTheSchemasIsJudgedAlike(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String json = Spelling.of(maker.message(random), random);
        assertTrue(judge(json.getBytes(StandardCharsets.UTF_8)), json);
    }

    private boolean judge(byte[] json) {
        JsonInput in = JsonInput.of(json, Limits.standard(), ReadMode.STRICT);
        Message<?> message;
        try {
            message = MessageCodec.read(in);
        } catch (Defect | JacksonException ofShape) {
            return false;
        }
        ObjectCheck check = new ObjectCheck();
        MessageCodec.check(check, message, Limits.standard());
        assertSame(message, in.look());
        assertSame(message, check.look());
        return true;
    }

    private void assertSame(Message<?> message, FirstLook look) {
        assertEquals(rules.check(message, true), rules.check(message, look), message::toString);
        doubted += look.doubts(message.header()) ? 1 : 0;
    }
}

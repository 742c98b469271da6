package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.FormatRules;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.RuleScope;
import tools.jackson.core.JacksonException;

/**
 * A first look tells, rule by rule, what the rules about single values find: it never misses, and but for rules that ask
 * more of a value than it does, it doubts nothing that is sound.
 */
final class FirstLookLawTest {

    private static final String LAW = "first look";
    private static final int MUTANTS = 10;

    /** Whether a string is for people is the rules' affair, and so is who may own what an exercise names. */
    private static final Set<CoreProblem> ASK_MORE = Set.of(
            CoreProblem.HIDDEN_CHARACTER_IN_VALUE,
            CoreProblem.MISLEADING_TEXT,
            CoreProblem.REAL_INDICATOR_IN_EXERCISE,
            CoreProblem.ACCUSATION_IN_TEXT);

    private final MessageRules rules = FormatRules.alone();
    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final TreeMutation trees = new TreeMutation(schemas, maker);
    private final Set<CoreProblem> everFound = EnumSet.noneOf(CoreProblem.class);
    private int doubted;

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Example
    void everyCaseOfTheSuiteIsJudgedAsIfEveryValueWereShownToEveryRule() {
        List<Path> cases = ProjectFiles.conformanceCases();
        int judged = 0;
        for (Path file : cases) {
            judged += judge(ProjectFiles.bytes(file)) ? 1 : 0;
        }
        assertTrue(judged > 100, "so many cases are of sound shape: " + judged);
        assertTrue(doubted > 20 && doubted < judged, "some are doubted and some are not: " + doubted);
        assertEquals(rulesOfValues(), everFound);
    }

    /** What the register says: the rules about messages that watch values. */
    private static Set<CoreProblem> rulesOfValues() {
        byte[] json = SchemaCatalog.of("1.0").read("rules.json").getBytes(StandardCharsets.UTF_8);
        return JsonDocument.read(json, Limits.standard()).orElseThrow().get("rules").elements().stream()
                .filter(rule -> !rule.get("watches").elements().isEmpty())
                .flatMap(rule -> CoreProblem.find(rule.get("id").toString()).stream())
                .filter(rule -> rule.scope() == RuleScope.MESSAGE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CoreProblem.class)));
    }

    @Example
    void aDayThatIsSpelledWithEscapesIsLookedAtToo() {
        String json = new String(ProjectFiles.sample("advisory-worm"), StandardCharsets.UTF_8);
        String spelled = json.replace("\"publishedOn\": \"2026-03-10\"", "\"publishedOn\": \"2026-\\u00302-30\"");
        assertTrue(!spelled.equals(json) && judge(spelled.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Set.of(CoreProblem.NO_SUCH_DATE), everFound);
    }

    @Example
    void aListIsLookedAtElementByElement() {
        String json = new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8);
        String id = json.replaceFirst("(?s).*?\"id\": \"([^\"]*)\".*", "$1");
        String other = "00000000-0000-4000-8000-000000000000";
        String named = json.replace("\"body\": {", "\"body\": {\"lessons\": [\"" + other + "\", \"" + id + "\"],");
        assertTrue(!named.equals(json) && judge(named.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Set.of(CoreProblem.SELF_REFERENCE_OR_NO_QUESTION), everFound);
    }

    /** The same in a member that is no day: ten characters of text are text. */
    @Example
    void aTextThatLooksLikeADayIsNone() {
        String json = new String(ProjectFiles.sample("advisory-worm"), StandardCharsets.UTF_8);
        String named = json.replaceFirst("\"family\": \"[^\"]*\"", "\"family\": \"2026-02-30\"");
        assertTrue(!named.equals(json) && judge(named.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, doubted);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAfterTheSchemasIsJudgedAlike(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> made = maker.message(random);
        String json = Spelling.of(made, random);
        assertTrue(judge(json.getBytes(StandardCharsets.UTF_8)), json);
        Tally.message(LAW, String.valueOf(made.get("type")), false);
        for (int i = 0; i < MUTANTS; i++) {
            String spoilt = Spelling.of(trees.spoil(made, random), random);
            boolean judged = judge(spoilt.getBytes(StandardCharsets.UTF_8));
            Tally.message(LAW, String.valueOf(made.get("type")), !judged);
        }
    }

    private boolean judge(byte[] json) {
        JsonInput in = JsonInput.of(json, Limits.standard(), ReadMode.STRICT);
        Message<?> message;
        try {
            message = MessageCodec.read(in);
        } catch (Defect | JacksonException ofShape) {
            return false;
        }
        ObjectCheck check = new ObjectCheck(Limits.standard());
        MessageCodec.check(check, message);
        Set<CoreProblem> found = found(message);
        assertTold(found, message, in.look());
        assertTold(found, message, check.look());
        everFound.addAll(found);
        return true;
    }

    /** What the rules about single values find, all of them asked. */
    private Set<CoreProblem> found(Message<?> message) {
        List<Problem> all = rules.check(message, true).all();
        List<Problem> ofMessage = rules.check(message, false).all();
        assertEquals(ofMessage, all.subList(0, ofMessage.size()));
        return all.subList(ofMessage.size(), all.size()).stream()
                .map(problem -> (CoreProblem) problem.code())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CoreProblem.class)));
    }

    private void assertTold(Set<CoreProblem> found, Message<?> message, FirstLook look) {
        assertEquals(rules.check(message, true), rules.check(message, look), message::toString);
        Set<CoreProblem> told = look.doubted(message.header());
        assertEquals(look.doubts(message.header()), !told.isEmpty());
        assertTrue(told.containsAll(found), () -> "told " + told + ", found " + found + " in " + message);
        Set<CoreProblem> sound = EnumSet.noneOf(CoreProblem.class);
        sound.addAll(told);
        sound.removeAll(found);
        sound.removeAll(ASK_MORE);
        assertEquals(Set.of(), sound, message::toString);
        doubted += told.isEmpty() ? 0 : 1;
    }
}

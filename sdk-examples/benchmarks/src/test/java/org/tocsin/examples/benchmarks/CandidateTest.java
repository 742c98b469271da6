package org.tocsin.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.ReadResult;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The candidates do the work that they are measured by. */
final class CandidateTest {

    private static final JsonMapper WRITER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"small", "usual", "accented", "report", "large"})
    void everyCandidateForAValidMessageDoesItsWork(String name) {
        Input input = Inputs.of(name);
        byte[] json = input.json();
        Message<?> message = input.messages().get(0);
        Ours ours = new Ours(input);
        assertTrue(((Problems) ours.check(message)).valid());
        assertArrayEquals(json, (byte[]) ours.write(message));
        assertArrayEquals(json, (byte[]) new WrittenTokens(json).write());
        assertEquals(List.of(), new Networknt().validate(json));
        assertEquals(0, ((Collection<?>) new Hibernate().validate(message)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "usual", "accented", "report", "large", "feed"})
    void everyMessageIsReadToTheLastLeaf(String name) {
        Input input = Inputs.of(name);
        Walk walk = new Walk();
        int leaves = input.messages().stream().mapToInt(walk::over).sum();
        Ours ours = new Ours(input);
        assertEquals(leaves, ours.read());
        assertEquals(input.texts().size(), ours.readUnused());
        assertEquals(leaves + input.texts().size(), ours.readAndUseOthers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "usual", "accented", "report", "large", "feed"})
    void plainRecordsHoldAllThatTheTextHolds(String name) {
        for (PlainText text : PlainText.all(Inputs.of(name))) {
            JsonNode tree = Samples.tree(text.json());
            assertTrue(tree.equals(writtenAgain(text.byJackson())));
            assertTrue(tree.equals(writtenAgain(text.byFastjson())));
            assertEquals(leaves(tree), new Walk().over(text.byJackson()));
        }
    }

    private static JsonNode writtenAgain(Object records) {
        return Samples.tree(WRITER.writeValueAsBytes(records));
    }

    /** A message has as many leaves as its JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "usual", "accented", "report", "large"})
    void everyLeafOfAMessageIsUsed(String name) {
        Input input = Inputs.of(name);
        Walk walk = new Walk();
        assertEquals(
                leaves(Samples.tree(input.json())), walk.over(input.messages().get(0)));
        assertTrue(walk.content() != 0);
    }

    private static int leaves(JsonNode tree) {
        return tree.isContainer()
                ? tree.valueStream().mapToInt(CandidateTest::leaves).sum()
                : 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void everyDefectIsExplained(int defects) {
        Input input = Inputs.of("invalid-" + defects);
        List<Problem> ours = ((ReadResult) new Ours(input).explain()).problems().errors();
        Collection<?> theirs = (Collection<?>) new Networknt().validate(input.json());
        assertEquals(defects, ours.size(), ours::toString);
        assertTrue(theirs.size() >= defects, theirs::toString);
    }

    @Test
    void manyDefectsAreOfManyKinds() {
        Input input = Inputs.of("invalid-24");
        long kinds = ((ReadResult) new Ours(input).explain())
                .problems().errors().stream().map(Problem::code).distinct().count();
        assertTrue(kinds >= 9, () -> "only " + kinds);
    }

    @Test
    void thePeerReadsABillOfTheSameSize() {
        CycloneDx peer = CycloneDx.ofSize(3_650);
        assertEquals(3_650, peer.json().length, 200);
        assertEquals(List.of(), peer.parseAndValidate());
        assertEquals(List.of(), peer.parseAndValidateByKeptSchema());
    }

    @Test
    void tokensAreThoseOfTheText() {
        assertEquals(7, new Tokens().count("{\"a\":[1,\"bc\"]}".getBytes(UTF_8)));
        assertEquals(2, new Tokens().strings("{\"a\":[1,\"bc\"]}".getBytes(UTF_8)));
    }

    @Test
    void namesAreThoseOfTheTable() {
        assertEquals(
                "tokenise,tokenise-strings,read-tree,jackson-records,fastjson2-records,"
                        + "read,read-unused,consume,check-object,write,canonical-form,jackson-write,networknt,hibernate-validator",
                names("small"));
        assertEquals("tokenise,explain,networknt", names("invalid-1"));
    }

    private static String names(String input) {
        return Candidates.of(Inputs.of(input)).stream().map(Candidate::name).collect(Collectors.joining(","));
    }
}

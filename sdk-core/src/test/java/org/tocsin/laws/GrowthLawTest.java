package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.stix.Stix21;
import org.tocsin.conversion.veris.VerisSource;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.text.Node;
import org.tocsin.internal.text.NodeReader;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/**
 * The law of growth: what a conversion makes, its losses and its coverage each stay within sixteen times the source and
 * 64 KiB, the account is complete all the same, and nothing is refused for its size.
 */
final class GrowthLawTest {

    private static final String LAW = "growth";
    private static final List<String> REPORTS = List.of("incident-report", "advisory");
    private static final List<String> FAMILIES =
            List.of("plus", "action", "actor", "asset", "attribute", "victim", "impact", "a place of its own");
    private static final String RECORD =
            "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":"
                    + "{\"year\":2018}},\"summary\":\"Words\"}";
    private static final VerisSource VERIS = new VerisSource(
            PartyRole.builder().party("XA").role(PocRole.NATIONAL_TECHNICAL).build(),
            List.of(Recipient.builder().party("XB").build()),
            Tlp.GREEN,
            Realm.ACTUAL);

    private final Tocsin tocsin = Tocsin.standard();
    private final Verdicts verdicts = new Verdicts();
    private final MessageMaker maker = new MessageMaker(new Schemas());

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAfterTheSchemasGrowsLittle(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String json = Spelling.of(maker.message(random, REPORTS), random);
        toStix(verdicts.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatStandsAtLongPlacesGrowsLittle(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String value = LongPlaces.value(random);
        toStix(report(value));
        fromVeris(record(FAMILIES.get(random.nextInt(FAMILIES.size())), value));
        fromVeris(record("plus", value));
    }

    @Example
    void manySmallValuesUnderLongNamesAreConverted() {
        for (int lists : new int[] {1, 4, 18}) {
            String value = LongPlaces.value(27, "n".repeat(128), "1", 9_990, lists);
            toStix(report(value));
            assertTrue(fromVeris(record("plus", value)).losses().size() < 100);
        }
    }

    @Example
    void whatHasTwoFatesByTurnsIsConverted() {
        for (String pair : List.of("\"\",1", "{\"a\":\"\"},[1]", "[[[\"NA\"]],2]")) {
            fromVeris(record("actor", LongPlaces.value(20, "n".repeat(128), pair, 4_000, 1)));
            fromVeris(record("actor", LongPlaces.value(1, "\\u0001".repeat(128), pair, 4_000, 4)));
        }
    }

    @Example
    void manyVersionsOfManyProductsAreConverted() {
        String versions = IntStream.range(0, 64).mapToObj(i -> "\"" + i + '"').collect(Collectors.joining(","));
        String products = IntStream.range(0, 64)
                .mapToObj(i -> "{\"name\":\"" + "n".repeat(200) + i + "\",\"versions\":[" + versions + "]}")
                .collect(Collectors.joining(","));
        String weakness = "\"vulnerabilities\":[{\"id\":\"CVE-2026-0000\",\"products\":[" + products + "]}],\"stage\"";
        Conversion<byte[]> conversion = toStix(read(sample().replaceFirst("\"stage\"", weakness)));
        assertTrue(
                conversion.losses().stream().anyMatch(loss -> loss.detail().contains("no versions of products")),
                conversion.losses()::toString);
    }

    /** As many numbers as there may be, each of which would take hundreds of digits if it were written out. */
    @Example
    void numbersWithExponentsAreNotWrittenOut() {
        for (String member : FAMILIES) {
            fromVeris(record(member, LongPlaces.value(1, "x", "1e400", 9_000, 2)));
            fromVeris(record(member, LongPlaces.value(1, "x", "1e-400", 9_000, 2)));
        }
    }

    private static String sample() {
        return new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8);
    }

    private Message<?> report(String extension) {
        String sample = sample().strip();
        return read(
                sample.substring(0, sample.length() - 1) + ",\"extensions\":{\"org.example.x\":" + extension + "}}");
    }

    private Message<?> read(String json) {
        return tocsin.reader(Realm.ACTUAL)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static byte[] record(String member, String value) {
        String record = RECORD.substring(0, RECORD.length() - 1) + ",\"" + member + "\":" + value + "}";
        return record.getBytes(StandardCharsets.UTF_8);
    }

    private Conversion<byte[]> toStix(Message<?> message) {
        Conversion<byte[]> conversion = tocsin.convert(message, Stix21.target().withExercises());
        byte[] json = MessageCodec.write(message);
        conversion
                .result()
                .ifPresentOrElse(
                        bundle -> assertTrue(
                                bundle.length <= Accounts.most(json.length),
                                () -> json.length + " became " + bundle.length),
                        () -> assertRefusedForWhatItSays(conversion));
        assertAccount(json, conversion);
        Tally.message(LAW, message.header().type().code(), conversion.result().isEmpty());
        return conversion;
    }

    private Conversion<Message<?>> fromVeris(byte[] record) {
        Conversion<Message<?>> conversion =
                tocsin.convert(record, VERIS).toList().get(0);
        int made = tocsin.write(conversion.result().orElseThrow()).length;
        assertTrue(made <= Accounts.most(record.length), () -> record.length + " became " + made);
        assertAccount(record, conversion);
        Tally.message(LAW, "VERIS", false);
        return conversion;
    }

    private static void assertAccount(byte[] source, Conversion<?> conversion) {
        Accounts.assertSmall(source.length, conversion);
        if (conversion.result().isPresent()) {
            List<String> leaves = NodeReader.read(source, Limits.standard())
                    .leaves()
                    .map(Node::pointer)
                    .toList();
            Accounts.assertComplete(leaves, conversion);
        }
    }

    /** Drafts, and times that STIX cannot write, are refused; nothing is for its size. */
    private static void assertRefusedForWhatItSays(Conversion<?> conversion) {
        for (Problem problem : conversion.problems().all()) {
            assertTrue(
                    problem.code() == CoreProblem.REALM_NOT_CONVERTIBLE
                            || problem.code() == CoreProblem.SOURCE_DOCUMENT_REFUSED,
                    problem::toString);
        }
    }
}

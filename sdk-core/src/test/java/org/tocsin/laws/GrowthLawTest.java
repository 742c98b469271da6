package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.conversion.stix.Stix21;
import org.tocsin.conversion.veris.VerisSource;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * The law of growth: what a conversion makes, its losses and its coverage each stay within sixteen times the source and
 * 64 KiB, or the conversion is refused.
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
    private final JsonMapper mapper = JsonMapper.builder().build();

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
    void manySmallValuesUnderLongNamesAreRefused() {
        for (int lists : new int[] {1, 4, 18}) {
            String value = LongPlaces.value(27, "n".repeat(128), "1", 9_990, lists);
            assertRefused(toStix(report(value)));
            assertRefused(fromVeris(record("plus", value)));
        }
    }

    @Example
    void manyVersionsOfManyProductsAreRefused() {
        String versions = IntStream.range(0, 64).mapToObj(i -> "\"" + i + '"').collect(Collectors.joining(","));
        String products = IntStream.range(0, 64)
                .mapToObj(i -> "{\"name\":\"" + "n".repeat(200) + i + "\",\"versions\":[" + versions + "]}")
                .collect(Collectors.joining(","));
        String weakness = "\"vulnerabilities\":[{\"id\":\"CVE-2026-0000\",\"products\":[" + products + "]}],\"stage\"";
        assertRefused(toStix(read(sample().replaceFirst("\"stage\"", weakness))));
    }

    @Example
    void valuesUnderShortNamesAreConverted() {
        String value = LongPlaces.value(3, "name", "\"words\"", 1_000, 4);
        assertTrue(toStix(report(value)).result().isPresent());
        assertTrue(fromVeris(record("plus", value)).result().isPresent());
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
        assertWithin(
                MessageCodec.write(message).length,
                conversion.result().map(bundle -> bundle.length).orElse(0),
                conversion);
        Tally.message(LAW, message.header().type().code(), conversion.result().isEmpty());
        return conversion;
    }

    private Conversion<Message<?>> fromVeris(byte[] record) {
        Conversion<Message<?>> conversion =
                tocsin.convert(record, VERIS).toList().get(0);
        assertWithin(
                record.length,
                conversion.result().map(message -> tocsin.write(message).length).orElse(0),
                conversion);
        Tally.message(LAW, "VERIS", conversion.result().isEmpty());
        return conversion;
    }

    private void assertWithin(int source, int result, Conversion<?> conversion) {
        int most = 16 * source + (64 << 10);
        assertTrue(result <= most, () -> source + " became " + result);
        int losses = json(conversion.losses().stream().map(GrowthLawTest::tree).toList());
        assertTrue(losses <= most, () -> source + " has losses of " + losses);
        int coverage = json(
                conversion.coverage().leaves().stream().map(GrowthLawTest::tree).toList());
        assertTrue(coverage <= most, () -> source + " has a coverage of " + coverage);
    }

    private int json(Object tree) {
        return mapper.writeValueAsBytes(tree).length;
    }

    private static Map<String, String> tree(Loss loss) {
        return Map.of(
                "kind",
                loss.kind().name(),
                "code",
                loss.code().id(),
                "pointer",
                loss.pointer(),
                "detail",
                loss.detail());
    }

    private static Map<String, String> tree(Coverage.Leaf leaf) {
        return Map.of("pointer", leaf.pointer(), "carriage", leaf.carriage().name());
    }

    private static void assertRefused(Conversion<?> conversion) {
        assertEquals(
                List.of(CoreProblem.CONVERSION_TOO_LARGE),
                conversion.problems().all().stream().map(Problem::code).toList());
    }
}

package org.tocsin.laws;

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
import org.tocsin.conversion.Conversion;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;

/**
 * The law of growth: what a conversion makes, its losses and its coverage each stay within sixteen times the source and
 * 64 KiB, the account is complete all the same, and nothing is refused for its size.
 */
final class GrowthLawTest {

    private final Growth growth = new Growth();
    private final Verdicts verdicts = new Verdicts();
    private final MessageMaker maker = new MessageMaker(new Schemas());

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(Growth.LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAfterTheSchemasGrowsLittle(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        toStix(maker.message(random, Growth.REPORTS), random);
    }

    // Few tries: the lists are long, and a thousand take seconds.
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatHasLongListsOfShortEntriesGrowsLittle(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        toStix(maker.ofLongLists(random, Growth.REPORTS), random);
    }

    /** Of this version: what a newer one says beyond it is known of its text alone. */
    private void toStix(Map<String, Object> made, Random random) {
        made.put("tocsin", "1.0");
        toStix(verdicts.read(Spelling.of(made, random).getBytes(StandardCharsets.UTF_8)));
    }

    // Few tries: the places are very long, and a thousand take seconds.
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatStandsAtLongPlacesGrowsLittle(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String value = LongPlaces.value(random);
        toStix(growth.report(value));
        fromVeris(Growth.record(Growth.FAMILIES.get(random.nextInt(Growth.FAMILIES.size())), value));
        fromVeris(Growth.record("plus", value));
    }

    @Example
    void manySmallValuesUnderLongNamesAreConverted() {
        for (int lists : new int[] {1, 4, 18}) {
            String value = LongPlaces.value(27, "n".repeat(128), "1", 9_990, lists);
            toStix(growth.report(value));
            assertTrue(fromVeris(Growth.record("plus", value)).losses().size() < 100);
        }
    }

    @Example
    void whatHasTwoFatesByTurnsIsConverted() {
        for (String pair : List.of("\"\",1", "{\"a\":\"\"},[1]", "[[[\"NA\"]],2]")) {
            fromVeris(Growth.record("actor", LongPlaces.value(20, "n".repeat(128), pair, 4_000, 1)));
            fromVeris(Growth.record("actor", LongPlaces.value(1, "\\u0001".repeat(128), pair, 4_000, 4)));
        }
    }

    @Example
    void manyVersionsOfManyProductsAreConverted() {
        String versions = IntStream.range(0, 64).mapToObj(i -> "\"" + i + '"').collect(Collectors.joining(","));
        String products = IntStream.range(0, 64)
                .mapToObj(i -> "{\"name\":\"" + "n".repeat(200) + i + "\",\"versions\":[" + versions + "]}")
                .collect(Collectors.joining(","));
        String weakness = "\"vulnerabilities\":[{\"id\":\"CVE-2026-0000\",\"products\":[" + products + "]}],\"stage\"";
        Conversion<byte[]> conversion = toStix(growth.read(Growth.sample().replaceFirst("\"stage\"", weakness)));
        assertTrue(
                conversion.losses().stream().anyMatch(loss -> loss.detail().contains("no versions of products")),
                conversion.losses()::toString);
    }

    @Example
    void everySampleThatCanBeConvertedGrowsLittle() {
        long converted = ProjectFiles.samples().stream()
                .map(ProjectFiles::bytes)
                .map(verdicts::read)
                .filter(message -> toStix(message).result().isPresent())
                .count();
        assertTrue(converted >= 3, () -> converted + " are converted");
    }

    /** More objects than may be said even briefly leave the incident alone, and all of them in the residue. */
    @Example
    void manyProductsOfManyWeaknessesAreConverted() {
        String weaknesses = IntStream.range(0, 64)
                .mapToObj(i -> "{\"id\":\"CVE-2026-00" + (10 + i) + "\",\"products\":["
                        + IntStream.range(64 * i, 64 * i + 64)
                                .mapToObj(j -> "{\"name\":\"" + Integer.toString(j, 36) + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .collect(Collectors.joining(","));
        Conversion<byte[]> conversion = toStix(growth.read(
                Growth.sample().replaceFirst("\"stage\"", "\"vulnerabilities\":[" + weaknesses + "],\"stage\"")));
        assertTrue(
                conversion.losses().stream().anyMatch(loss -> loss.detail().startsWith("no objects for what")),
                conversion.losses()::toString);
    }

    /** As many numbers as there may be, each of which would take hundreds of digits if it were written out. */
    @Example
    void numbersWithExponentsAreNotWrittenOut() {
        for (String member : Growth.FAMILIES) {
            fromVeris(Growth.record(member, LongPlaces.value(1, "x", "1e400", 9_000, 2)));
            fromVeris(Growth.record(member, LongPlaces.value(1, "x", "1e-400", 9_000, 2)));
        }
    }

    private Conversion<byte[]> toStix(Message<?> message) {
        Conversion<byte[]> conversion = growth.toStix(message);
        Growth.assertComplete(MessageCodec.write(message), conversion);
        return conversion;
    }

    private Conversion<Message<?>> fromVeris(byte[] record) {
        Conversion<Message<?>> conversion = growth.fromVeris(record);
        Growth.assertComplete(record, conversion);
        return conversion;
    }
}

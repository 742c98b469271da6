package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real incidents of the community database, all the way from VERIS to STIX. */
final class VerisToStixTest {

    /** How many of the 5,000 records become a bundle; to be raised to 5,000 when the VERIS source is there. */
    private static final int FLOOR = 5_000;

    /** The least share of the leaves of all messages that stands in members of STIX, per cent. */
    private static final int TYPED_FLOOR = 55;

    /** How many times larger than its message the median bundle may be. */
    private static final double MEDIAN = 4.0;

    private final List<Double> sizes = new ArrayList<>();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Tocsin tocsin = Tocsin.standard();
    private final StixTarget target = new StixTarget();
    private final Map<Carriage, Long> leaves = new EnumMap<>(Carriage.class);
    private final Map<String, Integer> notFound = new TreeMap<>();
    private final List<String> invalid = new ArrayList<>();

    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.CLEAR, Realm.ACTUAL);

    @Test
    void everyRecordThatBecomesAMessageBecomesAValidBundle(
            @Corpus("veris") Path records, @Corpus(OasisSchemas.CORPUS) Path folder) {
        OasisSchemas schemas = OasisSchemas.in(folder);
        long bundles = records(records)
                .flatMap(record -> tocsin.convert(record, new VerisSource(), OPTIONS))
                .flatMap(conversion -> conversion.result().stream())
                .peek(message -> examine(message, schemas))
                .count();
        assertEquals(List.of(), invalid);
        assertEquals(Map.of(), notFound);
        assertTrue(bundles >= FLOOR, bundles + " bundles");
        assertEquals(0, leaves.getOrDefault(Carriage.LOST, 0L));
        long typed = leaves.getOrDefault(Carriage.TYPED, 0L);
        long all = leaves.values().stream().mapToLong(Long::longValue).sum();
        assertTrue(typed * 100 >= all * TYPED_FLOOR, typed + " of " + all);
        double median =
                sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElseThrow();
        System.out.println("median size " + median + ", bundles " + bundles + ", typed " + typed + " of " + all);
        assertTrue(median <= MEDIAN, "the median bundle is " + median + " times its message");
    }

    private static Stream<byte[]> records(Path folder) {
        return ProjectFiles.list(folder).stream()
                .filter(file -> file.getFileName().toString().matches("vcdb-validated-0[0-9]*\\.jsonl"))
                .flatMap(file -> new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8).lines())
                .map(line -> line.getBytes(StandardCharsets.UTF_8));
    }

    private void examine(Message<?> message, OasisSchemas schemas) {
        Conversion<byte[]> conversion = tocsin.convert(message, target);
        StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());
        invalid.addAll(schemas.errors(bundle));
        byte[] written = tocsin.write(message);
        Accounts.assertSmall(written.length, conversion);
        sizes.add((double) conversion.result().orElseThrow().length / written.length);
        Node root = JsonDocument.read(written, Limits.standard()).orElseThrow();
        Accounts.assertComplete(root.leaves().map(Node::pointer), conversion);
        JsonNode json = mapper.readTree(written);
        CarriedValues carried = new CarriedValues(bundle.withoutOurs());
        conversion.coverage().leaves().forEach(leaf -> {
            leaves.merge(leaf.carriage(), 1L, Long::sum);
            if (leaf.carriage() == Carriage.TYPED && !carried.holds(leaf.member(), json.at(leaf.pointer()))) {
                notFound.merge(leaf.member(), 1, Integer::sum);
            }
        });
    }
}

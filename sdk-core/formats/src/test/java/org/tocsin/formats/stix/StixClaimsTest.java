package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Coverage;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the account claims is so. A typed value is in what a tool reads that knows nothing of us: with another value the
 * bundle is another one. A value in the residue is there, at its own place.
 */
final class StixClaimsTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ConversionOptions EXERCISES = ConversionOptions.none().withExercises();

    /** What our extension says by members of its own, beside the residue. */
    private static final Set<String> KEY = Set.of("/tocsin", "/type", "/realm", "/id", "/revision", "/thread");

    private final Map<String, Set<JsonNode>> values = new TreeMap<>();
    private final Map<String, Integer> silent = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int changed;
    private int kept;

    private static Optional<Message<?>> read(byte[] json) {
        ReadResult read =
                TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST).read(json);
        return read instanceof ReadResult.Accepted accepted ? Optional.of(accepted.message()) : Optional.empty();
    }

    private static Stream<byte[]> samples() {
        return ProjectFiles.samples().stream()
                .map(ProjectFiles::bytes)
                .filter(json -> read(json).isPresent());
    }

    private static Stream<byte[]> reports(Path veris) {
        return ProjectFiles.list(veris).stream()
                .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                .flatMap(file -> new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8).lines())
                .flatMap(line -> TOCSIN.convert(
                        line.getBytes(StandardCharsets.UTF_8),
                        new VerisSource(),
                        Addressed.with(Tlp.CLEAR, Realm.ACTUAL)))
                .flatMap(conversion -> conversion.result().stream())
                .limit(200)
                .map(TOCSIN::write);
    }

    private static Conversion<byte[]> write(byte[] message) {
        return TOCSIN.convert(read(message).orElseThrow(), new StixTarget(), EXERCISES);
    }

    private static Stream<Coverage.Leaf> leaves(Conversion<?> conversion, Carriage carriage) {
        return conversion.coverage().leaves().filter(leaf -> leaf.carriage() == carriage);
    }

    /** What a tool sees that does not know us, whatever the id of the bundle. */
    private static String seen(byte[] bundle) {
        return StixBundle.of(bundle).withoutOurs().objects().stream()
                .map(JsonNode::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTypedValueOfASampleChangesWhatIsSeen() {
        samples().forEach(this::collect);
        samples().forEach(this::vary);
        System.out.println("STIX: " + changed + " typed values changed what is seen; silent " + silent);
        assertEquals(Map.of(), silent);
        assertTrue(changed > 900, changed + " values");
    }

    @Test
    void aTypedValueOfAReportFromVerisChangesWhatIsSeen(@Corpus("veris") Path veris) {
        List<byte[]> reports = reports(veris).limit(60).toList();
        reports.forEach(this::collect);
        reports.forEach(this::vary);
        System.out.println("STIX: " + changed + " typed values changed what is seen; silent " + silent);
        assertEquals(Map.of(), silent);
        assertTrue(changed > 2_000, changed + " values");
    }

    /** Other values that a member may have are those that it has elsewhere. */
    private void collect(byte[] json) {
        JsonNode message = MAPPER.readTree(json);
        write(json)
                .coverage()
                .leaves()
                .forEach(leaf -> values.computeIfAbsent(leaf.member(), none -> new LinkedHashSet<>())
                        .add(message.at(leaf.pointer())));
    }

    private void vary(byte[] json) {
        Conversion<byte[]> conversion = write(json);
        String before = seen(conversion.result().orElseThrow());
        JsonNode message = MAPPER.readTree(json);
        Map<String, Long> often = leaves(conversion, Carriage.TYPED)
                .collect(Collectors.groupingBy(
                        leaf -> leaf.member() + message.at(leaf.pointer()), Collectors.counting()));
        leaves(conversion, Carriage.TYPED).forEach(leaf -> {
            JsonNode own = message.at(leaf.pointer());
            if (often.getOrDefault(leaf.member() + own, 1L) > 1) {
                // What a list says twice, a list of labels says once.
                return;
            }
            Stream.concat(made(own).stream(), values.get(leaf.member()).stream())
                    .filter(other -> !other.equals(own))
                    .limit(8)
                    .map(other -> with(json, leaf.pointer(), other))
                    .filter(other -> read(other).isPresent())
                    .findFirst()
                    .ifPresent(other -> {
                        Conversion<byte[]> again = write(other);
                        // Another realm or time may make it another bundle altogether, or none.
                        if (again.result()
                                .map(StixClaimsTest::seen)
                                .filter(before::equals)
                                .isPresent()) {
                            silent.merge(leaf.member() + ' ' + own, 1, Integer::sum);
                        }
                        changed++;
                    });
        });
    }

    /** A value that stands nowhere else. */
    private static Optional<JsonNode> made(JsonNode own) {
        if (own.isIntegralNumber()) {
            return Optional.of(JsonNodeFactory.instance.numberNode(own.longValue() + 7));
        }
        boolean words = own.isString() && own.asString().contains(" ");
        return words ? Optional.of(JsonNodeFactory.instance.stringNode(own.asString() + " qz")) : Optional.empty();
    }

    private static byte[] with(byte[] json, String pointer, JsonNode value) {
        JsonNode message = MAPPER.readTree(json);
        int last = pointer.lastIndexOf('/');
        JsonNode around = message.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
        if (around instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else if (around instanceof ObjectNode object) {
            object.set(name, value);
        }
        return MAPPER.writeValueAsBytes(message);
    }

    @Test
    void whatIsSaidToBeInTheResidueIsThere(@Corpus("veris") Path veris) {
        Stream.concat(samples(), reports(veris)).forEach(json -> {
            Conversion<byte[]> conversion = write(json);
            JsonNode message = MAPPER.readTree(json);
            JsonNode residue = StixBundle.of(conversion.result().orElseThrow()).residue();
            Accounts.assertComplete(
                    JsonDocument.read(TOCSIN.write(read(json).orElseThrow()), Limits.standard())
                            .orElseThrow()
                            .leaves()
                            .map(Node::pointer),
                    conversion);
            leaves(conversion, Carriage.RESIDUE)
                    .filter(leaf -> !KEY.contains(leaf.pointer()))
                    .forEach(leaf -> found(leaf.pointer(), message, residue));
        });
        System.out.println("STIX: " + kept + " values found in residues");
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsSaidToBeInTheResidueOfABundleIsThere(@Corpus("stix") Path stix) throws IOException {
        for (Path file : StixCorpusTest.documents(stix).toList()) {
            byte[] json = ProjectFiles.bytes(file);
            TOCSIN.convert(json, new StixSource(), Addressed.with(Tlp.GREEN, Realm.ACTUAL))
                    .forEach(conversion -> conversion.result().ifPresent(message -> {
                        JsonNode kept = MAPPER.readTree(TOCSIN.write(message))
                                .path("extensions")
                                .path("org.tocsin.stix")
                                .path("bundle");
                        JsonNode residue = MAPPER.readTree(StixBundle.joined(kept));
                        JsonNode source = MAPPER.readTree(json);
                        leaves(conversion, Carriage.RESIDUE).forEach(leaf -> found(leaf.pointer(), source, residue));
                    }));
        }
        System.out.println("STIX: " + kept + " values of bundles found in residues");
        assertEquals(List.of(), faults);
    }

    private void found(String pointer, JsonNode source, JsonNode residue) {
        JsonNode value = source.at(pointer);
        JsonNode there = residue.at(pointer);
        boolean same = value.isNumber() && there.isNumber()
                ? value.decimalValue().compareTo(there.decimalValue()) == 0
                : value.isNumber() && there.isString() || value.equals(there);
        kept++;
        if (!same) {
            faults.add(pointer + ": " + value + " is " + there);
        }
    }
}

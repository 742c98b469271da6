package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.ReadResult;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.conversion.stix.Stix21;
import org.tocsin.internal.text.Node;
import org.tocsin.internal.text.NodeReader;
import org.tocsin.internal.text.Pointers;
import org.tocsin.laws.Places.Place;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.revision.TextIdentity;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** The law of tolerant reading: what a reader did not know of a message does not vanish from what is made of it. */
final class TolerantLawTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final Reader READER =
            TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT).tolerant();
    private static final List<Path> SAMPLES = ProjectFiles.samples();
    private static final List<Path> CONVERTIBLE = ProjectFiles.conformanceCases().stream()
            .filter(TolerantLawTest::isConvertible)
            .toList();

    private final Schemas schemas = new Schemas();

    /** A sample of a newer version, with members in it that this one does not know. */
    private final class Newer {

        private final Map<String, Object> tree;
        private final Set<String> putIn = new TreeSet<>();
        private final byte[] json;

        Newer(Random random) {
            this(SAMPLES, random);
        }

        Newer(List<Path> samples, Random random) {
            byte[] sample = ProjectFiles.bytes(samples.get(random.nextInt(samples.size())));
            tree = Json.object(
                    Json.copy(NodeReader.read(sample, Limits.standard()).value()));
            tree.put("tocsin", "1." + (1 + random.nextInt(9)));
            List<Map<String, Object>> objects = objects();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                putIn(objects.get(random.nextInt(objects.size())), random);
            }
            json = Spelling.of(tree, random).getBytes(StandardCharsets.UTF_8);
        }

        /** The objects of which some schema says what members they have. */
        private List<Map<String, Object>> objects() {
            List<Map<String, Object>> objects = new ArrayList<>(List.of(tree));
            for (Place place : Places.of(schemas, tree)) {
                if (place.value() instanceof Map<?, ?> && place.schema().node().containsKey("properties")) {
                    objects.add(Json.object(place.value()));
                }
            }
            return objects;
        }

        private void putIn(Map<String, Object> object, Random random) {
            List<String> names = List.of("onlyFor", "noFurtherSharing", "", "a/b~c", "Tlp", "\u00e9\u0000", "0");
            String name = names.get(random.nextInt(names.size())) + (random.nextBoolean() ? "" : "2");
            object.put(name, value(random, 2));
            putIn.add(pointerOf(object, tree, "") + '/' + Pointers.escape(name));
        }

        private static Object value(Random random, int depth) {
            return switch (random.nextInt(depth == 0 ? 4 : 7)) {
                case 0 -> "agency X";
                case 1 -> true;
                case 2 -> new Json.Raw("null");
                case 3 -> random.nextInt(100);
                case 4 -> new LinkedHashMap<>(Map.of("deeper/", value(random, depth - 1)));
                case 5 -> new ArrayList<>(List.of(value(random, depth - 1), value(random, depth - 1)));
                default -> random.nextBoolean() ? new ArrayList<>() : new LinkedHashMap<>();
            };
        }

        ReadResult.Accepted read() {
            return assertInstanceOf(ReadResult.Accepted.class, READER.read(json), () -> Verdicts.text(json));
        }

        /** The leaves put in, and what was put in that has none. */
        Set<String> leaves() {
            Set<String> leaves = new TreeSet<>();
            collect(NodeReader.read(json, Limits.standard()), leaves, false);
            return leaves;
        }

        private void collect(Node node, Set<String> leaves, boolean within) {
            boolean in = within || putIn.contains(node.pointer());
            if (in && (node.isLeaf() || !within && node.leaves().findAny().isEmpty())) {
                leaves.add(node.pointer());
            }
            node.members().forEach(each -> collect(each, leaves, in));
            node.elements().forEach(each -> collect(each, leaves, in));
        }
    }

    /** Where an object stands that is in a tree once. */
    @SuppressWarnings("ReferenceEquality") // equal objects stand in several places
    private static String pointerOf(Object sought, Object tree, String pointer) {
        if (tree == sought) {
            return pointer;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?>) {
            parts.putAll(Json.object(tree));
        } else if (tree instanceof List<?> list) {
            list.forEach(each -> parts.put(Integer.toString(parts.size()), each));
        }
        return parts.entrySet().stream()
                .map(part -> pointerOf(sought, part.getValue(), Pointers.member(pointer, part.getKey())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void unchangedAMessageIsWrittenAsItsText(@ForAll(supplier = Seeds.class) long seed) {
        Newer newer = new Newer(new Random(seed));
        ReadResult.Accepted read = newer.read();
        Message<?> message = read.message();
        assertEquals(newer.putIn, new TreeSet<>(message.original().unknownMembers()));
        assertArrayEquals(newer.json, TOCSIN.write(message));
        assertArrayEquals(
                newer.json, TOCSIN.write(message.as(message.body().getClass()).orElseThrow()));
        assertEquals(CanonicalForm.ofMessage(newer.json), CanonicalForm.of(message));
        assertEquals(CanonicalForm.of(newer.json), CanonicalForm.of(TOCSIN.writePretty(message)));
        assertEquals(message, newer.read().message());
        assertEquals(TextIdentity.of(message), TextIdentity.of(newer.read().message()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void changedItIsNotWrittenAndEveryLossIsNamed(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Newer newer = new Newer(random);
        Message<?> changed = changed(newer.read().message(), random);
        InvalidMessageException refused = assertThrows(InvalidMessageException.class, () -> TOCSIN.write(changed));
        assertEquals(
                newer.putIn,
                refused.problems()
                        .of(CoreProblem.UNKNOWN_MEMBER_NOT_WRITTEN)
                        .map(Problem::pointer)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThrows(InvalidMessageException.class, () -> CanonicalForm.of(changed));
    }

    private static Message<?> changed(Message<?> message, Random random) {
        Header.Builder header = message.header().toBuilder();
        return switch (random.nextInt(4)) {
            case 0 ->
                message.withHeader(header.revision(message.header().revisionOrDefault() + 1)
                        .build());
            case 1 -> message.withHeader(header.tocsin("1.0").build());
            case 2 ->
                message.withHeader(
                        header.thread("0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c99").build());
            default -> message.withExtensions(message.extensions().with("org.example.more", "1"));
        };
    }

    private static boolean isConvertible(Path file) {
        return READER.read(ProjectFiles.bytes(file)) instanceof ReadResult.Accepted read
                && TOCSIN.convert(read.message(), Stix21.target().withExercises())
                        .result()
                        .isPresent();
    }

    @Example
    void thereAreMessagesToConvert() {
        assertTrue(CONVERTIBLE.size() > 100, CONVERTIBLE::toString);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void convertedEveryValueIsInTheAccount(@ForAll(supplier = Seeds.class) long seed) {
        Newer newer = new Newer(CONVERTIBLE, new Random(seed));
        Message<?> message = newer.read().message();
        Conversion<byte[]> conversion = TOCSIN.convert(message, Stix21.target().withExercises());
        assertTrue(conversion.result().isPresent(), () -> conversion.problems().toString());
        assertEquals(
                newer.leaves(),
                conversion.losses().stream()
                        .filter(loss -> loss.code() == CoreProblem.UNKNOWN_MEMBER_DROPPED)
                        .map(Loss::pointer)
                        .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> lost = conversion.coverage().leaves().stream()
                .filter(leaf -> leaf.carriage() == Carriage.LOST)
                .map(Coverage.Leaf::pointer)
                .collect(Collectors.toSet());
        Node text = NodeReader.read(newer.json, Limits.standard());
        text.leaves()
                .map(Node::pointer)
                .filter(newer.leaves()::contains)
                .forEach(leaf -> assertTrue(lost.contains(leaf), leaf));
    }
}

package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.Addressed;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bundles of others first: what of them was typed in a message is in the bundle that is written of the message, for tools
 * that do not know us.
 */
final class StixForeignFirstTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Ids of labels: the label is in the message, and a stricter one or one of another version of TLP is written. */
    private static final Pattern LABELS = Pattern.compile(".*/(object_marking_refs/[0-9]+|marking_ref)");

    /** What does not survive today, and is to be mended where it is written; whatever is mended is taken out of here. */
    private static final Set<String> KNOWN = Set.of(
            "/extensions/extension-definition--ef765651-680c-498d-9894-99799f2fa126/impacted_entity_counts/individual 100",
            // An id of ATT&CK under the name of CAPEC.
            "attack-pattern/external_references/*/external_id \"T1068\"",
            "attack-pattern/external_references/*/source_name \"capec\"",
            "attack-pattern/type \"attack-pattern\"");

    private final Map<String, Integer> missing = new TreeMap<>();
    private int typed;

    @Test
    void everyTypedLeafSurvives(@Corpus("stix") Path stix) throws IOException {
        for (Path file : StixCorpusTest.documents(stix).toList()) {
            byte[] json = ProjectFiles.bytes(file);
            TOCSIN.convert(json, new StixSource(), Addressed.with(Tlp.GREEN, Realm.ACTUAL))
                    .filter(conversion -> conversion.result().isPresent())
                    .forEach(conversion -> survive(MAPPER.readTree(json), conversion));
        }
        System.out.println("STIX: of " + typed + " typed leaves these are not in the bundle again: " + missing);
        assertEquals(
                List.of(),
                missing.keySet().stream().filter(each -> !KNOWN.contains(each)).toList());
        assertTrue(typed > 3_000, typed + " leaves");
    }

    private void survive(JsonNode source, Conversion<Message<?>> conversion) {
        Message<?> message = conversion.result().orElseThrow();
        StixBundle bundle = StixBundle.of(
                        TOCSIN.convert(message, new StixTarget()).result().orElseThrow())
                .withoutOurs();
        Set<String> strings =
                bundle.strings().stream().map(StixForeignFirstTest::plain).collect(Collectors.toSet());
        Set<String> coarser = conversion.losses().stream()
                .filter(loss -> loss.kind() == Loss.Kind.COARSENED)
                .map(Loss::pointer)
                .collect(Collectors.toSet());
        leaves(conversion).filter(leaf -> !coarser.contains(leaf.pointer())).forEach(leaf -> {
            typed++;
            if (!isIn(source.at(leaf.pointer()), bundle, strings)) {
                missing.merge(place(source, leaf) + ' ' + source.at(leaf.pointer()), 1, Integer::sum);
            }
        });
    }

    private static Stream<Coverage.Leaf> leaves(Conversion<?> conversion) {
        return conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                .filter(leaf -> !LABELS.matcher(leaf.pointer()).matches());
    }

    private static boolean isIn(JsonNode value, StixBundle bundle, Set<String> strings) {
        return value.isNumber()
                ? bundle.numbers().stream().anyMatch(each -> each.compareTo(value.decimalValue()) == 0)
                : value.isBoolean() || strings.contains(plain(value.asString()));
    }

    /** A time in any precision, a pattern with any quotes and blanks, a text with any blanks. */
    private static String plain(String value) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z")) {
            return OffsetDateTime.parse(value).toInstant().toString();
        }
        boolean pattern = value.startsWith("[") && value.endsWith("]");
        return value.strip().replaceAll(pattern ? "[\\s']+" : "\\s+", pattern ? "" : " ");
    }

    private static String place(JsonNode source, Coverage.Leaf leaf) {
        String[] steps = leaf.pointer().split("/");
        Optional<JsonNode> object =
                steps.length > 2 ? Optional.of(source.at("/" + steps[1] + "/" + steps[2])) : Optional.empty();
        String type = object.map(each -> each.path("type").asString("")).orElse("");
        return leaf.member().replaceFirst("/objects/\\*", type);
    }
}

package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.tocsin.conversion.Coverage;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** Every document of the corpus is converted or refused by a code, and what is said to be in the message is found in it. */
final class StixCorpusTest {

    private static final StixSource SOURCE = new StixSource();
    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.GREEN, Realm.ACTUAL);

    private final Tocsin tocsin = Tocsin.standard();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<Carriage, Long> leaves = new EnumMap<>(Carriage.class);
    private final Map<String, Map<Carriage, Long>> members = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private int documents;
    private int converted;
    private int messages;

    @Test
    void everyDocumentIsConvertedOrRefused(@Corpus("stix") Path stix) throws IOException {
        documents(stix).forEach(this::document);
        System.out.printf(
                "STIX: %d documents, %d converted to %d messages, refused %s; leaves %s; losses %s%n",
                documents, converted, messages, refusals, leaves, lost);
        members.entrySet().stream()
                .filter(each -> each.getKey()
                        .matches(
                                "/objects/(indicator|incident|impact|event|task|report|vulnerability|malware)/[a-z_]+"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> System.out.println("  " + each));
        assertEquals(List.of(), faults);
        assertTrue(documents >= 170, () -> documents + " documents");
        assertTrue(converted >= 70, () -> converted + " converted");
        assertEquals(List.of("TOC-CNV-004", "TOC-SYN-001", "TOC-TLP-002"), List.copyOf(refusals.keySet()));
    }

    static Stream<Path> documents(Path stix) throws IOException {
        return Files.walk(stix)
                .sorted()
                .filter(file -> file.toString().endsWith(".json")
                        && !file.toString().contains("schemas-2.1")
                        && !file.toString().contains("extension-schemas"));
    }

    private void document(Path file) {
        documents++;
        byte[] json = ProjectFiles.bytes(file);
        List<Conversion<Message<?>>> all = tocsin.convert(json, SOURCE, OPTIONS).toList();
        boolean any = false;
        for (Conversion<Message<?>> each : all) {
            any |= each.result().isPresent();
            if (each.result().isEmpty()) {
                String code = each.problems().errors().get(0).code().id();
                refusals.merge(code, 1, Integer::sum);
                if (!code.equals("TOC-CNV-004")) {
                    System.out.println(
                            file.getFileName() + ": " + each.problems().errors().get(0));
                }
            } else {
                message(file, json, each);
            }
        }
        converted += any ? 1 : 0;
    }

    private void message(Path file, byte[] json, Conversion<Message<?>> conversion) {
        messages++;
        Message<?> message = conversion.result().orElseThrow();
        if (!tocsin.check(message).valid()) {
            faults.add(file + ": " + tocsin.check(message));
        }
        Node source = JsonDocument.read(json, Limits.standard()).orElseThrow();
        Accounts.assertComplete(source.leaves().map(Node::pointer), conversion);
        Accounts.assertSmall(json.length, conversion);
        conversion.coverage().leaves().forEach(leaf -> count(source, leaf));
        Map<String, Node> at = new HashMap<>();
        source.leaves().forEach(leaf -> at.put(leaf.pointer(), leaf));
        String written = new String(tocsin.write(message), java.nio.charset.StandardCharsets.UTF_8);
        Node out = JsonDocument.read(tocsin.write(message), Limits.standard()).orElseThrow();
        for (String fault : new CarriedInto(out).missing(conversion.coverage(), at)) {
            faults.add(file.getFileName() + ": " + fault);
        }
        conversion
                .losses()
                .forEach(loss -> lost.merge(loss.kind() + " " + loss.code().id(), loss.count(), Integer::sum));
        foreignFirst(file, message);
        for (String actor : List.of("threat-actor--", "intrusion-set--")) {
            if (written.contains(actor)) {
                faults.add(file.getFileName() + " names " + actor);
            }
        }
    }

    /** What came from a bundle goes out as one of ours, and comes back exactly: so every typed leaf of theirs survives. */
    private void foreignFirst(Path file, Message<?> message) {
        byte[] bundle = tocsin.convert(message, new StixTarget()).result().orElseThrow();
        Conversion<Message<?>> back = tocsin.convert(bundle, SOURCE, Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        if (!back.result().filter(message::equals).isPresent()) {
            faults.add(file.getFileName() + " does not come back: " + back.problems());
        }
    }

    private void count(Node source, Coverage.Leaf leaf) {
        leaves.merge(leaf.carriage(), 1L, Long::sum);
        String[] steps = leaf.pointer().split("/");
        if (steps.length > 3 && steps[1].equals("objects")) {
            String type = source.get("objects")
                    .elements()
                    .get(Integer.parseInt(steps[2]))
                    .get("type")
                    .toString();
            members.computeIfAbsent("/objects/" + type + '/' + steps[3], none -> new EnumMap<>(Carriage.class))
                    .merge(leaf.carriage(), 1L, Long::sum);
        }
    }
}

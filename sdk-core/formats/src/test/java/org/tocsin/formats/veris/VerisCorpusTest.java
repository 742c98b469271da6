package org.tocsin.formats.veris;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

/** Every record of the corpus converts to a valid message, and what is said to be in the message is found in it. */
final class VerisCorpusTest {

    private static final VerisSource SOURCE = new VerisSource();

    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.CLEAR, Realm.ACTUAL);

    private static final Pattern SMUGGLED = Pattern.compile(
            "/actor/[a-z]+/(variety|name|notes|region|country).*|/victim/(state|victim_id|notes|secondary/(victim_id|notes)).*"
                    + "|/plus/analyst.*");

    /** Values that say nothing, or that are the name of another thing too. */
    private static final Set<String> HARMLESS = Set.of("Unknown", "unknown", "Other", "NA", "000000", "");

    /** The least share of leaves that stay typed, by member. */
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            entry("/(incident_id|source_id|schema_version|plus/modified|plus/master_id)", 1.0),
            entry("/summary", 1.0),
            entry("/(discovery_)?notes|/(action|attribute|asset|impact)/(.*/)?notes", 1.0),
            entry("/(security_incident|confidence|targeted)", 1.0),
            entry("/action/[a-z]+/(variety|vector|result|target)/.*", 1.0),
            entry("/action/[a-z]+/(cve|name)", 0.76),
            entry("/impact/(overall_rating|loss/.*/(rating|variety|amount)|overall_amount)", 1.0),
            entry("/attribute/confidentiality/(data/.*|data_disclosure|data_victim/.*|state/.*)", 1.0),
            entry("/attribute/confidentiality/data_total", 0.9),
            entry("/attribute/(integrity|availability)/variety/.*", 1.0),
            entry("/attribute/availability/duration/.*", 0.5),
            entry("/timeline/incident/(year|month|day)", 0.999),
            entry("/timeline/(compromise|exfiltration|discovery|containment)/.*", 1.0),
            entry("/plus/timeline/notification/.*", 0.99),
            entry("/victim/(industry|employee_count)", 1.0),
            entry("/victim/country/.*", 0.97),
            entry("/asset/assets/.*", 1.0),
            entry("/asset/cloud/.*", 0.98),
            entry("/actor/[a-z]+/(variety|motive)/.*", 0.98),
            entry("/actor/[a-z]+/country/.*", 0.22),
            entry("/discovery_method/.*", 0.99),
            entry("/plus/event_chain/.*", 1.0),
            entry("/reference", 0.999));

    private final Tocsin tocsin = Tocsin.standard();
    private final Map<String, Map<Carriage, Long>> members = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<Object> ids = new HashSet<>();
    private int records;

    @Test
    void everyRecordConverts(@Corpus("veris") Path veris) {
        ProjectFiles.list(veris).stream()
                .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                .forEach(this::file);
        assertEquals(List.of(), faults);
        assertEquals(5_000, records);
        assertTrue(ids.size() >= 4_999, () -> "only " + ids.size() + " identifiers");
        floors();
    }

    private void file(Path file) {
        new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> record(line.getBytes(StandardCharsets.UTF_8)));
    }

    private void record(byte[] json) {
        records++;
        Conversion<Message<?>> conversion =
                tocsin.convert(json, SOURCE, OPTIONS).findFirst().orElseThrow();
        if (conversion.result().isEmpty()) {
            fault(json, conversion.problems().toString());
            return;
        }
        Message<?> message = conversion.result().get();
        if (!tocsin.check(message).valid()) {
            fault(json, tocsin.check(message).toString());
            return;
        }
        ids.add(message.header().id());
        byte[] written = tocsin.write(message);
        if (!message.equals(tocsin.reader(Realm.ACTUAL).read(written).orElseThrow())) {
            fault(json, "is read back otherwise");
        }
        Node source = JsonDocument.read(json, Limits.standard()).orElseThrow();
        Accounts.assertComplete(source.leaves().map(Node::pointer), conversion);
        Accounts.assertSmall(json.length, conversion);
        account(conversion.coverage());
        Node out = JsonDocument.read(written, Limits.standard()).orElseThrow();
        for (String fault : new TypedLeaves(source, out).missing(conversion.coverage())) {
            fault(json, fault);
        }
        forbidden(source).stream().filter(value -> holds(out, value)).forEach(value -> fault(json, "holds " + value));
    }

    /** What a message may not say outside the words of the record itself: accusations, victims, analysts. */
    private static List<String> forbidden(Node source) {
        Stream<Node> claims = source.get("actor").members().stream()
                .flatMap(actor -> Stream.of("name", "notes")
                        .flatMap(name -> actor.get(name).leaves()));
        Stream<Node> persons = Stream.of(source.at("victim", "victim_id"), source.at("plus", "analyst"));
        Stream<Node> others = source.at("victim", "secondary", "victim_id").leaves();
        return Stream.concat(
                        Stream.of("State-affiliated", "Nation-state", "Terrorist"),
                        Stream.of(claims, persons, others)
                                .flatMap(leaves -> leaves)
                                .flatMap(leaf -> leaf.text().stream()))
                .filter(text -> !HARMLESS.contains(text))
                .toList();
    }

    /** What the residue may not hold, wherever the same value stands elsewhere for another reason. */
    private static Stream<Node> smuggled(Node message) {
        Node residue = message.at("extensions", "org.tocsin.veris");
        return residue.leaves()
                .filter(leaf -> SMUGGLED.matcher(
                                leaf.pointer().substring(residue.pointer().length()))
                        .matches())
                .filter(leaf -> !HARMLESS.contains(leaf.toString()));
    }

    private static boolean holds(Node message, String value) {
        return message.leaves()
                .filter(leaf -> !leaf.pointer().matches("/body/(summary|sources|times/events)/.*"))
                .filter(leaf -> !leaf.pointer().matches(".*/(party|seenFrom/[0-9]+)"))
                .map(Node::toString)
                .anyMatch(text -> text.equals(value) || value.length() > 12 && text.contains(value));
    }

    private void account(Coverage coverage) {
        coverage.leaves()
                .forEach(leaf -> members.computeIfAbsent(leaf.member(), none -> new EnumMap<>(Carriage.class))
                        .merge(leaf.carriage(), 1L, Long::sum));
    }

    private void fault(byte[] json, String what) {
        if (faults.size() < 20) {
            faults.add(
                    records + ": " + what + " " + (faults.isEmpty() ? new String(json, StandardCharsets.UTF_8) : ""));
        }
    }

    /** What is kept of each row of the table of members, so that dropping everything can't pass. */
    private void floors() {
        long[] totals = new long[3];
        members.values().forEach(counts -> counts.forEach((carriage, count) -> totals[carriage.ordinal()] += count));
        System.out.printf("VERIS: %d typed, %d residue, %d lost%n", totals[0], totals[1], totals[2]);
        assertTrue(totals[0] > 0.77 * (totals[0] + totals[1] + totals[2]));
        FLOORS.forEach((member, floor) -> {
            double share = share(Pattern.compile(member));
            assertTrue(share >= floor, () -> member + ": only " + share + " typed");
        });
    }

    private double share(Pattern member) {
        double typed = 0;
        double all = 0;
        for (Map.Entry<String, Map<Carriage, Long>> each : members.entrySet()) {
            if (member.matcher(each.getKey()).matches()) {
                typed += each.getValue().getOrDefault(Carriage.TYPED, 0L);
                all += each.getValue().values().stream()
                        .mapToLong(count -> count)
                        .sum();
            }
        }
        return typed / all;
    }
}

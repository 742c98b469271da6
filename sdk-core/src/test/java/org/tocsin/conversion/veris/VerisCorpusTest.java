package org.tocsin.conversion.veris;

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
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.internal.json.Node;
import org.tocsin.internal.json.NodeReader;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** Every record of the corpus converts to a valid message, and what is said to be in the message is found in it. */
final class VerisCorpusTest {

    private static final VerisSource SOURCE = new VerisSource(
            PartyRole.builder().party("XA").role(PocRole.NATIONAL_TECHNICAL).build(),
            List.of(Recipient.builder().party("XB").build()),
            Tlp.CLEAR,
            Realm.ACTUAL);

    private final Tocsin tocsin = Tocsin.standard();
    private final Map<String, Map<Carriage, Long>> members = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<Object> ids = new HashSet<>();
    private int records;

    private static List<Path> files() {
        return ProjectFiles.list(ProjectFiles.corpus("veris")).stream()
                .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                .toList();
    }

    @Test
    void everyRecordConverts() {
        files().forEach(this::file);
        print();
        assertEquals(List.of(), faults);
        assertEquals(5_000, records);
    }

    private void file(Path file) {
        new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> record(line.getBytes(StandardCharsets.UTF_8)));
    }

    private void record(byte[] json) {
        records++;
        Conversion<Message<?>> conversion =
                tocsin.convert(json, SOURCE).findFirst().orElseThrow();
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
        Node source = NodeReader.read(json, Limits.standard());
        assertEquals(source.leaves().count(), conversion.coverage().leaves().size());
        account(conversion.coverage());
        for (String fault :
                new TypedLeaves(source, NodeReader.read(written, Limits.standard())).missing(conversion.coverage())) {
            fault(json, fault);
        }
    }

    private void account(Coverage coverage) {
        coverage.byMember()
                .forEach((member, counts) -> counts.forEach(
                        (carriage, count) -> members.computeIfAbsent(member, none -> new EnumMap<>(Carriage.class))
                                .merge(carriage, count, Long::sum)));
    }

    private void fault(byte[] json, String what) {
        if (faults.size() < 20) {
            faults.add(
                    records + ": " + what + " " + (faults.isEmpty() ? new String(json, StandardCharsets.UTF_8) : ""));
        }
    }

    private void print() {
        long[] totals = new long[3];
        members.forEach((member, counts) -> {
            counts.forEach((carriage, count) -> totals[carriage.ordinal()] += count);
            System.out.println(member + " " + counts);
        });
        System.out.println("typed " + totals[0] + ", residue " + totals[1] + ", lost " + totals[2]);
        assertTrue(ids.size() > 4_990);
    }
}

package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/**
 * How many documents carry each of our members, measured once and kept as a floor: for each way, in how many documents of
 * the corpora the member is typed. A count may rise; with the system property {@code tocsin.floors=write} this test writes
 * the counts of today, after which somebody looks at what fell.
 */
final class StixFloorsTest {

    private static final Path FLOORS =
            ProjectFiles.project("sdk-core/formats/src/test/resources/org/tocsin/formats/stix/floors.txt");
    private static final String HINT =
            "to take today's counts, look at what fell and run: mvn -q -pl sdk-core/formats -am"
                    + " test -Dtest=StixFloorsTest -Dtocsin.floors=write -Dsurefire.failIfNoSpecifiedTests=false";

    /** What the caller says, and what every message says by itself. */
    private static final Set<String> ADDRESSED =
            Set.of("tocsin", "type", "realm", "id", "originator", "recipients", "extensions");

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.CLEAR, Realm.ACTUAL);
    private static final int REPORTS = 200;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void noMemberIsCarriedLessOften(@Corpus("stix") Path stix, @Corpus("veris") Path veris) throws IOException {
        List<Message<?>> messages = new ArrayList<>();
        for (Path file : StixCorpusTest.documents(stix).toList()) {
            TOCSIN.convert(ProjectFiles.bytes(file), new StixSource(), OPTIONS)
                    .filter(conversion -> conversion.result().isPresent())
                    .forEach(conversion -> {
                        messages.add(conversion.result().orElseThrow());
                        read(conversion);
                    });
        }
        messages.forEach(message -> written(message, "written from STIX"));
        reports(veris).forEach(message -> written(message, "written from VERIS"));
        if ("write".equals(System.getProperty("tocsin.floors"))) {
            Files.createDirectories(FLOORS.getParent());
            Files.writeString(
                    FLOORS,
                    counts.entrySet().stream()
                            .map(each -> each.getKey() + ' ' + each.getValue() + '\n')
                            .collect(Collectors.joining()));
        }
        List<String> fallen = new ArrayList<>();
        for (String line : Files.readAllLines(FLOORS)) {
            int end = line.lastIndexOf(' ');
            int floor = Integer.parseInt(line.substring(end + 1));
            int now = counts.getOrDefault(line.substring(0, end), 0);
            if (now < floor) {
                fallen.add(line.substring(0, end) + ": " + floor + " -> " + now);
            }
        }
        System.out.println("STIX: " + counts.size() + " floors");
        assertEquals(List.of(), fallen, HINT);
    }

    private static List<Message<?>> reports(Path veris) {
        List<Message<?>> reports = new ArrayList<>();
        ProjectFiles.list(veris).stream()
                .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                .flatMap(file -> new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8).lines())
                .flatMap(line -> TOCSIN.convert(line.getBytes(StandardCharsets.UTF_8), new VerisSource(), OPTIONS))
                .flatMap(conversion -> conversion.result().stream())
                .limit(REPORTS)
                .forEach(reports::add);
        return reports;
    }

    /** The members that reading gave, and did not make up. */
    private void read(Conversion<Message<?>> conversion) {
        Message<?> message = conversion.result().orElseThrow();
        List<String> made = conversion.losses().stream()
                .filter(loss -> loss.kind() == Loss.Kind.INVENTED)
                .map(Loss::pointer)
                .toList();
        Node root = JsonDocument.read(TOCSIN.write(message), Limits.standard()).orElseThrow();
        count(
                "read " + message.header().type().code(),
                root.leaves()
                        .map(Node::pointer)
                        .filter(pointer ->
                                made.stream().noneMatch(each -> pointer.equals(each) || pointer.startsWith(each + '/')))
                        .filter(pointer -> !ADDRESSED.contains(pointer.split("/")[1]))
                        .map(pointer -> pointer.replaceAll("/[0-9]+(?=/|$)", "/*"))
                        .collect(Collectors.toSet()));
    }

    /** The members that STIX has a place for. */
    private void written(Message<?> message, String way) {
        count(
                way + ' ' + message.header().type().code(),
                TOCSIN.convert(message, new StixTarget())
                        .coverage()
                        .leaves()
                        .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                        .map(Coverage.Leaf::member)
                        .collect(Collectors.toSet()));
    }

    private void count(String way, Set<String> members) {
        members.forEach(member -> counts.merge(way + ' ' + member, 1, Integer::sum));
    }
}

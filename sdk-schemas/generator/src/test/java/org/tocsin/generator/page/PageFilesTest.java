package org.tocsin.generator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.version.Since;
import org.tocsin.generator.version.Versions;

/** Everything that the format has stands on exactly one page, where links find it. */
final class PageFilesTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Versions VERSIONS = Versions.of(ROOT);
    private static final Path SOURCE = VERSIONS.source();
    private static final Path CHAPTERS = ROOT.resolve("spec/src/docs/asciidoc");
    private static final Path SENTENCES = ROOT.resolve("sdk-core/src/main/resources/org/tocsin/validation");
    private static final Pattern ANCHOR = Pattern.compile("\\[\\[([^]]+)]]");

    @TempDir
    private Path chapters;

    private Format format;
    private Register register;

    @BeforeEach
    void read() throws IOException {
        format = new Format(SOURCE);
        register = new Register(SOURCE, format);
    }

    private SortedMap<String, String> pages(Path written) throws IOException {
        Since since = new Since(VERSIONS, format, register.rules());
        return PageFiles.of(format, register, since, SOURCE, written, SENTENCES);
    }

    @Test
    void eachTypeObjectMemberListAndRuleHasOneAnchor() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        pages(chapters).forEach((name, page) -> {
            Matcher anchor = ANCHOR.matcher(page);
            while (anchor.find()) {
                places.computeIfAbsent(anchor.group(1), unknown -> new ArrayList<>())
                        .add(name);
            }
        });
        List<String> wanted = new ArrayList<>();
        format.bodies().forEach(body -> wanted.add("type-" + body.messageType()));
        format.codeLists().forEach(list -> wanted.add("codes-" + list.name()));
        format.objects().forEach(object -> {
            wanted.add("object-" + object.javaName());
            object.members().forEach(member -> wanted.add("member-" + object.shortName() + "." + member.name()));
        });
        register.rules().stream().map(RegisteredRule::id).forEach(id -> wanted.add("rule-" + id));
        assertTrue(wanted.size() > 1500, () -> wanted.size() + " anchors");
        assertEquals(
                List.of(),
                wanted.stream().filter(anchor -> !places.containsKey(anchor)).toList());
        assertEquals(
                List.of(),
                places.values().stream().filter(files -> files.size() > 1).toList());
    }

    /** What people write of a type brings the anchor of its page; the chapter that held it is then no chapter of its own. */
    @Test
    void whatPeopleWriteOfATypeBeginsItsPage() throws IOException {
        Path folder = Files.createDirectories(chapters.resolve("type"));
        Files.writeString(folder.resolve("advisory.adoc"), "[[type-advisory]]\n== Advisory\n\nIt warns.\n");
        String page = pages(chapters).get("types/advisory.adoc");
        assertTrue(page.contains("[.page]\ninclude::../../type/advisory.adoc[leveloffset=+1]\n"), page);
        assertEquals(-1, page.indexOf("[[type-advisory]]"), page);
    }

    @Test
    void eachTypeThatSomebodyWroteOfExists() throws IOException {
        Path written = CHAPTERS.resolve("type");
        if (Files.exists(written)) {
            try (Stream<Path> files = Files.list(written)) {
                for (Path file : files.toList()) {
                    String type = file.getFileName().toString().replace(".adoc", "");
                    assertTrue(
                            format.bodies().stream()
                                    .anyMatch(body -> body.messageType().equals(type)),
                            type);
                    assertTrue(Files.readString(file).contains("[[type-" + type + "]]"), type);
                }
            }
        }
    }

    @Test
    void theListOfKindsNamesTheTaxonomiesThatLeadToIt() throws IOException {
        String page = pages(chapters).get("codes/incident-kind.adoc");
        assertTrue(page.contains("|CERT NZ categories |`+crosswalk/cert-nz.json+` |12 |"), page);
    }

    @Test
    void aMemberHasItsTypeFormSizeNumberVersionAndRules() throws IOException {
        String page = pages(chapters).get("types/incident-report.adoc");
        assertTrue(
                page.contains(
                        "|[[member-incident-report.stage]]`+stage+` |string +\n<<codes-report-stage,Report stage>>, closed list |1 |1.0 |"),
                page);
        SortedMap<String, String> pages = pages(chapters);
        String envelope = pages.get("common/message.adoc");
        assertTrue(
                envelope.contains(
                        "|[[member-message.revision]]`+revision+` |integer +\n1 to 9007199254740991 |0..1 |1.0 |"),
                envelope);
        assertTrue(
                envelope.contains(
                        "|[[member-message.id]]`+id+` |string +\n<<form-uuid,uuid>> +\nup to 36 characters |1 |"),
                envelope);
        assertTrue(envelope.contains("`+recipients+` |array of object +\n<<object-Recipient>> |1..200 |"), envelope);
    }
}

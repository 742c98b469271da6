package org.tocsin.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedProgress;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** Feeds are converted line by line, each record with its account, whatever the threads. */
final class FeedConversionTest {

    private static final String RECORD = """
            {"schema_version":"1.3.4","incident_id":"EXA-0001","security_incident":"Confirmed","source_id":"example",\
            "summary":"Files were encrypted.","action":{"malware":{"variety":["Ransomware"],"vector":["Unknown"]}},\
            "actor":{"unknown":{}},"asset":{"assets":[{"variety":"S - File"}]},"attribute":{},\
            "discovery_method":{"unknown":true},"timeline":{"incident":{"year":2026}},\
            "victim":{"industry":"622110","country":["Unknown"],"employee_count":"Unknown"}}""";

    private static final VerisSource SOURCE = new VerisSource();

    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.AMBER, Realm.TEST);

    private final Tocsin tocsin =
            Tocsin.builder().limits(Limits.standard().withDocumentBytes(20_000)).build();
    private final List<FeedProgress> told = new ArrayList<>();

    private static ByteArrayInputStream feed(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String outcome(Conversion<?> conversion) {
        return conversion.result().isPresent()
                ? "ok"
                : conversion.problems().errors().stream()
                        .map(Problem::code)
                        .toList()
                        .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyLineIsADocumentOfTheSource(int threads) {
        List<String> outcomes = tocsin.converter(SOURCE, OPTIONS)
                .parallel(threads)
                .listening(told::add)
                .map(line -> line.number()
                        + line.result().stream()
                                .map(FeedConversionTest::outcome)
                                .toList()
                                .toString())
                .lines(feed(RECORD, "", "[" + RECORD + "," + RECORD + "]", "[5," + RECORD + "]", "x".repeat(20_001)))
                .map(FeedLine::result)
                .toList();
        assertEquals(List.of("1[ok]", "3[ok, ok]", "4[[TOC-CNV-004], ok]", "5[[TOC-LIM-010]]"), outcomes);
        FeedProgress last = told.get(told.size() - 1);
        assertEquals(List.of(2L, 2L, 0L), List.of(last.accepted(), last.refused(), last.otherRealms()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyMessageGoesToTheTarget(int threads) {
        String report = oneLine(ProjectFiles.sample("incident-report-early"));
        String play = report.replaceFirst("\"realm\": *\"actual\"", "\"realm\":\"test\"");
        String cancellation = oneLine(ProjectFiles.sample("cancellation"));
        List<FeedLine<Conversion<byte[]>>> lines = tocsin.reader(Realm.ACTUAL)
                .parallel(threads)
                .listening(told::add)
                .converting(new StixTarget())
                .lines(feed(report, play, "{", cancellation, report))
                .toList();
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L),
                lines.stream().map(FeedLine::number).toList());
        List<String> outcomes =
                lines.stream().map(line -> outcome(line.result())).toList();
        assertEquals(List.of("ok", "[TOC-EXR-012]", "[TOC-SYN-001]"), outcomes.subList(0, 3));
        assertEquals("ok", outcomes.get(3));
        assertEquals("ok", outcomes.get(4));
        FeedProgress last = told.get(told.size() - 1);
        assertEquals(List.of(3L, 1L, 1L), List.of(last.accepted(), last.refused(), last.otherRealms()));
    }

    private static String oneLine(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replaceAll("\\R\\s*", "");
    }
}

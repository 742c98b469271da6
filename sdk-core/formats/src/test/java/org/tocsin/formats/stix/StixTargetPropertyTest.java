package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Malware;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Product;
import org.tocsin.message.Recipient;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.testing.Corpora;
import org.tocsin.testing.Corpus;

/** Whatever a message holds, its bundle is valid, accounts for every leaf and comes out the same again. */
@AddLifecycleHook(Corpora.class)
final class StixTargetPropertyTest {

    // Few tries: each is checked against the STIX schemas, and a thousand take seconds.
    @Property(tries = 300)
    void everyBundleIsValid(
            @ForAll("reports") Message<IncidentReport> message, @Corpus(OasisSchemas.CORPUS) Path folder) {
        OasisSchemas schemas = OasisSchemas.in(folder);
        Conversion<byte[]> conversion = Tocsin.standard().convert(message, new StixTarget());
        byte[] json = conversion.result().orElseThrow();
        StixBundle bundle = StixBundle.of(json);
        assertEquals(List.of(), schemas.errors(bundle));
        assertEquals(List.of(), schemas.errors(bundle.withoutOurs()));
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
        assertArrayEquals(
                json,
                Tocsin.standard().convert(message, new StixTarget()).result().orElseThrow());
    }

    @Provide
    Arbitrary<Message<IncidentReport>> reports() {
        return Combinators.combine(
                        lines(),
                        Arbitraries.of(Tlp.values()),
                        indicators().list().ofMaxSize(6),
                        times(),
                        kinds())
                .as(StixTargetPropertyTest::message);
    }

    private static Message<IncidentReport> message(
            String line, Tlp tlp, List<Indicator> indicators, String time, IncidentKind kind) {
        Header header = Header.builder()
                .tocsin(FormatVersion.CURRENT)
                .type(MessageType.INCIDENT_REPORT)
                .realm(Realm.ACTUAL)
                .id("6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11")
                .originator(PartyRole.builder()
                        .party("XA")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(List.of(Recipient.builder().party("XB").build()))
                .sentAt("2026-05-12T10:03:00Z")
                .handling(Handling.builder().tlp(tlp).restriction("en", line).build())
                .title("en", line)
                .build();
        return new Message<>(header, body(line, indicators, time, kind), Extensions.none());
    }

    private static IncidentReport body(String line, List<Indicator> indicators, String time, IncidentKind kind) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(Determination.UNKNOWN)
                .suspectedMalicious(Answer.UNKNOWN)
                .summary("fr", line)
                .times(IncidentTimes.builder()
                        .aware(PartialTime.builder().at(time).build())
                        .started(PartialTime.builder().at(time).build())
                        .build())
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.POSSIBLE).build())
                .categories(List.of(Category.builder().kind(kind).build()))
                .vulnerabilities(List.of(Vulnerability.builder()
                        .id(line)
                        .products(List.of(Product.builder().name(line).build()))
                        .build()))
                .malware(List.of(
                        Malware.builder().family(line).aliases(List.of(line)).build()))
                .indicators(indicators)
                .build();
    }

    /** Lines with all that has to be escaped somewhere. */
    private static Arbitrary<String> lines() {
        return Arbitraries.oneOf(
                Arbitraries.of("CVE-2026-0000", "CAPEC-1", "cve", "HKLM\\x", "2001:db8::1", "'", "\\", "\uD83D\uDD14"),
                Arbitraries.strings()
                        .withChars('\'', '\\', '"', '[', ']', '/', ':', '~', '%', 'é', '\u200F')
                        .withCharRange(' ', '~')
                        .ofMinLength(1)
                        .ofMaxLength(40));
    }

    private static Arbitrary<Indicator> indicators() {
        List<IndicatorKind> kinds = IndicatorKind.list().codes();
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(kinds), Arbitraries.of(IndicatorKind.of("x-new"))),
                        Arbitraries.oneOf(
                                lines(),
                                Arbitraries.of(
                                        "192.0.2.1",
                                        "192.0.2.1.",
                                        "1::2::3",
                                        "2001:db8::/32",
                                        "64496",
                                        "0".repeat(32),
                                        "f".repeat(64))),
                        Arbitraries.of(IndicatorUse.values()).injectNull(0.2),
                        times())
                .as((kind, value, use, time) -> Indicator.builder()
                        .kind(kind)
                        .value(value)
                        .use(use)
                        .firstSeen(PartialTime.builder().at(time).build())
                        .build());
    }

    private static Arbitrary<String> times() {
        return Arbitraries.of(
                "2026",
                "2026-05",
                "2026-05-12",
                "2018-02-29",
                "2026-05-12T01:00:00.123+14:00",
                "1000-01-01T00:00:00+14:00");
    }

    private static Arbitrary<IncidentKind> kinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(IncidentKind.list().codes()), Arbitraries.of(IncidentKind.of("x-xa-other")));
    }
}

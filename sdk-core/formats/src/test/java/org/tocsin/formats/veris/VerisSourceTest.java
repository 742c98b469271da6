package org.tocsin.formats.veris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Sector;
import org.tocsin.code.Tlp;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.Addressed;
import org.tocsin.message.Amount;
import org.tocsin.message.Category;
import org.tocsin.message.Message;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** A record of VERIS as a report, the quirks of real records told with made-up ones. */
final class VerisSourceTest {

    static final VerisSource SOURCE = new VerisSource();

    static final ConversionOptions OPTIONS = Addressed.with(Tlp.GREEN, Realm.ACTUAL);

    private static final String RECORD = """
            {"schema_version": "1.3.4", "incident_id": "A1", "source_id": "example", "security_incident": "Confirmed",
             "summary": "Files of a clinic were encrypted.",
             "action": {"malware": {"variety": ["Ransomware"], "vector": ["Email attachment"]}},
             "actor": {"external": {"variety": ["State-affiliated", "Organized crime"], "motive": ["Financial"],
                       "country": ["XC"], "name": ["Example Bears"]}},
             "asset": {"assets": [{"variety": "S - File", "amount": 3}], "cloud": ["Unknown"]},
             "attribute": {"availability": {"variety": ["Obscuration"], "duration": {"unit": "Days", "value": 2.0}},
                           "confidentiality": {"data_disclosure": "Potentially", "data": [{"variety": "Medical"}],
                                               "data_total": 12000000000, "data_victim": ["Patient"]}},
             "impact": {"iso_currency_code": "USD", "overall_amount": 10.5, "overall_rating": "Painful"},
             "timeline": {"incident": {"year": 2018, "month": 2, "day": 29},
                          "discovery": {"unit": "Never"}, "containment": {"unit": "Days", "value": 3.0}},
             "discovery_method": {"external": {"variety": ["Actor disclosure"]}},
             "victim": {"victim_id": "Example Clinic", "industry": "622110", "employee_count": "11 to 100",
                        "country": ["XD"], "state": "XD-01"},
             "reference": "https://news.example/a;b=1; seen in print (20180301);https://csirt.example/x, https://csirt.example/y",
             "value_chain": {"targeting": {"variety": ["NA"]}},
             "plus": {"analyst": "duty@csirt.example", "modified": "2018-05-02T10:00:00.000Z", "dbir_year": 2019}}
            """;

    private final Tocsin tocsin = Tocsin.standard();

    private Conversion<Message<?>> convert(String json, VerisSource source) {
        List<Conversion<Message<?>>> all = tocsin.convert(json.getBytes(StandardCharsets.UTF_8), source, OPTIONS)
                .toList();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private IncidentReport report(String json) {
        return report(convert(json, SOURCE));
    }

    private static IncidentReport report(Conversion<Message<?>> conversion) {
        return conversion
                .result()
                .flatMap(message -> message.narrowTo(IncidentReport.class))
                .orElseThrow(() -> new AssertionError(conversion.problems().toString()))
                .body();
    }

    private static boolean hasLoss(Conversion<?> conversion, CoreProblem code, String pointer) {
        return conversion.losses().stream()
                .anyMatch(loss -> loss.code() == code && loss.pointer().equals(pointer));
    }

    @Test
    void aRecordBecomesAFinalReport() {
        IncidentReport report = report(RECORD);
        assertEquals(ReportStage.FINAL, report.stage());
        Category primary = report.categories().get(0);
        assertEquals(IncidentKind.RANSOMWARE, primary.kind());
        assertEquals(
                "action.malware.variety.Ransomware", primary.sources().get(0).code());
        assertEquals(CategoryRelation.BROAD, primary.sources().get(0).relation());
        assertEquals(List.of(Sector.HEALTH), report.scope().sectors());
    }

    @Test
    void theTitleIsMadeUpAndSaidToBe() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE);
        assertEquals(
                "Ransomware, sector health, 2018",
                conversion
                        .result()
                        .orElseThrow()
                        .header()
                        .title()
                        .entries()
                        .get(0)
                        .text());
        assertTrue(hasLoss(conversion, CoreProblem.VALUE_INVENTED, "/title"));
        assertTrue(hasLoss(conversion, CoreProblem.LABEL_CHOSEN_BY_CALLER, "/handling/tlp"));
    }

    @Test
    void severityIsNotTakenFromTheVictimsRating() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE);
        assertEquals(IncidentSeverity.UNKNOWN, report(conversion).severity().level());
        assertFalse(hasLoss(conversion, CoreProblem.VALUE_INVENTED, "/body/severity/level"));
    }

    @Test
    void aDayThatDoesNotExistLeavesTheMonth() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE);
        assertEquals("2018-02", report(conversion).times().started().at().toString());
        assertTrue(hasLoss(conversion, CoreProblem.VALUE_CLEANED, "/timeline/incident/day"));
    }

    @Test
    void largeCountsAreIntegersAndMoneyIsDecimal() {
        IncidentReport report = report(RECORD);
        assertEquals(12_000_000_000L, report.impact().data().get(0).records().value());
        ImpactLoss total = report.impact().losses().get(0);
        assertEquals(Amount.of("10.5"), total.amount().value());
        assertEquals(CurrencyCode.USD, total.amount().currency());
    }

    @Test
    void nobodyIsAccused() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE);
        String written = new String(tocsin.write(conversion.result().orElseThrow()), StandardCharsets.UTF_8);
        assertFalse(written.contains("State-affiliated"));
        assertFalse(written.contains("Example Bears"));
        assertTrue(hasLoss(conversion, CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED, "/actor/external/variety/0"));
        assertTrue(hasLoss(conversion, CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED, "/actor/external/name/0"));
        assertEquals("XC", report(conversion).actors().get(0).seenFrom().get(0).toString());
    }

    @Test
    void victimsAndAnalystsAreNotNamed() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE);
        String written = new String(tocsin.write(conversion.result().orElseThrow()), StandardCharsets.UTF_8);
        assertFalse(written.contains("Example Clinic"));
        assertFalse(written.contains("XD-01"));
        assertFalse(written.contains("duty@csirt.example"));
        assertEquals(VictimDisclosure.SECTOR_ONLY, report(conversion).victims().disclosure());
    }

    @Test
    void victimsAreNamedWhereTheCallerSaysSo() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE.namingVictims());
        assertEquals(
                Text.of("und", "Example Clinic"),
                report(conversion).victims().parties().get(0).name());
        assertTrue(hasLoss(conversion, CoreProblem.VALUE_INVENTED, "/body/victims/consent"));
    }

    @Test
    void referencesAreTakenApart() {
        List<SourceCitation> sources = report(RECORD).sources();
        assertEquals("https://news.example/a;b=1", sources.get(0).url());
        assertEquals("seen in print (20180301)", sources.get(1).citation());
        assertNull(sources.get(1).url());
        assertEquals("https://csirt.example/x", sources.get(2).url());
        assertEquals("https://csirt.example/y", sources.get(3).url());
    }

    @Test
    void whatHasNoMemberStaysInTheResidue() {
        Conversion<Message<?>> conversion = convert(RECORD, SOURCE);
        assertEquals(
                "{\"value_chain\":{\"targeting\":{\"variety\":[\"NA\"]}},\"plus\":{\"dbir_year\":2019}}",
                conversion
                        .result()
                        .orElseThrow()
                        .extensions()
                        .json("org.tocsin.veris")
                        .orElseThrow());
        assertEquals(2, conversion.coverage().count(Carriage.RESIDUE));
    }

    @Test
    void anOldRecordHasStringsWhereNewOnesHaveObjects() {
        IncidentReport report = report("""
                {"schema_version": "1.2.1", "incident_id": "B2", "security_incident": "Near miss",
                 "discovery_method": "Int - antivirus", "victim": {"country": "XD", "industry": "48-49"},
                 "action": {"hacking": {"variety": ["Brute force"]}}, "timeline": {"incident": {"year": 2012}}}
                """);
        assertEquals(DetectionSource.INTERNAL, report.detection().by());
        assertEquals(List.of(DetectionMethod.ANTIVIRUS), report.detection().method());
        assertEquals(IncidentKind.INTRUSION_ATTEMPT, report.categories().get(0).kind());
    }

    @Test
    void anUndatedRecordIsDatedByTheCallerOrByItsYear() {
        String undated = RECORD.replace("\"modified\": \"2018-05-02T10:00:00.000Z\", ", "");
        Conversion<Message<?>> conversion = convert(undated, SOURCE);
        assertEquals(
                Timestamp.of("2019-01-01T00:00:00Z"),
                conversion.result().orElseThrow().header().sentAt());
        assertTrue(hasLoss(conversion, CoreProblem.VALUE_INVENTED, "/sentAt"));
        Timestamp own = Timestamp.of("2026-05-12T10:00:00Z");
        assertEquals(
                own,
                convert(undated, SOURCE.datingTheUndated(own))
                        .result()
                        .orElseThrow()
                        .header()
                        .sentAt());
    }

    @Test
    void anArrayGivesOneAnswerARecord() {
        List<Conversion<Message<?>>> all = tocsin.convert(
                        ("[" + RECORD + ", 7, {\"schema_version\": \"2.0\"}]").getBytes(StandardCharsets.UTF_8),
                        SOURCE,
                        OPTIONS)
                .toList();
        assertTrue(all.get(0).result().isPresent(), all.get(0).problems()::toString);
        assertEquals(
                List.of("/1", "/2/schema_version"),
                all.stream()
                        .skip(1)
                        .map(refused -> refused.problems().all().get(0).pointer())
                        .toList());
    }

    @Test
    void whatIsNoRecordIsRefusedWithACode() {
        for (String text : List.of("", "{", "null", "{}", "{\"schema_version\": \"1.3.4\"}", "[[]]")) {
            tocsin.convert(text.getBytes(StandardCharsets.UTF_8), SOURCE, OPTIONS)
                    .forEach(conversion -> {
                        assertTrue(conversion.result().isEmpty());
                        assertFalse(conversion.problems().valid(), text);
                    });
        }
    }

    @Test
    void everyLossIsOfTheFamilyOfConversions() {
        List<Loss> losses = convert(RECORD, SOURCE).losses();
        assertFalse(losses.isEmpty(), "the record has something that is lost");
        for (Loss loss : losses) {
            assertTrue(loss.code().id().startsWith("TOC-CNV-"), loss::toString);
        }
    }
}

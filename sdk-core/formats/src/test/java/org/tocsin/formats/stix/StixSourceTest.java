package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Cancellation;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** Bundles as messages. */
final class StixSourceTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    static Stream<String> convertible() {
        return StixTargetTest.convertible();
    }

    /** What a message says, whatever blanks its extensions were written with. */
    static Object tree(Message<?> message) {
        return JsonDocument.read(TOCSIN.write(message), Limits.standard())
                .orElseThrow()
                .value();
    }

    @ParameterizedTest
    @MethodSource("convertible")
    void aBundleOfOursComesBackExactly(String name) {
        Message<?> message = StixTargetTest.message(name);
        byte[] bundle = TOCSIN.convert(
                        message, new StixTarget(), ConversionOptions.none().withExercises())
                .result()
                .orElseThrow();
        Conversion<Message<?>> back = TOCSIN.convert(bundle, new StixSource(), Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        Message<?> again = back.result()
                .orElseThrow(() -> new AssertionError(back.problems().toString()));
        assertEquals(tree(message), tree(again));
        assertArrayEquals(
                bundle,
                TOCSIN.convert(again, new StixTarget(), ConversionOptions.none().withExercises())
                        .result()
                        .orElseThrow());
    }

    private static final String CORE = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";
    private static final String INCIDENT = "incident--b0e7e6a5-6e2c-4a0b-8d5a-8a5e92a5a5bc";
    private static final String DATES =
            "\"spec_version\":\"2.1\",\"created\":\"2026-05-12T10:00:00.000Z\",\"modified\":\"2026-05-12T10:00:01.500Z\"";

    private static String object(String id, String members) {
        return "{\"type\":\"" + id.substring(0, id.indexOf("--")) + "\",\"id\":\"" + id + "\"," + DATES
                + (members.isEmpty() ? "" : "," + members.replace('\'', '"')) + "}";
    }

    private static String incident(String core, String more) {
        return object(
                INCIDENT,
                "'name':'Mail server','extensions':{'" + CORE + "':{'extension_type':'property-extension'" + core + "}}"
                        + more);
    }

    private static String id(String type, int number) {
        return type + "--" + "00000000-0000-4000-8000-%012d".formatted(number);
    }

    private static List<Conversion<Message<?>>> convert(Tlp tlp, String... objects) {
        String bundle = "{\"type\":\"bundle\",\"id\":\"" + id("bundle", 1) + "\",\"objects\":["
                + String.join(",", objects) + "]}";
        return TOCSIN.convert(
                        bundle.getBytes(StandardCharsets.UTF_8), new StixSource(), Addressed.with(tlp, Realm.ACTUAL))
                .toList();
    }

    private static IncidentReport report(String... objects) {
        Conversion<Message<?>> only = convert(Tlp.GREEN, objects).get(0);
        return (IncidentReport) only.result()
                .orElseThrow(() -> new AssertionError(only.problems()))
                .body();
    }

    private static Advisory advisory(String... objects) {
        Conversion<Message<?>> only = convert(Tlp.GREEN, objects).get(0);
        return (Advisory) only.result()
                .orElseThrow(() -> new AssertionError(only.problems()))
                .body();
    }

    private static Tlp label(Tlp given, String... objects) {
        return convert(given, objects)
                .get(0)
                .result()
                .orElseThrow()
                .header()
                .handling()
                .tlp();
    }

    @Test
    void anIncidentWithTheExtensionIsAReport() {
        IncidentReport report = report(incident(
                ",'determination':'confirmed','investigation_status':'new','criticality':72,'incident_types':['ransomware'],"
                        + "'recoverability':'extended','impacted_entity_counts':{'individual':100}",
                ",'confidence':60,'description':'Encrypted.'"));
        assertEquals(Determination.CONFIRMED, report.determination());
        assertEquals(IncidentStatus.OPEN, report.status());
        assertEquals("high", report.severity().level().code());
        assertEquals("ransomware", report.categories().get(0).kind().code());
        assertEquals("extended", report.impact().recoverability().code());
        assertEquals(100L, report.scope().people().value());
        assertEquals("moderate", report.confidence().code());
    }

    /** Events, tasks and impacts of the drafts: as objects that entries or references name, or inside the incident. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",'events':[{'event_ref':'EVENT'}],'tasks':[{'task_ref':'TASK'}],'impact_refs':['IMPACT']",
                ",'event_refs':['EVENT'],'task_refs':['TASK'],'impact_refs':['IMPACT']",
            })
    void eventsTasksAndImpactsOfEachDraftAreRead(String references) {
        String core = references
                .replace("EVENT", id("event", 1))
                .replace("TASK", id("task", 1))
                .replace("IMPACT", id("impact", 1));
        for (String key : List.of("availability-ext", "availability")) {
            IncidentReport report = report(
                    incident(core, ""),
                    object(
                            id("event", 1),
                            "'status':'occurred','event_types':['exfiltration'],'start_time':'2026-05-01T00:00:00Z','start_time_fidelity':'month'"),
                    object(
                            id("task", 1),
                            "'outcome':'successful','task_types':['containment'],'end_time':'2026-05-11T08:00:00Z'"),
                    object(
                            id("impact", 1),
                            "'impact_category':'availability','extensions':{'" + key
                                    + "':{'availability_impact':66}}"));
            assertEquals("2026-05", report.times().events().get(0).at().at().toString());
            assertEquals("exfiltration", report.times().events().get(0).kind().code());
            assertEquals("2026-05-11T08:00:00Z", report.times().contained().at().toString());
            assertEquals("denial-noncritical", report.impact().functional().code());
        }
    }

    @Test
    void whatTheFirstDraftHadInsideTheIncidentIsRead() {
        IncidentReport report = report(incident(
                ",'attacker_activities':[{'description':'Mail was read','start_time':'2026-05-02T00:00:00Z'}],"
                        + "'defender_activities':[{'description':'Unplugged','outcome':'successful','end_time':'2026-05-03T00:00:00Z'}],"
                        + "'impacts':[{'impact_category':'availability','extensions':{'availability':{'availability_impact':90}}}]",
                ""));
        assertEquals(
                "Mail was read",
                report.times().events().get(0).text().entries().get(0).text());
        assertEquals(
                "Unplugged", report.measures().get(0).text().entries().get(0).text());
        assertEquals(
                "denial-critical-or-loss-of-control",
                report.impact().functional().code());
    }

    @Test
    void indicatorsAreTypedWhereTheyCompareOneValueAndOpaqueElsewhere() {
        Advisory advisory = advisory(
                object(
                        id("report", 1),
                        "'name':'Watch','description':'Two hosts.','report_types':['malware'],'object_refs':['"
                                + id("indicator", 1) + "']"),
                object(
                        id("indicator", 1),
                        "'pattern_type':'stix','valid_from':'2026-05-01T00:00:00Z','pattern':\"[domain-name:value = 'a.example']\""
                                .replace("\"[", "'[")
                                .replace("]\"", "]'")
                                .replace(" 'a.example'", " \\u0027a.example\\u0027")),
                object(
                        id("indicator", 2),
                        "'pattern_type':'stix','valid_from':'2026-05-01T00:00:00Z','pattern':'[file:size > 5 AND file:name LIKE \\u0027a\\u0027]'"),
                object(id("course-of-action", 1), "'name':'Block','description':'Block both.'"));
        assertEquals(
                "domain a.example",
                advisory.indicators().get(0).kind().code()
                        + ' '
                        + advisory.indicators().get(0).value());
        assertEquals("pattern", advisory.indicators().get(1).kind().code());
        assertEquals(
                "Block both.", advisory.actions().get(0).text().entries().get(0).text());
        assertEquals("malware", advisory.kind().code());
    }

    @Test
    void theStrictestLabelCounts() {
        String amber1 = "'object_marking_refs':['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82']";
        String named = "{\"type\":\"marking-definition\",\"id\":\"" + id("marking-definition", 1)
                + "\",\"name\":\"TLP:AMBER+STRICT\"}";
        String granular =
                "'granular_markings':[{'marking_ref':'" + id("marking-definition", 1) + "','selectors':['name']}]";
        assertEquals(Tlp.GREEN, label(Tlp.GREEN, incident("", "")));
        assertEquals(Tlp.AMBER, label(Tlp.GREEN, incident("", "," + amber1)));
        assertEquals(Tlp.AMBER_STRICT, label(Tlp.AMBER_STRICT, incident("", "," + amber1)));
        assertEquals(Tlp.AMBER_STRICT, label(Tlp.CLEAR, incident("", "," + granular), named));
    }

    @Test
    void severalIncidentsAreSeveralMessages() {
        String other = object(id("incident", 2), "'name':'Second'");
        String link = object(
                id("relationship", 1),
                "'relationship_type':'related-to','source_ref':'" + id("incident", 2) + "','target_ref':'"
                        + id("vulnerability", 1) + "'");
        List<Conversion<Message<?>>> both = convert(
                Tlp.GREEN, incident("", ""), other, link, object(id("vulnerability", 1), "'name':'CVE-2026-0001'"));
        assertEquals(2, both.size());
        assertEquals(
                List.of(), ((IncidentReport) both.get(0).result().orElseThrow().body()).vulnerabilities());
        assertEquals(
                "CVE-2026-0001",
                ((IncidentReport) both.get(1).result().orElseThrow().body())
                        .vulnerabilities()
                        .get(0)
                        .id());
    }

    @Test
    void whatIsRevokedCancelsTheMessageThatItCameAs() {
        Message<?> first = convert(Tlp.GREEN, incident("", "")).get(0).result().orElseThrow();
        Message<?> second = convert(Tlp.GREEN, incident("", ",'revoked':true"))
                .get(0)
                .result()
                .orElseThrow();
        Cancellation cancellation = (Cancellation) second.body();
        assertEquals(first.header().id(), cancellation.cancels().get(0).id());
        assertEquals("2026-05-12T10:00:01.500Z", second.header().sentAt().toString());
    }

    @Test
    void whoIsResponsibleIsLostByItsOwnCode() {
        Conversion<Message<?>> conversion = convert(
                        Tlp.GREEN,
                        incident("", ""),
                        object(id("threat-actor", 1), "'name':'Zorgs of Nowhere'"),
                        object(
                                id("relationship", 1),
                                "'relationship_type':'attributed-to','source_ref':'" + INCIDENT + "','target_ref':'"
                                        + id("threat-actor", 1) + "'"))
                .get(0);
        String text = new String(TOCSIN.write(conversion.result().orElseThrow()), StandardCharsets.UTF_8);
        assertFalse(text.contains("Zorgs") || text.contains("attributed-to"), text);
        assertTrue(conversion.losses().stream()
                .anyMatch(loss -> loss.code() == CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED));
    }

    @Test
    void whatNoMemberTakesIsKeptAsATextWhateverItsNames() {
        Conversion<Message<?>> only = convert(Tlp.GREEN, incident("", ",'x_tool':{'realm':'forest','tlp':'none'}"))
                .get(0);
        String text = new String(
                TOCSIN.write(only.result().orElseThrow(() -> new AssertionError(only.problems()))),
                StandardCharsets.UTF_8);
        assertTrue(text.contains("forest"), text);
    }

    @Test
    void aBundleWithNothingToTellIsRefused() {
        assertEquals(
                "TOC-CNV-004",
                convert(Tlp.GREEN, object(id("identity", 1), "'name':'A','identity_class':'organization'"))
                        .get(0)
                        .problems()
                        .errors()
                        .get(0)
                        .code()
                        .id());
        assertEquals(
                "TOC-CNV-004",
                convert(Tlp.GREEN, incident("", ",'labels':['exercise']"))
                        .get(0)
                        .problems()
                        .errors()
                        .get(0)
                        .code()
                        .id());
        assertEquals(
                "TOC-CNV-004",
                TOCSIN.convert(
                                incident("", "").getBytes(StandardCharsets.UTF_8),
                                new StixSource(),
                                ConversionOptions.none())
                        .findFirst()
                        .orElseThrow()
                        .problems()
                        .errors()
                        .get(0)
                        .code()
                        .id());
    }

    @Test
    void textsInOtherLanguagesAreTranslations() {
        String french = object(
                id("language-content", 1),
                "'object_ref':'" + INCIDENT + "','contents':{'fr':{'name':'Serveur','description':'Chiffré.'}}");
        IncidentReport report = report(incident("", ",'lang':'de','description':'Encrypted.'"), french);
        assertEquals(
                List.of("de Encrypted.", "fr Chiffré."),
                report.summary().entries().stream()
                        .map(entry -> entry.lang() + ' ' + entry.text())
                        .toList());
    }

    /** Whoever changes a bundle of ours sends what it says now, as their own; the parts that are as they were stay exact. */
    @Test
    void aBundleOfOursThatWasChangedIsNoMessageOfItsAuthor() {
        Message<?> message = StixTargetTest.message("incident-report-final");
        String bundle =
                new String(TOCSIN.convert(message, new StixTarget()).result().orElseThrow(), StandardCharsets.UTF_8);
        String changed = bundle.replace("\"determination\":\"confirmed\"", "\"determination\":\"suspected\"");
        assertFalse(changed.equals(bundle));
        Conversion<Message<?>> only = TOCSIN.convert(
                        changed.getBytes(StandardCharsets.UTF_8),
                        new StixSource(),
                        Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        Message<?> back = only.result().orElseThrow(() -> new AssertionError(only.problems()));
        IncidentReport report = (IncidentReport) back.body();
        assertEquals(Determination.SUSPECTED, report.determination());
        assertFalse(message.header().id().equals(back.header().id()));
        assertEquals("XA", back.header().originator().party().toString());
        assertEquals(((IncidentReport) message.body()).scope(), report.scope());
    }
}

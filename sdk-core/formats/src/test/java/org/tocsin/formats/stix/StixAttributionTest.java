package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** What a bundle says of who is responsible: nothing of it in the report, and a draft beside it for those who ask. */
final class StixAttributionTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final ConversionOptions PLAIN = Addressed.with(Tlp.GREEN, Realm.ACTUAL);
    private static final ConversionOptions DRAFTING = PLAIN.withAttributionDrafts();
    private static final String INCIDENT = "incident--b0e7e6a5-6e2c-4a0b-8d5a-8a5e92a5a5bc";
    private static final String ACTOR = "threat-actor--00000000-0000-4000-8000-000000000001";

    private static String object(String id, String members) {
        return "{'type':'" + id.substring(0, id.indexOf("--")) + "','id':'" + id
                + "','spec_version':'2.1','created':'2026-05-12T10:00:00.000Z','modified':'2026-05-12T10:00:00.000Z',"
                + members + "}";
    }

    private static String actor(String more) {
        return object(
                ACTOR,
                "'name':'Grey Heron','aliases':['Heron 2'],'threat_actor_types':['nation-state'],'description':'Works by night.'"
                        + more);
    }

    private static String relation(String more) {
        return object(
                "relationship--00000000-0000-4000-8000-000000000002",
                "'relationship_type':'attributed-to','source_ref':'" + INCIDENT + "','target_ref':'" + ACTOR + "'"
                        + more);
    }

    private static List<Conversion<Message<?>>> convert(ConversionOptions options, String... objects) {
        String bundle = "{'type':'bundle','id':'bundle--00000000-0000-4000-8000-000000000009','objects':["
                + object(INCIDENT, "'name':'Mail server'") + "," + String.join(",", objects) + "]}";
        return TOCSIN.convert(bundle.replace('\'', '"').getBytes(StandardCharsets.UTF_8), new StixSource(), options)
                .toList();
    }

    private static AttributionStatement statement(Conversion<Message<?>> draft) {
        return (AttributionStatement) draft.result()
                .orElseThrow(() -> new AssertionError(draft.problems()))
                .body();
    }

    @Test
    void nobodyWhoDoesNotAskGetsADraft() {
        assertEquals(1, convert(PLAIN, actor(""), relation("")).size());
    }

    @Test
    void anActorIsADraftBesideTheReport() {
        List<Conversion<Message<?>>> both = convert(
                DRAFTING,
                actor(",'external_references':[{'source_name':'Paper','url':'https://example.org/heron'}]"),
                relation(",'confidence':85"));
        assertEquals(2, both.size());
        Message<?> report = both.get(0).result().orElseThrow();
        String text = new String(TOCSIN.write(report), StandardCharsets.UTF_8);
        assertFalse(text.contains("Heron"), text);
        assertTrue(both.get(0).losses().stream()
                .anyMatch(loss -> loss.code() == CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED));

        Message<?> draft = both.get(1)
                .result()
                .orElseThrow(() -> new AssertionError(both.get(1).problems()));
        assertEquals(Realm.DRAFT, draft.header().realm());
        AttributionStatement statement = statement(both.get(1));
        assertEquals(AttributionLevel.ACTOR_GROUP, statement.level());
        assertEquals("Grey Heron", statement.subject().label());
        assertEquals(List.of("Heron 2"), statement.subject().aliases());
        assertEquals("high", statement.confidence().code());
        assertEquals("Works by night.", statement.claim().entries().get(0).text());
        assertEquals(1, statement.sources().size());
        assertEquals(
                report.header().id().toString(), statement.incidents().get(0).toString());
        assertEquals(null, statement.subject().party());
    }

    @Test
    void whatStixDoesNotSayIsToldAsMadeUp() {
        Conversion<Message<?>> draft =
                convert(DRAFTING, actor(""), relation("")).get(1);
        List<String> made = draft.losses().stream()
                .filter(loss -> loss.code() == CoreProblem.VALUE_INVENTED)
                .map(loss -> loss.pointer())
                .toList();
        for (String member : List.of("level", "claimStanding", "likelihood", "confidence", "basis", "subject/kind")) {
            assertTrue(made.stream().anyMatch(pointer -> pointer.endsWith(member)), member + " " + made);
        }
    }

    @Test
    void aDraftHasTheStrictestLabelAndNeverLeaves() {
        String red = ",'object_marking_refs':['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82']";
        Message<?> draft =
                convert(DRAFTING, actor(red), relation("")).get(1).result().orElseThrow();
        assertEquals(Tlp.AMBER, draft.header().handling().tlp());
        assertEquals(
                CoreProblem.REALM_NOT_CONVERTIBLE,
                TOCSIN.convert(draft, new StixTarget())
                        .problems()
                        .errors()
                        .get(0)
                        .code());
    }

    @Test
    void anIntrusionSetClaimsLess() {
        String set = actor("").replace("threat-actor--", "intrusion-set--").replace("threat-actor", "intrusion-set");
        Conversion<Message<?>> draft = convert(DRAFTING, set, relation("").replace("threat-actor", "intrusion-set"))
                .get(1);
        assertEquals(AttributionLevel.ACTIVITY_CLUSTER, statement(draft).level());
    }

    @Test
    void nothingComesOfWhatWasRevoked() {
        assertEquals(
                1, convert(DRAFTING, actor(",'revoked':true"), relation("")).size());
        assertEquals(
                1, convert(DRAFTING, actor(""), relation(",'revoked':true")).size());
    }

    @Test
    void theReportsAreTheSameWhetherOrNotDraftsAreWanted(@Corpus("stix") Path stix) throws IOException {
        int drafts = 0;
        for (Path file : StixCorpusTest.documents(stix).toList()) {
            byte[] json = ProjectFiles.bytes(file);
            List<Conversion<Message<?>>> plain = convert(PLAIN, json);
            List<Conversion<Message<?>>> more = convert(DRAFTING, json);
            for (int each = 0; each < plain.size(); each++) {
                assertEquals(plain.get(each).result(), more.get(each).result());
            }
            for (Conversion<Message<?>> draft : more.subList(plain.size(), more.size())) {
                assertTrue(draft.result().isPresent(), () -> file + ": " + draft.problems());
                String first =
                        draft.coverage().leaves().findFirst().orElseThrow().pointer();
                String actor = first.replaceFirst("^((/objects)?/[0-9]+/).*", "$1");
                Node source = JsonDocument.read(json, Limits.standard()).orElseThrow();
                Accounts.assertComplete(
                        source.leaves().map(Node::pointer).filter(leaf -> leaf.startsWith(actor)), draft);
                assertTrue(draft.coverage().count(Carriage.TYPED) > 0);
                drafts++;
            }
        }
        System.out.println("STIX: " + drafts + " drafts of attributions");
        assertTrue(drafts > 10, drafts + " drafts");
    }

    private static List<Conversion<Message<?>>> convert(ConversionOptions options, byte[] json) {
        return TOCSIN.convert(json, new StixSource(), options).toList();
    }
}

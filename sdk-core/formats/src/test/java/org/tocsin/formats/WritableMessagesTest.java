package org.tocsin.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Format;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** What a caller says of a document makes no message that can't be written. */
final class WritableMessagesTest {

    private static final Map<String, String> DOCUMENTS = Map.of("stix-2.1", """
            {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
              {"type": "indicator", "spec_version": "2.1", "id": "indicator--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f",
               "created": "2026-04-06T20:03:48.000Z", "modified": "2026-04-06T20:03:48.000Z", "pattern_type": "stix",
               "pattern": "[ipv4-addr:value = '192.0.2.7']", "valid_from": "2026-04-06T20:03:48Z"}]}
            """, "veris", """
            {"schema_version": "1.3.7", "incident_id": "F1E2D3C4-0000-4000-8000-000000000001",
             "security_incident": "Confirmed", "summary": "Records of patients were encrypted.",
             "actor": {"external": {"variety": ["Unknown"], "motive": ["Unknown"]}},
             "action": {"malware": {"variety": ["Ransomware"], "vector": ["Unknown"]}},
             "asset": {"assets": [{"variety": "S - Database"}]},
             "attribute": {"availability": {"variety": ["Obscuration"]}},
             "victim": {"victim_id": "x", "country": ["Unknown"], "industry": "622110", "employee_count": "Unknown"},
             "timeline": {"incident": {"year": 2026}}, "plus": {"timeline": {"notification": {"year": 2026}}}}
            """);

    private static ConversionOptions from(String role) {
        return ConversionOptions.of(new Addressing(
                PartyRole.builder().party("XA").role(PocRole.list().of(role)).build(),
                List.of(Recipient.builder().party("XB").build()),
                Tlp.GREEN,
                Realm.TEST));
    }

    private static List<Conversion<Message<?>>> converted(Format format, String role) {
        byte[] document = DOCUMENTS.get(format.id()).getBytes(StandardCharsets.UTF_8);
        return Tocsin.standard()
                .convert(document, format.source().orElseThrow(), from(role))
                .toList();
    }

    @Test
    void aRoleOfTheListAndOneOfAPartysOwnAreWritten() {
        for (Format format : Format.available()) {
            for (String role : List.of("national-technical", "x-duty-desk")) {
                List<Conversion<Message<?>>> all = converted(format, role);
                assertFalse(all.isEmpty(), format::id);
                all.forEach(each ->
                        Tocsin.standard().write(each.result().orElseThrow(() -> new AssertionError(each.problems()))));
            }
        }
    }

    @Test
    void anyOtherRoleIsRefusedWhereItStands() {
        for (Format format : Format.available()) {
            List<Conversion<Message<?>>> all = converted(format, "national-csirt");
            assertFalse(all.isEmpty(), format::id);
            for (Conversion<Message<?>> each : all) {
                assertTrue(each.result().isEmpty(), format::id);
                assertEquals(
                        List.of("TOC-COD-002 /originator/role"),
                        each.problems().errors().stream()
                                .map(problem -> problem.code().id() + ' ' + problem.pointer())
                                .toList());
            }
        }
    }
}

package org.tocsin.formats.veris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Conversion;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** No document makes the conversion throw, or give a message that is not valid. */
final class VerisHostileInputTest {

    private static final List<String> NAMES = List.of(
            "action",
            "malware",
            "hacking",
            "social",
            "error",
            "unknown",
            "variety",
            "vector",
            "result",
            "target",
            "cve",
            "name",
            "actor",
            "external",
            "internal",
            "country",
            "motive",
            "region",
            "asset",
            "assets",
            "amount",
            "cloud",
            "attribute",
            "confidentiality",
            "availability",
            "integrity",
            "data",
            "data_total",
            "data_disclosure",
            "data_victim",
            "state",
            "duration",
            "unit",
            "value",
            "impact",
            "loss",
            "rating",
            "overall_rating",
            "overall_amount",
            "overall_min_amount",
            "overall_max_amount",
            "min_amount",
            "max_amount",
            "iso_currency_code",
            "timeline",
            "incident",
            "discovery",
            "year",
            "month",
            "day",
            "plus",
            "modified",
            "notification",
            "event_chain",
            "victim",
            "victim_id",
            "industry",
            "secondary",
            "employee_count",
            "reference",
            "summary",
            "notes",
            "discovery_method",
            "security_incident",
            "corrective_action",
            "control_failure",
            "source_id",
            "related_incidents",
            "campaign_id",
            "confidence",
            "targeted");

    private static final List<Object> VALUES = List.of(
            "Unknown",
            "Other",
            "NA",
            "Never",
            "Days",
            "Yes",
            "Ransomware",
            "Phishing",
            "Assault",
            "Misconfiguration",
            "State-affiliated",
            "XA",
            "USD",
            "XBT",
            "Personal",
            "Stored",
            "S - Database",
            "Near miss",
            "Int - antivirus",
            "622110",
            "https://a.example/x;y, https://b.example",
            "CVE 2012-4792;x,,",
            "\u0000\u0085\u202e\u2028",
            " ",
            "",
            "2018-02-30T00:00:00Z",
            "2018-05-02T10:00:00.000Z",
            "a\r\nb\u200b\ud83d\ude00",
            "~/~1",
            true,
            false);

    private final Tocsin tocsin = Tocsin.standard();

    @Provide
    Arbitrary<Map<String, Object>> records() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.of(VALUES),
                Arbitraries.strings().ofMaxLength(40).map(text -> text.replaceAll("\\p{Cs}", "")),
                Arbitraries.bigDecimals().ofScale(2),
                Arbitraries.of("0", "1", "29", "2018", "12e9", "-1", "1e300", "0.5", "9007199254740993")
                        .map(BigDecimal::new));
        Arbitrary<Object> values = Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> leaves.list().ofMaxSize(4).map(ArrayList<Object>::new),
                () -> objects(leaves).list().ofMaxSize(3).map(ArrayList<Object>::new),
                () -> objects(leaves).map(object -> object));
        return objects(Arbitraries.oneOf(
                        values, objects(values), objects(objects(values).map(object -> object))))
                .map(VerisHostileInputTest::withHead);
    }

    private static Arbitrary<Map<String, Object>> objects(Arbitrary<?> values) {
        return Arbitraries.maps(Arbitraries.of(NAMES), values.map(value -> (Object) value))
                .ofMaxSize(12);
    }

    private static Map<String, Object> withHead(Map<String, Object> members) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("schema_version", "1.3.4");
        record.put("incident_id", "A1");
        record.putAll(members);
        return record;
    }

    // Few tries: records are large, and a thousand take seconds.
    @Property(tries = 300)
    void aRecordOfAnyShapeIsConvertedOrRefused(@ForAll("records") Map<String, Object> record) {
        byte[] json = PlainJson.bytes(record);
        tocsin.convert(json, VerisSourceTest.SOURCE, VerisSourceTest.OPTIONS)
                .forEach(conversion -> check(json, conversion));
        tocsin.convert(json, VerisSourceTest.SOURCE.namingVictims(), VerisSourceTest.OPTIONS)
                .forEach(conversion -> check(json, conversion));
    }

    @Property
    void bytesOfAnyKindAreRefused(@ForAll byte[] bytes) {
        tocsin.convert(bytes, VerisSourceTest.SOURCE, VerisSourceTest.OPTIONS)
                .forEach(conversion -> assertTrue(conversion.result().isEmpty()));
    }

    @Test
    void everyFileOfTheTestsOfVerisIsConvertedOrRefused(@Corpus("veris/schema-tests") Path tests) {
        int converted = 0;
        int refused = 0;
        for (Path file : ProjectFiles.list(tests)) {
            byte[] json = ProjectFiles.bytes(file);
            for (Conversion<Message<?>> each : tocsin.convert(json, VerisSourceTest.SOURCE, VerisSourceTest.OPTIONS)
                    .toList()) {
                check(json, each);
                converted += each.result().isPresent() ? 1 : 0;
                refused += each.result().isPresent() ? 0 : 1;
            }
        }
        System.out.println("VERIS tests: " + converted + " converted, " + refused + " refused");
        assertTrue(converted >= 200, "only " + converted);
    }

    private void check(byte[] json, Conversion<Message<?>> conversion) {
        if (conversion.result().isEmpty()) {
            assertFalse(conversion.problems().valid());
            return;
        }
        Message<?> message = conversion.result().get();
        byte[] written = tocsin.write(message);
        assertEquals(message, tocsin.reader(Realm.ACTUAL).read(written).orElseThrow());
        Node root = JsonDocument.read(json, Limits.standard()).orElseThrow();
        Node record = root.get("schema_version").exists() ? root : root.get("incident");
        Accounts.assertComplete(record.leaves().map(Node::pointer), conversion);
        Accounts.assertSmall(json.length, conversion);
    }
}

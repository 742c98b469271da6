package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.message.Message;

/** What the fuzzer calls with bytes that it takes for a document of VERIS: refused, or a valid message with an account. */
public final class VerisFuzz {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final VerisSource SOURCE = new VerisSource();

    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.GREEN, Realm.ACTUAL);

    private VerisFuzz() {}

    /** Documents of our own making, with most members that the conversion looks at. */
    static List<byte[]> seeds() {
        return List.of("""
                {"schema_version": "1.3.4", "incident_id": "A1", "source_id": "example", "security_incident": "Confirmed",
                 "summary": "Files of a clinic were encrypted.", "confidence": "High", "reference": "https://a.example/x",
                 "action": {"malware": {"variety": ["Ransomware"], "vector": ["Email attachment"], "cve": "CVE-2012-4792"},
                            "hacking": {"variety": ["Brute force"]}, "error": {"variety": ["Misconfiguration"]}},
                 "actor": {"external": {"variety": ["State-affiliated"], "motive": ["Financial"], "country": ["XC"]},
                           "internal": {"variety": ["Unknown"]}},
                 "asset": {"assets": [{"variety": "S - File", "amount": 3}], "cloud": ["Unknown"]},
                 "attribute": {"availability": {"variety": ["Obscuration"], "duration": {"unit": "Days", "value": 2.0}},
                               "confidentiality": {"data_disclosure": "Potentially", "data": [{"variety": "Medical"}],
                                                   "data_total": 12000000000, "data_victim": ["Patient"]}},
                 "impact": {"iso_currency_code": "USD", "overall_amount": 10.5, "overall_rating": "Painful"},
                 "timeline": {"incident": {"year": 2018, "month": 2, "day": 29}, "discovery": {"unit": "Never"}},
                 "discovery_method": {"external": {"variety": ["Actor disclosure"]}},
                 "victim": {"victim_id": "Example Clinic", "industry": "622110", "country": ["XA"], "region": ["150154"]},
                 "plus": {"modified": "2018-05-02T10:00:00.000Z"}, "impact_notes": "a;b"}""", """
                [{"schema_version": "1.2.1", "incident_id": "B2", "security_incident": "Near miss",
                  "discovery_method": "Int - antivirus", "victim": {"country": "XD", "industry": "48-49"},
                  "action": {"hacking": {"variety": ["Brute force"]}}, "timeline": {"incident": {"year": 2012}}},
                 {"schema_version": "1.4", "incident_id": "C3"}]""").stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Loads everything, so that no input waits for it and is taken for one that hangs. */
    public static void fuzzerInitialize() {
        seeds().forEach(VerisFuzz::fuzzerTestOneInput);
    }

    /** Converts a document, on to STIX too. */
    public static void fuzzerTestOneInput(byte[] document) {
        for (VerisSource source : List.of(SOURCE, SOURCE.namingVictims())) {
            TOCSIN.convert(document, source, OPTIONS).forEach(VerisFuzz::check);
        }
    }

    private static void check(Conversion<Message<?>> conversion) {
        if (conversion.result().isEmpty()) {
            assertFalse(conversion.problems().valid(), conversion::toString);
            return;
        }
        Message<?> message = conversion.result().get();
        assertTrue(TOCSIN.check(message).valid(), () -> TOCSIN.check(message).toString());
        assertEquals(
                message, TOCSIN.reader(Realm.ACTUAL).read(TOCSIN.write(message)).orElseThrow());
        Conversion<byte[]> on = TOCSIN.convert(message, new StixTarget());
        assertEquals(on.result().isEmpty(), !on.problems().valid(), on::toString);
    }
}

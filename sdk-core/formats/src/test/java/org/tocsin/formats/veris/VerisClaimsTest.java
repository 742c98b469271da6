package org.tocsin.formats.veris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Sector;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Loss;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;

/** Who is said to be responsible passes nowhere, wherever it is written; and what a record spells as a number is taken. */
final class VerisClaimsTest {

    private static final String CLAIM = "Example Bears of XC";

    private final Tocsin tocsin = Tocsin.standard();

    private List<Conversion<Message<?>>> convert(String json) {
        return tocsin.convert(json.getBytes(StandardCharsets.UTF_8), VerisSourceTest.SOURCE, VerisSourceTest.OPTIONS)
                .toList();
    }

    private static String record(String id, String year, String industry, String more) {
        return """
                {"schema_version": "1.3.4", "incident_id": %s, "security_incident": "Confirmed", "summary": "Files.",
                 "timeline": {"incident": {"year": %s, "month": 5, "day": "12"}},
                 "victim": {"industry": %s, "country": ["XB"]},
                 "action": {"malware": {"variety": ["Ransomware"]}}%s}
                """.formatted(id, year, industry, more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"actor\": {\"external\": {\"industry\": \"%s\"}}",
                ", \"actor\": {\"internal\": {\"job_change\": [\"%s\"]}}",
                ", \"actor\": {\"external\": {\"x\": {\"job_change\": {\"name\": \"%s\"}}}}",
                ", \"plus\": {\"attribution\": \"%s\"}",
                ", \"plus\": {\"sub_source\": \"%s\"}",
                ", \"plus\": {\"event_chain\": [{\"actor\": \"%s\", \"sponsor\": \"%<s\"}]}",
                ", \"plus\": {\"created\": {\"by\": \"%s\"}}",
                ", \"plus\": {\"asset_os\": [\"%s\"]}",
                ", \"plus\": \"%s\"",
                ", \"plus\": [\"%s\"]"
            })
    void aClaimPassesNowhere(String claim) {
        Conversion<Message<?>> conversion = convert(record("\"A1\"", "2019", "\"622110\"", claim.formatted(CLAIM)))
                .get(0);
        String written = new String(tocsin.write(conversion.result().orElseThrow()), StandardCharsets.UTF_8);
        assertFalse(written.contains("Bears"), written);
        assertTrue(
                conversion.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.DROPPED),
                conversion.losses()::toString);
    }

    @Test
    void whatAKnownMemberIsKnownToHoldPasses() {
        String more = ", \"plus\": {\"dbir_year\": 2019, \"asset_os\": [\"Windows\"],"
                + " \"event_chain\": [{\"actor\": \"ext\", \"action\": \"mal\"}]},"
                + " \"actor\": {\"partner\": {\"industry\": \"511210\"}, \"internal\": {\"job_change\": [\"Let go\"]}}";
        String written = new String(
                tocsin.write(convert(record("\"A1\"", "2019", "\"622110\"", more))
                        .get(0)
                        .result()
                        .orElseThrow()),
                StandardCharsets.UTF_8);
        for (String passing :
                List.of("\"plus\":{\"dbir_year\":2019", "Windows", "actor: ext; action: mal", "511210", "Let go")) {
            assertTrue(written.contains(passing), passing + " in " + written);
        }
    }

    @Test
    void numbersAreTakenHoweverTheyAreSpelled() {
        IncidentReport text = report(record("\"12\"", "\"2019\"", "\"622110\"", ""));
        IncidentReport numbers = report(record("12", "2019", "622110", ""));
        assertEquals(text, numbers);
        assertEquals(
                List.of(Sector.HEALTH),
                Optional.ofNullable(numbers.scope()).orElseThrow().sectors());
        assertEquals("12", numbers.localIds().get(0).id());
        assertEquals(
                "2019-05-12",
                Optional.ofNullable(numbers.times().started())
                        .orElseThrow()
                        .at()
                        .toString());
    }

    private IncidentReport report(String json) {
        return (IncidentReport) convert(json).get(0).result().orElseThrow().body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e401",
                "1e-401",
                "1e2147483647",
                "1e2147483648",
                "1e2147483649",
                "1e-2147483647",
                "1e-2147483648",
                "1e-2147483649",
                "1e99999999999"
            })
    void aNumberBeyondAllBoundsSpoilsNoOtherRecord(String number) {
        String sound = record("\"A1\"", "2019", "\"622110\"", "");
        String huge = record("\"A2\"", "2019", "\"622110\"", ", \"impact\": {\"overall_amount\": " + number + "}");
        List<Conversion<Message<?>>> all = convert("[" + sound + "," + huge + "]");
        assertEquals(2, all.size());
        all.forEach(each -> assertTrue(each.result().isPresent(), each.problems()::toString));
    }
}

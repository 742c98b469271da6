package org.tocsin.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue hands out just the files that its list names, unchanged. */
final class SchemaCatalogTest {

    private final SchemaCatalog catalog = SchemaCatalog.of("1.0");

    @Test
    void everyFileHasTheDigestThatTheListGives() throws NoSuchAlgorithmException {
        String list = catalog.read("catalog.json");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (String name : catalog.names()) {
            String digest =
                    HexFormat.of().formatHex(sha.digest(catalog.read(name).getBytes(StandardCharsets.UTF_8)));
            assertTrue(list.contains("{\"path\": \"" + name + "\", \"sha-256\": \"" + digest + "\"}"), name);
        }
    }

    @Test
    void theListHasSchemasCodesRulesAndCrosswalks() {
        assertTrue(catalog.names().contains("message.schema.json"));
        assertTrue(catalog.names().contains("rules.json"));
        assertEquals(
                List.of(
                        "types/acknowledgement.schema.json",
                        "types/activity-notice.schema.json",
                        "types/advisory.schema.json",
                        "types/analysis-report.schema.json",
                        "types/assistance-offer.schema.json",
                        "types/assistance-request.schema.json",
                        "types/attribution-statement.schema.json",
                        "types/cancellation.schema.json",
                        "types/change-proposal.schema.json",
                        "types/clarification-request.schema.json",
                        "types/communication-check.schema.json",
                        "types/cooperation-notice.schema.json",
                        "types/directory-entry.schema.json",
                        "types/exercise-control.schema.json",
                        "types/exercise-inject.schema.json",
                        "types/exercise-plan.schema.json",
                        "types/guidance.schema.json",
                        "types/handling-change.schema.json",
                        "types/incident-report.schema.json",
                        "types/information-request.schema.json",
                        "types/lessons-learnt.schema.json",
                        "types/mitigation-request.schema.json",
                        "types/preservation-request.schema.json",
                        "types/progress-report.schema.json",
                        "types/release-request.schema.json",
                        "types/response.schema.json",
                        "types/sharing-profile.schema.json",
                        "types/situation-report.schema.json",
                        "types/survey-response.schema.json",
                        "types/survey-result.schema.json",
                        "types/survey.schema.json"),
                catalog.names("types"));
        assertEquals(180, catalog.names("codes").size());
        assertEquals(22, catalog.names("crosswalk").size());
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SchemaCatalog.of("9.9"));
        assertThrows(IllegalArgumentException.class, () -> catalog.read("no-such-file.json"));
        assertThrows(IllegalArgumentException.class, () -> catalog.read("../SchemaCatalog.class"));
    }

    @Test
    void aSchemaIsKnownByTheIdentifierThatItGivesItself() {
        String schema = catalog.read("types/advisory.schema.json");
        assertTrue(schema.contains("\"$id\": \"" + catalog.schemaId("types/advisory.schema.json") + "\""));
    }
}

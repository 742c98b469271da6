package org.tocsin.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.CategoryScheme;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.incident.Categories.Candidate;
import org.tocsin.internal.crosswalk.CategoryTable;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;

/** The crosswalk of taxonomies, as its user meets it and against the files it comes from. */
final class CategoriesTest {

    @Test
    void ransomwareIsRansomware() {
        Candidate best = Categories.from("veris", "malware.Ransomware").get(0);
        assertEquals(IncidentKind.RANSOMWARE, best.kind());
        assertEquals(Rsit.of("information-content-security:unauthorised-information-modification"), best.rsit());
        assertEquals(CategoryRelation.BROAD, best.relation());
    }

    @Test
    void theSpellingOfTheRecordIsTakenToo() {
        assertEquals(
                Categories.from("veris", "malware.Ransomware"),
                Categories.from("veris", "action.malware.variety.Ransomware"));
        assertEquals(
                Categories.from("veris", "attribute.integrity.Defacement"),
                Categories.from("veris", "attribute.integrity.variety.Defacement"));
    }

    @Test
    void eachKindGetsTheRsitCodeThatSaysIt() {
        assertEquals(
                List.of("malware malicious-code:infected-system", "botnet malicious-code:c2-server"),
                Categories.from("veris", "malware.Backdoor or C2").stream()
                        .map(candidate -> candidate.kind() + " "
                                + (candidate.rsit() == null
                                        ? "-"
                                        : candidate.rsit().code()))
                        .toList());
    }

    @Test
    void namesOfOlderVersionsAreKnown() {
        assertEquals(
                IncidentKind.THEFT_OF_FUNDS,
                Categories.from("veris", "misuse.Embezzlement").get(0).kind());
    }

    @Test
    void everySchemeIsOfTheCodeList() {
        assertTrue(Categories.schemes().size() >= 21, () -> "only " + Categories.schemes());
        Categories.schemes()
                .forEach(scheme -> assertTrue(CategoryScheme.of(scheme).isKnown(), scheme));
    }

    @Test
    void everyRowOfTheFilesIsAnsweredWithItsFirstKindFirst() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        int rows = 0;
        for (String name : catalog.names("crosswalk")) {
            Node file = JsonDocument.read(catalog.read(name).getBytes(StandardCharsets.UTF_8), Limits.standard())
                    .orElseThrow();
            for (Node row : file.get("rows").elements()) {
                rows++;
                check(file.get("system").toString(), row);
            }
        }
        assertTrue(rows > 750, "only " + rows + " rows");
    }

    private static void check(String scheme, Node row) {
        List<Candidate> candidates = Categories.from(scheme, row.get("code").toString());
        List<Node> kinds = row.get("kinds").elements();
        List<Node> rsit = row.get("rsit").elements();
        assertEquals(kinds.isEmpty() && rsit.isEmpty(), candidates.isEmpty(), row.value()::toString);
        if (!kinds.isEmpty()) {
            assertEquals(kinds.get(0).toString(), candidates.get(0).kind().code());
            assertFalse(candidates.get(0).rsit() == null && !rsit.isEmpty(), row.value()::toString);
        }
        assertEquals(candidates.size(), new HashSet<>(candidates).size(), row.value()::toString);
        rsit.forEach(code -> assertTrue(
                candidates.stream()
                        .anyMatch(each -> each.rsit() != null
                                && code.text()
                                        .filter(each.rsit().code()::equals)
                                        .isPresent()),
                code::toString));
    }

    @Property
    void whatIsNotKnownHasNoCandidate(@ForAll String scheme, @ForAll String code) {
        assertEquals(List.of(), Categories.from("no " + scheme, code));
        assertEquals(List.of(), Categories.from("veris", "no " + code));
    }

    @Test
    void theTableHasTheTaxonomiesSorted() {
        assertEquals(
                List.copyOf(Categories.schemes()),
                List.copyOf(CategoryTable.get().schemes()));
    }
}

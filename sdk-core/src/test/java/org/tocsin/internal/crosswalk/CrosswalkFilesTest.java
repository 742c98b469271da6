package org.tocsin.internal.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.catalog.FormatFiles;
import org.tocsin.json.Node;

/** The laws of the crosswalk files, and of the names in other systems that stand in the list of kinds itself. */
final class CrosswalkFilesTest {

    private static final String NONE = "none";
    private static final List<Node> ROWS = FormatFiles.of("crosswalk").stream()
            .flatMap(file -> file.get("rows").elements().stream())
            .toList();
    private static final List<Node> KINDS = codes("incident-kind");

    /** The rows that are about something else than kinds of incident: severity, law, handling. */
    @Test
    void aRowHasKindsUnlessItSaysThatThereIsNone() {
        ROWS.forEach(row -> assertEquals(
                row.get("relation").toString().equals(NONE),
                row.get("kinds").elements().isEmpty(),
                row.value()::toString));
        long without = ROWS.stream()
                .filter(row -> row.get("kinds").elements().isEmpty())
                .count();
        assertEquals(List.of(806, 54L), List.of(ROWS.size(), without));
    }

    @Test
    void everyKindIsReached() {
        Set<String> reached = ROWS.stream()
                .flatMap(row -> FormatFiles.texts(row.get("kinds")).stream())
                .collect(Collectors.toSet());
        assertEquals(KINDS.stream().map(kind -> kind.get("code").toString()).collect(Collectors.toSet()), reached);
    }

    @Test
    void whatARowNamesIsKnownAndStandsOnce() {
        for (Node row : ROWS) {
            List<String> kinds = FormatFiles.texts(row.get("kinds"));
            List<String> rsit = FormatFiles.texts(row.get("rsit"));
            kinds.forEach(kind -> assertTrue(IncidentKind.of(kind).isKnown(), kind));
            rsit.forEach(code -> assertTrue(Rsit.of(code).isKnown(), code));
            assertEquals(kinds.size(), new HashSet<>(kinds).size(), row.value()::toString);
            assertEquals(rsit.size(), new HashSet<>(rsit).size(), row.value()::toString);
        }
    }

    @Test
    void aCodeWithSeveralKindsIsNotExact() {
        ROWS.stream()
                .filter(row -> row.get("kinds").elements().size() > 1)
                .forEach(row -> assertFalse(row.get("relation").toString().equals("exact"), row.value()::toString));
    }

    @Test
    void everyTypeOfRsitIsAPairOfItsDefaultKindAndIsRead() {
        CategoryTable table = CategoryTable.get();
        List<Rsit> types = Rsit.list().codes().stream()
                .filter(code -> code.code().contains(":"))
                .toList();
        assertEquals(39, types.size());
        for (Rsit type : types) {
            IncidentKind kind = table.defaultKind(type).orElseThrow();
            assertEquals(
                    kind, table.row("rsit", type.code()).orElseThrow().kinds().get(0), type::code);
            assertTrue(type.equals(Rsit.TEST_TEST) || pairs(kind).contains(type.code()), type::code);
        }
    }

    @Test
    void everyCodeOfRsitHasOneDefaultKind() {
        List<Node> codes = codes("rsit");
        assertEquals(50, codes.size());
        for (Node code : codes) {
            List<String> kinds = FormatFiles.texts(code.at("crosswalk", "kind"));
            assertEquals(1, kinds.size(), code.get("code")::toString);
            assertTrue(IncidentKind.of(kinds.get(0)).isKnown(), kinds::toString);
        }
    }

    @Test
    void everyKindHasAnRsitPairAndNoStixNameStandsTwice() {
        List<String> stix = new ArrayList<>();
        for (Node kind : KINDS) {
            List<String> pairs = FormatFiles.texts(kind.at("crosswalk", "rsit"));
            assertFalse(pairs.isEmpty(), kind.get("code")::toString);
            pairs.forEach(code -> assertTrue(Rsit.of(code).isKnown(), code));
            stix.addAll(FormatFiles.texts(kind.at("crosswalk", "stix")));
        }
        assertTrue(stix.size() > 50, () -> "only " + stix);
        assertEquals(stix.size(), new HashSet<>(stix).size(), stix::toString);
    }

    private static List<Node> codes(String name) {
        return FormatFiles.of("codes").stream()
                .filter(list -> list.get("list").toString().equals(name))
                .flatMap(list -> list.get("codes").elements().stream())
                .toList();
    }

    private static List<String> pairs(IncidentKind kind) {
        return KINDS.stream()
                .filter(each -> each.get("code").toString().equals(kind.code()))
                .flatMap(each -> FormatFiles.texts(each.at("crosswalk", "rsit")).stream())
                .toList();
    }
}

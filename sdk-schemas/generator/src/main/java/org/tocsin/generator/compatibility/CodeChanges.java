package org.tocsin.generator.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The differences of one code list. */
final class CodeChanges {

    private final Pair pair;
    private final List<Change> changes = new ArrayList<>();

    CodeChanges(Pair pair) {
        this.pair = pair;
    }

    List<Change> all() {
        JsonNode older = pair.older();
        JsonNode newer = pair.newer();
        for (String fact : List.of("list", "status", "pattern", "maxLength")) {
            if (!older.path(fact).equals(newer.path(fact))) {
                changes.add(pair.breaking(
                        "/" + fact,
                        fact,
                        Wording.changed(older.path(fact), newer.path(fact)) + "; it stays so until " + pair.nextMajor()
                                + "."));
            }
        }
        Map<String, Integer> before = codes(older);
        Map<String, Integer> after = codes(newer);
        before.keySet().stream()
                .filter(code -> !after.containsKey(code))
                .forEach(code -> changes.add(pair.breaking(
                        "/codes", code, "is gone; a code is never removed: mark it \"deprecated\": true.")));
        boolean closed = older.path("status").asString("").equals("closed");
        after.forEach((code, place) -> {
            if (!before.containsKey(code)) {
                changes.add(closed ? inClosedList(code, place) : pair.addition("/codes/" + place, code));
            }
        });
        return changes;
    }

    private Change inClosedList(String code, int place) {
        return pair.breaking(
                "/codes/" + place,
                code,
                "is new in a closed list; a closed list takes no codes before " + pair.nextMajor() + ".");
    }

    private static Map<String, Integer> codes(JsonNode list) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        list.path("codes").forEach(each -> codes.put(each.path("code").asString(), codes.size()));
        return codes;
    }
}

package org.tocsin.generator.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.generator.sample.Assertion;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One shape case.
 *
 * @param name its name, which no other case of the schema has
 * @param says one sentence about it
 * @param assertion what it is about
 * @param place where in which sample
 * @param change what is done there; null where the place itself is what is shown
 * @param valid whether a message without other defects is valid then
 * @param found what a checker finds besides the warnings of the sample
 */
record ShapeCase(
        String name,
        String says,
        Assertion assertion,
        Place place,
        @Nullable Operation change,
        boolean valid,
        List<Finding> found) {

    /** What a checker finds. */
    record Finding(String code, String pointer) {

        ObjectNode json() {
            return Operation.JSON
                    .createObjectNode()
                    .put("code", code)
                    .put("severity", "error")
                    .put("pointer", pointer);
        }
    }

    private List<JsonNode> patch() {
        List<Operation> operations = new ArrayList<>(place.making());
        Operation last = change;
        if (last != null && !operations.isEmpty() && last.replaces(operations.get(operations.size() - 1))) {
            last = last.asAdd();
            operations.remove(operations.size() - 1);
        }
        if (last != null) {
            operations.add(last);
        }
        return operations.stream().map(each -> (JsonNode) each.json()).toList();
    }

    /** Its name among all cases: the name of its file, and its own. */
    String key() {
        return assertion.node().file().replaceAll(".*/|\\.schema\\.json", "") + " " + name;
    }

    /** Whether nothing is found at a place any more: it is replaced, or the rules are not asked. */
    private boolean isGone(String pointer) {
        String changed =
                change == null ? place.pointer() : change.json().path("path").asString();
        boolean unread = found.stream().anyMatch(each -> each.pointer().equals("/body"));
        return unread || (pointer + "/").startsWith(changed + "/");
    }

    /** The case as the suite writes it; what else follows from it is added to what is found. */
    ObjectNode json(List<JsonNode> following) {
        ObjectNode json = Operation.JSON.createObjectNode();
        json.put("name", name).put("says", says).put("assertion", "#" + assertion.pointer());
        json.put("base", place.sample().file());
        json.putArray("patch").addAll(patch());
        List<JsonNode> all = new ArrayList<>(place.sample().found());
        all.removeIf(each -> isGone(each.path("pointer").asString()));
        found.forEach(each -> all.add(each.json()));
        all.addAll(following);
        boolean error =
                all.stream().anyMatch(each -> each.path("severity").asString().equals("error"));
        json.put("valid", valid && !error);
        json.putArray("found").addAll(all);
        return json;
    }
}

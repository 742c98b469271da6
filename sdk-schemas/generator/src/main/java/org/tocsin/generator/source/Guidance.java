package org.tocsin.generator.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What helps people to choose a code. An aspect or an example that there is not is empty.
 *
 * @param keywords words to find the code by, by language
 */
public record Guidance(String aspect, String example, List<Instead> instead, Map<String, List<String>> keywords) {

    /** The aspects, in the order of precedence. */
    public static final List<String> ASPECTS = List.of("harm", "act", "means", "open");

    static final Guidance NONE = new Guidance("", "", List.of(), Map.of());

    /** Another code of the list, and when to use it instead. */
    public record Instead(String kind, String when) {}

    static Guidance of(JsonNode code) {
        List<Instead> instead = new ArrayList<>();
        code.path("instead").forEach(each -> instead.add(new Instead(text(each, "kind"), text(each, "when"))));
        Map<String, List<String>> keywords = new LinkedHashMap<>();
        code.path("keywords").properties().forEach(each -> {
            List<String> words =
                    each.getValue().valueStream().map(word -> word.asString("")).toList();
            keywords.put(each.getKey(), words);
        });
        Dialect.require(
                !code.has("example") || !text(code, "example").isBlank(), text(code, "code") + ": an empty example");
        return new Guidance(text(code, "aspect"), text(code, "example"), instead, keywords);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    /** Refuses a list whose guidance contradicts itself; these keywords may belong to several codes. */
    static void check(CodeList list, List<String> shared) {
        int aspect = -1;
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        for (CodeList.Entry entry : list.entries()) {
            Guidance guidance = entry.guidance();
            String where = list.name() + " " + entry.code();
            guidance.checkInstead(list, where, entry.code());
            guidance.keywords()
                    .forEach((language, words) -> words.forEach(word -> {
                        Dialect.require(isKeyword(word), where + ": a keyword is in lower case: " + word);
                        String other = owners.put(language + " " + word, entry.code());
                        Dialect.require(
                                other == null || shared.contains(word),
                                where + ": " + other + " has the keyword " + word);
                        if (other != null) {
                            found.add(word);
                        }
                    }));
            if (list.defined().contains(entry.code())) {
                int next = ASPECTS.indexOf(guidance.aspect());
                Dialect.require(next >= 0 || guidance.aspect().isEmpty(), where + ": no such aspect");
                boolean first = entry.equals(list.entries().get(0));
                Dialect.require(
                        first || next >= 0 == aspect >= 0, where + ": every code has an aspect, or none has one");
                Dialect.require(next >= aspect, where + ": the aspects do not stand in their order");
                aspect = next;
            }
        }
        shared.forEach(word -> Dialect.require(found.contains(word), list.name() + ": nobody shares " + word));
    }

    private static boolean isKeyword(String word) {
        return !word.isBlank() && word.equals(word.strip().toLowerCase(Locale.ROOT));
    }

    private void checkInstead(CodeList list, String where, String code) {
        for (Instead each : instead) {
            Dialect.require(
                    list.has(each.kind()) && !each.kind().equals(code),
                    where + ": instead names no other code of the list: " + each.kind());
            Dialect.require(!each.when().isBlank(), where + ": instead does not say when");
        }
    }
}

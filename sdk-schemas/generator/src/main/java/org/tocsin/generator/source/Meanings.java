package org.tocsin.generator.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The meanings of members from {@code members.json}, checked against the schemas. A member is named by its object and
 * its own name, such as {@code in-reply-to.id}.
 */
public final class Meanings {

    private static final String FILE = "members.json: ";
    /** What names of a beginning have, and what those of the end have instead. */
    private static final Map<String, String> ENDS = Map.of(
            "^from",
            "until",
            "From",
            "Until",
            "^since",
            "until",
            "^first",
            "last",
            "^start",
            "end",
            "(At|By)$",
            "Until");

    private final JsonNode source;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Definition.Member> members = new TreeMap<>();
    /**
     * The meanings of each member in the order of the file, each with the other members of the object that belong to
     * it.
     */
    private final Map<String, Map<String, List<String>>> found = new TreeMap<>();

    Meanings(JsonNode source, Collection<Definition> objects) {
        this.source = source;
        objects.forEach(object -> object.members().forEach(member -> members.put(key(object, member.name()), member)));
        source.path("meanings").forEach(this::read);
        source.path("complete").forEach(this::checkComplete);
        checkPeriods(objects);
        Dialect.require(faults.isEmpty(), String.join("\n", faults));
    }

    /** Notes what is wrong; all of it is told at once. */
    private boolean require(boolean condition, String otherwise) {
        return condition || !faults.add(otherwise);
    }

    /** Every meaning with its description, in the order of the file. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        source.path("meanings")
                .forEach(each -> all.put(
                        each.path("meaning").asString(),
                        each.path("description").asString()));
        return all;
    }

    /** The meanings of a member. */
    public Set<String> of(Definition object, Definition.Member member) {
        return found.getOrDefault(key(object, member.name()), Map.of()).keySet();
    }

    /** The types of the members, or of their elements, that have some of these meanings. */
    List<Type> types(Set<String> meanings) {
        return members.entrySet().stream()
                .filter(each -> found.getOrDefault(each.getKey(), Map.of()).keySet().stream()
                        .anyMatch(meanings::contains))
                .map(each -> each.getValue().item())
                .distinct()
                .toList();
    }

    /**
     * The other members of the object that belong to the meanings of a member, such as the text that explains a code.
     */
    public List<String> beside(Definition object, Definition.Member member) {
        return found.getOrDefault(key(object, member.name()), Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The other members of the object that belong to this meaning of the member. */
    public List<String> beside(Definition object, Definition.Member member, String meaning) {
        return found.getOrDefault(key(object, member.name()), Map.of()).getOrDefault(meaning, List.of());
    }

    /** The meanings as the file has them. */
    public JsonNode source() {
        return source.path("meanings");
    }

    /** The facts about types of messages, by type. */
    public JsonNode types() {
        return source.path("types");
    }

    /** The traits that types can have, each with a sentence. */
    public JsonNode traits() {
        return source.path("traits");
    }

    private static String key(Definition object, String member) {
        return object.shortName() + "." + member;
    }

    private void read(JsonNode meaning) {
        String name = meaning.path("meaning").asString();
        require(
                !name.isEmpty() && meaning.path("description").asString("").endsWith("."),
                FILE + "no sentence: " + name);
        for (String form : texts(meaning.path("forms"))) {
            List<String> having = members.entrySet().stream()
                    .filter(each -> each.getValue().type().form().equals(form))
                    .map(Map.Entry::getKey)
                    .toList();
            require(!having.isEmpty(), FILE + "no member has the form " + form);
            having.forEach(member -> add(member, name, List.of()));
        }
        JsonNode named = meaning.path("members");
        named.properties().forEach(each -> add(each.getKey(), name, texts(each.getValue())));
        if (named.isArray()) {
            JsonNode beside = meaning.path("beside");
            texts(named).forEach(member -> add(member, name, texts(beside.path(member))));
            beside.propertyNames()
                    .forEach(member ->
                            require(texts(named).contains(member), FILE + member + " is not said to be " + name));
        }
    }

    /** Whether the schemas have such a member. */
    public boolean has(String member) {
        return members.containsKey(member);
    }

    private void add(String member, String meaning, List<String> beside) {
        if (!require(members.containsKey(member), FILE + "there is no member " + member + ", said to be " + meaning)) {
            return;
        }
        String object = member.substring(0, member.indexOf('.') + 1);
        beside.forEach(other ->
                require(members.containsKey(object + other), FILE + "beside " + member + " is no member " + other));
        Map<String, List<String>> meanings = found.computeIfAbsent(member, unknown -> new LinkedHashMap<>());
        require(meanings.put(meaning, beside) == null, FILE + member + " is said to be " + meaning + " twice");
        long withOthers =
                meanings.values().stream().filter(each -> !each.isEmpty()).count();
        require(withOthers < 2, FILE + member + " has others beside it for two of its meanings");
    }

    /** The texts of a list; empty where there is a reason instead, which is a sentence for people. */
    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    /** Checks that each member concerned has one of these meanings. */
    private void checkComplete(JsonNode demand) {
        List<String> meanings = texts(demand.path("meanings"));
        List<String> forms = texts(demand.path("forms"));
        String code = demand.path("code").asString("");
        require(all().keySet().containsAll(meanings), FILE + "no such meanings: " + meanings);
        members.forEach((name, member) -> {
            boolean concerned = forms.contains(member.type().form())
                    || (!code.isEmpty() && member.type().codes().stream().anyMatch(list -> list.has(code)));
            Set<String> said =
                    new LinkedHashSet<>(found.getOrDefault(name, Map.of()).keySet());
            said.retainAll(meanings);
            require(
                    said.size() == (concerned ? 1 : 0),
                    FILE + name + (concerned ? " must be one of " + meanings : " can't be any of " + meanings)
                            + ", and is said to be " + said);
        });
    }

    /** Checks that two members of the same object whose names are those of a beginning and its end are marked as a period. */
    private void checkPeriods(Collection<Definition> objects) {
        for (Definition object : objects) {
            for (Definition.Member member : object.members()) {
                ENDS.forEach((begin, end) -> {
                    String until = member.name().replaceFirst(begin, end);
                    boolean period = !until.equals(member.name()) && has(key(object, until));
                    require(
                            !period || beside(object, member, "interval").contains(until),
                            FILE + key(object, member.name()) + " and " + until + " must be an interval");
                });
            }
        }
    }
}

package org.tocsin.generator.compatibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/** The differences of one schema: each keyword that judges a message stays as it is, and members are only added. */
final class SchemaChanges {

    /** What judges no message, and what names the version. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("$schema", "$id", "title", "description", "examples", "since");

    private final Pair pair;
    private final List<Change> changes = new ArrayList<>();

    SchemaChanges(Pair pair) {
        this.pair = pair;
    }

    List<Change> all() {
        compare("", pair.older(), pair.newer());
        return changes;
    }

    private void compare(String pointer, JsonNode older, JsonNode newer) {
        Set<String> keywords = new TreeSet<>(older.propertyNames());
        keywords.addAll(newer.propertyNames());
        keywords.removeAll(SAYS_NOTHING);
        for (String keyword : keywords) {
            String at = pointer + "/" + keyword;
            JsonNode was = older.path(keyword);
            JsonNode is = newer.path(keyword);
            switch (keyword) {
                case "properties" -> members(pointer, was, is, texts(newer.path("required")));
                case "required" -> required(pointer, texts(was), texts(is), older.path("properties"));
                case "$defs" -> definitions(at, was, is);
                case "items" -> compare(at, was, is);
                default -> keyword(pointer, keyword, was, is);
            }
        }
    }

    private void keyword(String pointer, String keyword, JsonNode was, JsonNode is) {
        boolean branches = keyword.equals("allOf") && pair.file().equals(Format.ENVELOPE);
        if (!was.equals(is) && !branches) {
            changes.add(pair.breaking(
                    pointer + "/" + keyword,
                    subject(pointer),
                    "is changed: its " + keyword + " " + Wording.changed(was, is)
                            + ". What judges a message stays so until " + pair.nextMajor() + "."));
        }
    }

    private void members(String pointer, JsonNode was, JsonNode is, Set<String> required) {
        for (String member : was.propertyNames()) {
            String at = pointer + "/properties/" + member;
            if (is.has(member)) {
                compare(at, was.path(member), is.path(member));
            } else {
                changes.add(pair.breaking(
                        at, member, "is gone; a member is never removed before " + pair.nextMajor() + "."));
            }
        }
        for (String member : is.propertyNames()) {
            if (!was.has(member)) {
                String at = pointer + "/properties/" + member;
                changes.add(
                        required.contains(member)
                                ? pair.breaking(
                                        at,
                                        member,
                                        "is new and required; a new member is optional before " + pair.nextMajor()
                                                + ".")
                                : pair.addition(at, member));
            }
        }
    }

    private void required(String pointer, Set<String> was, Set<String> is, JsonNode members) {
        Set<String> changed = new TreeSet<>(was);
        changed.addAll(is);
        changed.removeIf(member -> was.contains(member) == is.contains(member) || !members.has(member));
        for (String member : changed) {
            changes.add(pair.breaking(
                    pointer + "/required",
                    member,
                    (is.contains(member) ? "is required and was not" : "is not required any more")
                            + "; it stays so until " + pair.nextMajor() + "."));
        }
    }

    private void definitions(String pointer, JsonNode was, JsonNode is) {
        for (String name : was.propertyNames()) {
            if (is.has(name)) {
                compare(pointer + "/" + name, was.path(name), is.path(name));
            } else {
                changes.add(pair.breaking(
                        pointer, name, "is gone; a definition is never removed before " + pair.nextMajor() + "."));
            }
        }
    }

    /** The name of the member, definition or file that a pointer leads to. */
    private String subject(String pointer) {
        String name = pointer.replace("/items", "");
        return name.isEmpty() ? pair.file() : name.substring(name.lastIndexOf('/') + 1);
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}

package org.tocsin.examples.commandline;

import java.util.List;
import org.tocsin.examples.console.JsonLine;
import tools.jackson.core.JsonGenerator;

/**
 * A member of messages of a type, with what the schemas, the meanings and the rules say of it.
 *
 * @param type the type of message; empty for a member of the envelope
 * @param pointer the JSON Pointer of the member, with {@code *} for a place in a list
 * @param title its title
 * @param description what it says
 * @param required whether it is always there where its object is
 * @param list how many elements it has, such as {@code 1 to 16}; empty where it is no list
 * @param form what its value is, or each element
 * @param limits the limits of the value, each in words
 * @param codeList the list of its codes; empty where it is no code
 * @param standard what it counts as where it is absent; empty where nothing is said
 * @param meanings what members with its meanings are
 * @param units the units that fit; empty where it is no quantity
 * @param rules the rules that look at it
 * @param examples values of its form
 * @param members the members of the object that it is, each with its title; required ones end with {@code (always)}
 */
record MemberEntry(
        String type,
        String pointer,
        String title,
        String description,
        boolean required,
        String list,
        String form,
        List<String> limits,
        String codeList,
        String standard,
        List<String> meanings,
        List<String> units,
        List<MemberRule> rules,
        List<String> examples,
        List<Below> members) {

    /** A rule about it, and what the rule states. */
    record MemberRule(String id, String statement) {}

    /** A member of the object that it is. */
    record Below(String name, String title, boolean required) {}

    /** All of it in words. */
    String words() {
        StringBuilder words = new StringBuilder(pointer + ": " + title + " (member of "
                + (type.isEmpty() ? "every message" : type) + ")\n" + description + "\n");
        line(words, "Form", form);
        limits.forEach(limit -> line(words, "Limit", limit));
        line(words, "There", required ? "always, where its object is" : "optional");
        line(words, "List", list);
        line(words, "Absent", standard.isEmpty() ? "" : "counts as " + standard);
        line(words, "Codes", codeList.isEmpty() ? "" : "tocsin codes " + codeList);
        meanings.forEach(meaning -> line(words, "Meaning", meaning));
        line(words, "Units", String.join(", ", units));
        line(words, "Example", String.join(", ", examples));
        rules.forEach(rule -> line(words, "Rule", rule.id() + ": " + rule.statement()));
        members.forEach(below -> line(
                words, "Member", below.name() + ": " + below.title() + (below.required() ? " (always there)" : "")));
        return words.toString();
    }

    private static void line(StringBuilder words, String name, String value) {
        if (!value.isEmpty()) {
            words.append(name)
                    .append(':')
                    .append(" ".repeat(9 - name.length()))
                    .append(value)
                    .append('\n');
        }
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("member", pointer);
        json.writeStringProperty("type", type);
        json.writeStringProperty("title", title);
        json.writeStringProperty("description", description);
        json.writeStringProperty("form", form);
        JsonLine.strings(json, "limits", limits);
        json.writeBooleanProperty("required", required);
        json.writeStringProperty("list", list);
        json.writeStringProperty("default", standard);
        json.writeStringProperty("codes", codeList);
        JsonLine.strings(json, "meanings", meanings);
        JsonLine.strings(json, "units", units);
        JsonLine.strings(json, "examples", examples);
        JsonLine.strings(json, "rules", rules.stream().map(MemberRule::id).toList());
        JsonLine.strings(json, "members", members.stream().map(Below::name).toList());
    }
}

package org.tocsin.generator.page;

import static org.tocsin.generator.page.AsciiDoc.code;
import static org.tocsin.generator.page.AsciiDoc.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.generator.record.MemberRules;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.version.Since;
import tools.jackson.databind.JsonNode;

/** The page of each type of message, and the table of all types. */
final class TypePages {

    private static final String HEAD = AsciiDoc.head("the schemas, members.json and rules.json");
    private static final Pattern HEADING = Pattern.compile("(?m)^(=+) ");
    /** The depth of the heading of a page. */
    private static final int DEPTH = 3;

    private final Format format;
    private final List<RegisteredRule> rules;
    private final Path chapters;
    private final MemberTable members;
    private final Since since;

    /** {@code chapters} is the folder whose folder {@code type} has what people wrote about types. */
    TypePages(Format format, List<RegisteredRule> rules, MemberRules memberRules, Since since, Path chapters) {
        this.since = since;
        this.format = format;
        this.rules = rules;
        this.chapters = chapters;
        this.members = new MemberTable(format, memberRules, since);
    }

    /** The pages by the names of their files. */
    Map<String, String> all() throws IOException {
        List<Definition> bodies = format.bodiesByType();
        Map<String, String> pages = new TreeMap<>();
        for (Definition body : bodies) {
            pages.put("types/" + body.messageType() + ".adoc", page(body));
        }
        pages.put(
                "types.adoc",
                HEAD
                        + AsciiDoc.table(
                                "3,3,2,3,4",
                                "|Type |Chapter |Asks for |Is answered by |Its messages",
                                bodies.stream()
                                        .map(body -> "|" + link(anchor(body), code(body.messageType())) + facts(body))
                                        .collect(Collectors.joining()))
                        + bodies.stream()
                                .map(body -> AsciiDoc.include("types/" + body.messageType() + ".adoc"))
                                .collect(Collectors.joining()));
        return pages;
    }

    private static String anchor(Definition body) {
        return "type-" + body.messageType();
    }

    private String page(Definition body) throws IOException {
        StringBuilder page = new StringBuilder(HEAD)
                .append(written(body))
                .append("\n[[")
                .append(anchor(body))
                .append("-facts]]\n==== In a correspondence\n")
                .append(AsciiDoc.table(
                        "3,2,3,4,1",
                        "|Chapter |Asks for |Is answered by |Its messages |Since",
                        facts(body).strip() + " |" + since.of(body) + "\n"))
                .append(members.section(body, "Members of " + code(body.messageType())));
        format.objects().stream()
                .filter(object -> object.source().equals(body.source()) && !object.equals(body))
                .forEach(object -> page.append(members.section(object, object.title())));
        return page.append(rules(body)).toString();
    }

    /** What people wrote about the type; its title where they wrote nothing. */
    private String written(Definition body) throws IOException {
        String name = "type/" + body.messageType() + ".adoc";
        Path file = chapters.resolve(name);
        if (!Files.exists(file)) {
            return AsciiDoc.page(anchor(body), body.title());
        }
        Matcher heading = HEADING.matcher(Files.readString(file));
        int depth = heading.find() ? heading.group(1).length() : DEPTH;
        String offset = depth == DEPTH ? "" : "leveloffset=%+d".formatted(DEPTH - depth);
        return "\n[.page]\ninclude::../../" + name + "[" + offset + "]\n";
    }

    private String facts(Definition body) {
        JsonNode type = format.meanings().types().path(body.messageType());
        JsonNode traits = format.meanings().traits();
        List<String> answers = type.has("answers")
                ? type.path("answers").valueStream().map(JsonNode::asString).toList()
                : List.of("response");
        return " |<<" + format.chapter(body) + ">> |"
                + (type.has("asks") ? typeLink(type.path("asks").asString()) : "") + " |"
                + answers.stream().map(TypePages::typeLink).collect(Collectors.joining(", ")) + " |"
                + type.path("is")
                        .valueStream()
                        .map(trait -> traits.path(trait.asString()).asString())
                        .collect(Collectors.joining("; "))
                + "\n";
    }

    private static String typeLink(String type) {
        return link("type-" + type, code(type));
    }

    /** The rules about this type alone or about a few, of which it is one. */
    private String rules(Definition body) {
        String own = rules.stream()
                .filter(rule -> rule.types().contains(body.messageType()))
                .map(rule -> "* " + link("rule-" + rule.id(), rule.id()) + ": " + rule.statement() + "\n")
                .collect(Collectors.joining());
        return own.isEmpty() ? "" : "\n[[" + anchor(body) + "-rules]]\n==== Rules about the type\n\n" + own;
    }

    /** The pages of the objects that no type has for itself, by the names of their files; the envelope comes first. */
    Map<String, String> common() {
        Map<String, List<Definition>> files = format.objects().stream()
                .filter(object -> !object.source().startsWith("types/"))
                .collect(Collectors.groupingBy(Definition::source, TreeMap::new, Collectors.toList()));
        Map<String, String> pages = new TreeMap<>();
        StringBuilder all = new StringBuilder(HEAD);
        files.forEach((source, objects) -> {
            String name = source.replaceAll("^common/|\\.schema\\.json$", "");
            String title = objects.get(0).title();
            pages.put(
                    "common/" + name + ".adoc",
                    HEAD
                            + AsciiDoc.page("common-" + name, title)
                            + objects.stream()
                                    .map(object -> members.section(object, object.title()))
                                    .collect(Collectors.joining()));
            all.append(AsciiDoc.include("common/" + name + ".adoc"));
        });
        pages.put("members.adoc", all.toString());
        return pages;
    }
}

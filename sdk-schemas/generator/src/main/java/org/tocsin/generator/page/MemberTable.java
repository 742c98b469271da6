package org.tocsin.generator.page;

import static org.tocsin.generator.page.AsciiDoc.cell;
import static org.tocsin.generator.page.AsciiDoc.code;
import static org.tocsin.generator.page.AsciiDoc.link;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tocsin.generator.page.MemberSchemas.MemberSchema;
import org.tocsin.generator.record.MemberRules;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;
import org.tocsin.generator.version.Since;
import tools.jackson.databind.JsonNode;

/** The tables of members: JSON type, form, size, cardinality, version, meaning and rules of each. */
final class MemberTable {

    /** Up to this length a pattern is shown beside a member. */
    private static final int SHORT = 60;

    private final Format format;
    private final MemberSchemas schemas;
    private final MemberRules rules;
    private final Since since;

    MemberTable(Format format, MemberRules rules, Since since) {
        this.since = since;
        this.format = format;
        this.schemas = new MemberSchemas(format);
        this.rules = rules;
    }

    /** The section of an object: what it is, and its members. */
    String section(Definition object, String title) {
        String ofObject = rules(rules.ids(object, ""));
        return "\n[[object-" + object.javaName() + "]]\n==== " + title + "\n\n" + object.description() + " Schema: "
                + code(object.id()) + "." + ofObject + "\n"
                + AsciiDoc.table(
                        "4,5,2,1,9",
                        "|Member |JSON type and form |Number |Since |Meaning",
                        object.members().stream()
                                .map(member -> row(object, member))
                                .collect(Collectors.joining()));
    }

    /** The anchor of a member. */
    static String anchor(Definition object, Member member) {
        return "member-" + object.shortName() + "." + member.name();
    }

    private String row(Definition object, Member member) {
        return "|[[" + anchor(object, member) + "]]" + code(member.name()) + " |" + form(object, member) + " |"
                + number(member.required(), own(object, member)) + " |" + since.of(object, member) + " |"
                + cell(member.description())
                + (member.hasDefault() ? " Default: " + code(member.standard().asString()) + "." : "")
                + meanings(object, member)
                + rules(rules.ids(object, member.name())) + "\n";
    }

    /** Its own schema; of a code, which is one string or a list of them, without the reference to the list. */
    private JsonNode own(Definition object, Member member) {
        JsonNode own = object.schema().path("properties").path(member.name());
        return member.type().codes().isPresent()
                ? own
                : schemas.of(object, member).whole();
    }

    private static String number(boolean required, JsonNode schema) {
        String most = schema.path("maxItems").asString("1");
        return required && most.equals("1") ? "1" : (required ? "1.." : "0..") + most;
    }

    private String form(Definition object, Member member) {
        if (member.type().codes().isPresent()) {
            CodeList list = member.type().codes().get();
            return (member.isList() ? "array of string" : "string") + AsciiDoc.LINE
                    + link("codes-" + list.name(), list.title()) + ", "
                    + (list.isOpen() ? "open" : "closed") + " list";
        }
        MemberSchema schema = schemas.of(object, member);
        String named = named(member, schema);
        String type = schema.isList() ? "array of " + schema.itemType() : schema.type();
        return type + (named.isEmpty() ? "" : AsciiDoc.LINE + named) + Forms.size(schema.value(), AsciiDoc.LINE);
    }

    private String named(Member member, MemberSchema schema) {
        if (member.item() instanceof Type.Rec object) {
            return "<<object-" + object.javaName() + ">>";
        }
        String id = schema.named().isEmpty() ? schema.definition() : schema.named();
        if (!id.isEmpty()) {
            return link(Forms.anchor(id), Names.ofDefinition(id).replace('-', ' '));
        }
        String pattern = schema.value().path("pattern").asString("");
        return pattern.isEmpty() || pattern.length() > SHORT ? "" : AsciiDoc.verbatim(pattern);
    }

    private String meanings(Definition object, Member member) {
        return listed(
                "Means",
                format.meanings().of(object, member).stream()
                        .map(meaning -> link("meaning-" + meaning, meaning))
                        .toList());
    }

    private static String rules(Collection<String> ids) {
        return listed("Rules", ids.stream().map(id -> link("rule-" + id, id)).toList());
    }

    private static String listed(String what, Collection<String> links) {
        return links.isEmpty() ? "" : AsciiDoc.LINE + "_" + what + ":_ " + String.join(", ", links) + ".";
    }
}

package org.tocsin.kit;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The table of all members: form, limits, presence and meaning of each. */
final class MemberTable {

    /** What a schema says of a value, or of the elements of a list. */
    private static final List<String> LIMITS = List.of("minLength", "maxLength", "pattern", "minimum", "maximum");

    private static final List<String> COLUMNS = List.of(
            "object",
            "member",
            "title",
            "required",
            "type",
            "items",
            "minItems",
            "maxItems",
            "definition",
            "codes",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "default",
            "meanings",
            "description",
            "schema");

    private MemberTable() {}

    static Table of(Format format, BundledSchema schema) {
        List<ObjectNode> rows = new ArrayList<>();
        for (Definition object : format.objects()) {
            JsonNode members = schema.of(object).path("properties");
            for (Member member : object.members()) {
                rows.add(row(format, schema, object, member, members.path(member.name())));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static ObjectNode row(
            Format format, BundledSchema schema, Definition object, Member member, JsonNode source) {
        ObjectNode row = Kit.JSON.createObjectNode();
        row.put("object", object.shortName()).put("member", member.name());
        row.put("title", member.title()).put("required", member.required());
        JsonNode meant = schema.meant(source);
        row.set("type", meant.path("type"));
        JsonNode one = source;
        if (meant.path("items").isObject()) {
            one = meant.path("items");
            row.set("items", schema.meant(one).path("type"));
            row.set("minItems", meant.path("minItems"));
            row.set("maxItems", meant.path("maxItems"));
        }
        if (one.has("$ref")) {
            row.put("definition", BundledSchema.target(one));
        }
        member.type().codes().map(CodeList::name).ifPresent(list -> row.put("codes", list));
        JsonNode value = schema.meant(one);
        LIMITS.stream().filter(value::has).forEach(limit -> row.set(limit, value.path(limit)));
        if (member.hasDefault()) {
            row.set("default", member.standard());
        }
        format.meanings().of(object, member).stream().sorted().forEach(row.withArray("meanings")::add);
        return row.put("description", member.description()).put("schema", object.id());
    }
}

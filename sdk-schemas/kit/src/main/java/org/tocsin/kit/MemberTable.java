package org.tocsin.kit;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.page.MemberSchemas;
import org.tocsin.generator.page.MemberSchemas.MemberSchema;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.version.Since;
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
            "since",
            "description",
            "schema");

    private MemberTable() {}

    static Table of(Format format, Since since) {
        MemberSchemas schemas = new MemberSchemas(format);
        List<ObjectNode> rows = new ArrayList<>();
        for (Definition object : format.objects()) {
            for (Member member : object.members()) {
                ObjectNode row = row(format, object, member, schemas.of(object, member));
                rows.add(row.put("since", since.of(object, member).toString()));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static ObjectNode row(Format format, Definition object, Member member, MemberSchema schema) {
        ObjectNode row = Kit.JSON.createObjectNode();
        row.put("object", object.shortName()).put("member", member.name());
        row.put("title", member.title()).put("required", member.required());
        row.put("type", schema.type());
        if (schema.isList()) {
            row.put("items", schema.itemType());
            row.set("minItems", schema.whole().path("minItems"));
            row.set("maxItems", schema.whole().path("maxItems"));
        }
        if (!schema.definition().isEmpty()) {
            row.put("definition", Names.className(Names.ofDefinition(schema.definition())));
        }
        member.type().codes().map(CodeList::name).ifPresent(list -> row.put("codes", list));
        LIMITS.stream()
                .filter(schema.value()::has)
                .forEach(limit -> row.set(limit, schema.value().path(limit)));
        if (member.hasDefault()) {
            row.set("default", member.standard());
        }
        format.meanings().of(object, member).stream().sorted().forEach(row.withArray("meanings")::add);
        return row.put("description", member.description()).put("schema", object.id());
    }
}

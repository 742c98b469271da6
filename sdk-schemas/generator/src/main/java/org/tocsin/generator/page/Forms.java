package org.tocsin.generator.page;

import static org.tocsin.generator.page.AsciiDoc.cell;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.page.MemberSchemas.MemberSchema;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;

/** The table of the forms that values have, other than codes and objects with members: type, size, pattern, examples. */
final class Forms {

    private Forms() {}

    static String table(Format format) {
        MemberSchemas schemas = new MemberSchemas(format);
        Map<String, JsonNode> forms = new TreeMap<>();
        for (Definition object : format.objects()) {
            for (Member member : object.members()) {
                if (member.type().codes().isEmpty() && !(member.item() instanceof Type.Rec)) {
                    MemberSchema schema = schemas.of(object, member);
                    String id = schema.named().isEmpty() ? schema.definition() : schema.named();
                    forms.put(id, schema.named().isEmpty() ? schema.value() : schema.whole());
                }
            }
        }
        forms.remove("");
        return AsciiDoc.head("the schemas")
                + AsciiDoc.table(
                        "2,3,7",
                        "|Form |JSON type and size |What it is",
                        forms.entrySet().stream()
                                .map(each -> row(each.getKey(), each.getValue()))
                                .collect(Collectors.joining()));
    }

    /** The anchor of the form with this id. */
    static String anchor(String id) {
        return "form-" + Names.ofDefinition(id);
    }

    private static String row(String id, JsonNode form) {
        String pattern = form.path("pattern").asString("");
        String examples = form.path("examples")
                .valueStream()
                .map(example -> AsciiDoc.verbatim(example.asString("")))
                .collect(Collectors.joining(", "));
        return "|[[" + anchor(id) + "]]" + Names.ofDefinition(id).replace('-', ' ') + " |"
                + form.path("type").asString() + size(form, AsciiDoc.LINE) + " |"
                + form.path("title").asString()
                + ". " + cell(form.path("description").asString())
                + (pattern.isEmpty() ? "" : AsciiDoc.LINE + "_Pattern:_ " + AsciiDoc.verbatim(pattern))
                + (examples.isEmpty() ? "" : AsciiDoc.LINE + "_Examples:_ " + examples) + "\n";
    }

    /** The length of a string or the range of an integer, with this before it; empty where there is none. */
    static String size(JsonNode schema, String before) {
        String least = schema.path("minLength").asString(schema.path("minimum").asString(""));
        String most = schema.path("maxLength").asString(schema.path("maximum").asString(""));
        if (most.isEmpty()) {
            return "";
        }
        return before
                + (least.isEmpty() ? "up to " : least + " to ")
                + most
                + (schema.has("maxLength") ? " characters" : "");
    }
}

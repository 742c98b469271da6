package org.tocsin.kit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.version.Version;
import tools.jackson.databind.JsonNode;

/** The types of TypeScript: a message is one of as many interfaces as there are types, told apart by {@code type}. */
final class TypeScript {

    private final Map<String, CodeList> codes = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private TypeScript(Format format) {
        format.codeLists().forEach(list -> codes.put(list.className(), list));
    }

    static String of(Version version, Format format, BundledSchema schema) {
        TypeScript types = new TypeScript(format);
        types.text.append("// Generated from the schemas and code lists of format " + version + "; do not edit.\n");
        types.line("", "/** A value of JSON: what an extension holds. */");
        types.line(
                "",
                "export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };");
        types.messages(schema);
        schema.definitions().forEach(types::definition);
        return types.text.toString();
    }

    /** The name of an object in the bundled schema and in TypeScript. */
    static String name(Definition object) {
        return Names.className(object.shortName());
    }

    private void messages(BundledSchema schema) {
        describe("", schema.envelope());
        line("", "export interface MessageOf<Type extends keyof Bodies> {");
        members(schema.envelope(), Map.of("type", "Type", "body", "Bodies[Type]"));
        line("", "}");
        line("", "\n/** The body of each type of message. */");
        line("", "export interface Bodies {");
        schema.bodies().forEach(body -> line("  ", '"' + body.messageType() + "\": " + name(body) + ";"));
        line("", "}");
        for (Definition body : schema.bodies()) {
            describe("", body.schema());
            line(
                    "",
                    "export interface " + BundledSchema.messageName(body) + " extends MessageOf<\"" + body.messageType()
                            + "\"> {}");
        }
        line("", "\n/** A message of any type of this version; its {@link MessageOf.type} says which. */");
        line("", "export type Message =");
        line(
                "",
                schema.bodies().stream()
                                .map(body -> "  | " + BundledSchema.messageName(body))
                                .collect(Collectors.joining("\n"))
                        + ";");
    }

    private void definition(String name, JsonNode schema) {
        describe("", schema);
        if (schema.has("properties")) {
            line("", "export interface " + name + " {");
            members(schema, Map.of());
            line("", "}");
        } else {
            CodeList list = codes.get(name);
            line("", "export type " + name + " = " + (list == null ? type(schema) : union(list)) + ";");
        }
    }

    private void members(JsonNode schema, Map<String, String> types) {
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            String name = member.getKey();
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(name));
            describe("  ", member.getValue());
            line("  ", name + (required ? ": " : "?: ") + types.getOrDefault(name, type(member.getValue())) + ";");
        }
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return BundledSchema.target(schema);
        }
        return switch (schema.path("type").asString()) {
            case "string" -> "string";
            case "integer" -> "number";
            case "boolean" -> "boolean";
            case "array" -> type(schema.path("items")) + "[]";
            case "object" -> "{ [name: string]: JsonValue }";
            default -> throw new IllegalStateException("no type: " + schema);
        };
    }

    /** An open list takes other codes, too; the intersection keeps the known ones for editors to propose. */
    private static String union(CodeList list) {
        String known = list.entries().stream()
                .map(entry -> Names.literal(entry.code()))
                .collect(Collectors.joining(" | "));
        return list.isOpen() ? known + " | (string & {})" : known;
    }

    private void describe(String indent, JsonNode schema) {
        if (indent.isEmpty()) {
            text.append('\n');
        }
        String description = schema.path("description").asString("").replace("*/", "*\\/");
        String standard = schema.has("default") ? " @default " + schema.path("default") : "";
        line(indent, "/** " + description + standard + " */");
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}

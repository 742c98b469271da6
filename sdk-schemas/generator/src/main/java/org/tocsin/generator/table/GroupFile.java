package org.tocsin.generator.table;

import static org.tocsin.generator.source.Dialect.require;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.JsonNode;

/** The groups of codes in the code lists, as methods that test a code. */
public final class GroupFile {

    private GroupFile() {}

    public static JavaFile of(Format format) {
        JavaFile file = new JavaFile("org.tocsin.internal.member", "CodeGroups", "codes/*.json");
        file.javadoc(0, List.of("Codes that belong together, by what their lists say."))
                .code("public final class CodeGroups {")
                .blank()
                .code("    private CodeGroups() {}");
        for (CodeList list : format.codeLists()) {
            list.groups().forEach(group -> write(file, list, group));
        }
        return file.code("}");
    }

    private static void write(JavaFile file, CodeList list, JsonNode group) {
        List<String> codes = new ArrayList<>();
        group.path("codes").forEach(code -> codes.add(code.asString()));
        String name = group.path("group").asString();
        String says = group.path("description").asString("");
        require(!codes.isEmpty() && !says.isEmpty(), list.name() + ": the group " + name + " says nothing");
        codes.forEach(code -> require(list.has(code), list.name() + ": no code " + code + " in the group " + name));
        boolean ordered = group.path("ordered").asBoolean(false);
        String about = "(${org.tocsin.code." + list.className() + "} code) {";
        file.blank()
                .javadoc(
                        4,
                        List.of((ordered ? "Its place, counted from zero, if it " : "Whether it ")
                                + says
                                + (ordered ? "; else -1." : ".")))
                .code(
                        ordered
                                ? "    public static int placeIn" + Names.className(name) + about
                                : "    public static boolean is" + Names.className(name) + about)
                .code("        return switch (code.code()) {");
        if (ordered) {
            IntStream.range(0, codes.size())
                    .forEach(i -> file.code("            case " + Names.literal(codes.get(i)) + " -> " + i + ";"));
        } else {
            file.code("            case " + codes.stream().map(Names::literal).collect(Collectors.joining(", "))
                    + " -> true;");
        }
        file.code("            default -> " + (ordered ? "-1" : "false") + ";")
                .code("        };")
                .code("    }");
    }
}

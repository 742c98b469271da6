package org.tocsin.generator.table;

import static org.tocsin.generator.source.Dialect.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.register.UnitGroups;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.JsonNode;

/**
 * The groups of codes in the code lists, as methods that test a code; the digits of currencies; and which units fit a
 * member.
 */
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
            if (list.name().equals("unit")) {
                checkUnits(list);
            }
            if (list.entries().stream().anyMatch(entry -> entry.digits() >= 0)) {
                digits(file, list);
            }
        }
        units(file, format);
        wholes(file, format.meanings());
        return file.code("}");
    }

    /** Each unit belongs to one group, or no member could say which units fit it. */
    private static void checkUnits(CodeList list) {
        for (String code : list.defined()) {
            long groups = list.groups()
                    .valueStream()
                    .filter(group -> group.path("codes")
                            .valueStream()
                            .anyMatch(each -> each.asString().equals(code)))
                    .count();
            require(groups == 1, list.name() + ": " + code + " is in " + groups + " groups");
        }
    }

    /** The method that gives the digits of a currency; the cases stand in the order of the digits. */
    private static void digits(JavaFile file, CodeList list) {
        Map<Integer, List<String>> codes = new TreeMap<>();
        list.entries().stream()
                .filter(entry -> entry.digits() >= 0)
                .forEach(entry -> codes.computeIfAbsent(entry.digits(), none -> new ArrayList<>())
                        .add(Names.literal(entry.code())));
        file.blank()
                .javadoc(
                        4,
                        List.of(
                                "How many digits behind the point an amount in this currency can have; -1 where the list "
                                        + "does not say it."))
                .code("    public static int digits(${org.tocsin.code." + list.className() + "} code) {")
                .code("        return switch (code.code()) {");
        codes.forEach((digits, of) -> file.code("            case " + wrapped(of) + " -> " + digits + ";"));
        file.code("            default -> -1;").code("        };").code("    }");
    }

    /** The codes, a few in each line. */
    private static String wrapped(List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i ->
                        codes.get(i) + (i == codes.size() - 1 ? "" : i % 10 == 9 ? ",\n                    " : ", "))
                .collect(Collectors.joining());
    }

    /** The method that tells whether a unit fits what a member counts, by the groups that members.json names. */
    private static void units(JavaFile file, Format format) {
        Meanings meanings = format.meanings();
        file.blank()
                .javadoc(4, List.of("Whether the unit, a registered one, fits what a member with this meaning counts."))
                .code("    public static boolean fits(Meaning meaning, ${org.tocsin.code.Unit} unit) {")
                .code("        return switch (meaning) {");
        for (String meaning : meanings.all().keySet()) {
            List<String> groups = UnitGroups.of(meanings, meaning);
            groups.forEach(group -> require(
                    format.codeLists().stream()
                            .flatMap(list -> list.groups().valueStream())
                            .anyMatch(each -> each.path("group").asString().equals(group)),
                    "members.json: there are no units called " + group));
            if (!groups.isEmpty()) {
                file.code("            case " + Names.constant(meaning) + " -> "
                        + groups.stream()
                                .map(group -> "is" + Names.className(group) + "(unit)")
                                .collect(Collectors.joining("\n                    || "))
                        + ";");
            }
        }
        file.code("            default -> true;").code("        };").code("    }");
    }

    /** The method that tells how many of a unit make a whole, for the members that measure a part of it. */
    private static void wholes(JavaFile file, Meanings meanings) {
        file.blank()
                .javadoc(
                        4,
                        List.of(
                                "The most of the unit that a member with this meaning can measure, which is the whole; no "
                                        + "limit where it measures no part of a whole."))
                .code("    public static long whole(Meaning meaning, ${org.tocsin.code.Unit} unit) {")
                .code("        return switch (meaning) {");
        for (JsonNode meaning : meanings.source()) {
            if (meaning.has("whole")) {
                file.code("            case "
                                + Names.constant(meaning.path("meaning").asString()) + " -> switch (unit.code()) {")
                        .code(meaning.path("whole").properties().stream()
                                        .map(each -> "                case " + Names.literal(each.getKey()) + " -> "
                                                + each.getValue().asLong() + "L;\n")
                                        .collect(Collectors.joining())
                                + "                default -> Long.MAX_VALUE;")
                        .code("            };");
            }
        }
        file.code("            default -> Long.MAX_VALUE;").code("        };").code("    }");
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

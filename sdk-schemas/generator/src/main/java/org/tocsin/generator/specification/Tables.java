package org.tocsin.generator.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Guidance;
import org.tocsin.generator.source.Type;
import org.tocsin.generator.version.Since;
import tools.jackson.databind.JsonNode;

/** The tables of the specification, in AsciiDoc. */
public final class Tables {

    private static final String HEAD = "// Generated from the schemas, code lists and rules; do not edit.\n";

    /** A line break within a paragraph. */
    private static final String LINE = " +\n";

    private Tables() {}

    public static String codes(List<CodeList> lists, Since since) {
        return HEAD + lists.stream().map(list -> list(list, since)).collect(Collectors.joining());
    }

    private static String list(CodeList list, Since since) {
        return """

                [[codes-%s]]
                === %s

                %s %s list. Source: %s.%s

                [cols="1,1,3"]
                |===
                |Code |Title |Definition

                %s
                |===
                %s""".formatted(
                        list.name(),
                        list.title(),
                        cell(list.description()),
                        list.isOpen() ? "Open" : "Closed",
                        cell(list.standard()),
                        since(since.named(since.of(list))),
                        rows(list, since),
                        groups(list));
    }

    /** A row for each code; where the codes have aspects, those of an aspect stand below its heading. */
    private static String rows(CodeList list, Since since) {
        List<String> rows = new ArrayList<>();
        String aspect = "";
        for (CodeList.Entry entry : list.entries()) {
            Guidance guidance = entry.guidance();
            if (!guidance.aspect().equals(aspect) && !guidance.aspect().isEmpty()) {
                aspect = guidance.aspect();
                rows.add("3+|*`+" + aspect + "+`*");
            }
            rows.add("|`+" + entry.code() + "+` |" + cell(entry.title()) + " |"
                    + cell(entry.definition()
                            + digits(entry)
                            + since(since.named(since.of(list, entry)))
                            + guidance(guidance)));
        }
        return String.join("\n", rows);
    }

    private static String since(String version) {
        return version.isEmpty() ? "" : " Since " + version + ".";
    }

    private static String digits(CodeList.Entry entry) {
        return switch (entry.digits()) {
            case CodeList.Entry.ANY_DIGITS -> "";
            case 0 -> " No digits behind the point.";
            default -> " Up to " + entry.digits() + " digits behind the point.";
        };
    }

    private static String guidance(Guidance guidance) {
        String example = guidance.example().isEmpty() ? "" : LINE + "_Example:_ " + guidance.example();
        String instead = guidance.instead().stream()
                .map(each -> "`+" + each.kind() + "+`, where " + each.when())
                .collect(Collectors.joining("; "));
        String keywords = guidance.keywords().entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
        return example
                + (instead.isEmpty() ? "" : LINE + "_Not:_ " + instead + ".")
                + (keywords.isEmpty() ? "" : LINE + "_Found by_ " + keywords + ".");
    }

    private static String groups(CodeList list) {
        StringBuilder groups = new StringBuilder();
        for (JsonNode group : list.groups()) {
            List<String> codes = new ArrayList<>();
            group.path("codes").forEach(code -> codes.add("`+" + code.asString() + "+`"));
            groups.append("\nEach of these ")
                    .append(group.path("description").asString())
                    .append(": ")
                    .append(String.join(", ", codes))
                    .append(".\n");
        }
        return groups.toString();
    }

    /** The tables of values that the format lists in files of their own, by the name of the file of the table. */
    public static Map<String, String> values(Format format) {
        return Map.of(
                "reserved-values.adoc", ValueTables.reserved(format),
                "embedding-addresses.adoc", ValueTables.embedding(format),
                "embedding-inverted-addresses.adoc", ValueTables.embeddingInverted(format),
                "no-addresses.adoc", ValueTables.noAddresses(format),
                "classification-markings.adoc", ValueTables.markings(format));
    }

    public static String members(List<Definition> objects) {
        return HEAD + objects.stream().map(Tables::object).collect(Collectors.joining());
    }

    private static String object(Definition object) {
        return """

                [[object-%s]]
                === %s

                %s Schema: `+%s+`.

                [cols="1,1,3"]
                |===
                |Member |Presence |Meaning

                %s
                |===
                """.formatted(
                        object.javaName(),
                        object.title(),
                        cell(object.description()),
                        object.id(),
                        object.members().stream().map(Tables::member).collect(Collectors.joining("\n")));
    }

    private static String member(Member member) {
        String presence = member.required() ? "required" : "optional";
        String standard =
                member.hasDefault() ? ", default `+" + member.standard().asString() + "+`" : "";
        String many = member.type() instanceof Type.ListOf list ? ", 1 to " + list.max() : "";
        return "|`+" + member.name() + "+` |" + presence + many + standard + " |" + cell(member.description())
                + meaning(member.type() instanceof Type.ListOf list ? list.item() : member.type());
    }

    private static String meaning(Type type) {
        if (type instanceof Type.CodeOf code) {
            return " Code: <<codes-" + code.list().name() + ">>.";
        }
        if (type instanceof Type.Rec rec) {
            return " Object: <<object-" + rec.javaName() + ">>.";
        }
        return "";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}

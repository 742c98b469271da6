package org.tocsin.generator.page;

import static org.tocsin.generator.page.AsciiDoc.LINE;
import static org.tocsin.generator.page.AsciiDoc.cell;
import static org.tocsin.generator.page.AsciiDoc.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Guidance;
import org.tocsin.generator.version.Since;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The page of each code list. */
final class ListPages {

    private static final String HEAD = AsciiDoc.head("the code lists");

    private ListPages() {}

    /** The pages by the names of their files. */
    static Map<String, String> all(Format format, Since since) {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder all = new StringBuilder(HEAD);
        for (CodeList list : format.codeLists()) {
            pages.put("codes/" + list.name() + ".adoc", page(list, format, since));
            all.append(AsciiDoc.include("codes/" + list.name() + ".adoc"));
        }
        pages.put("codes.adoc", all.toString());
        return pages;
    }

    private static String page(CodeList list, Format format, Since since) {
        JsonNode source = format.data("codes/" + list.name() + ".json");
        return HEAD
                + AsciiDoc.page("codes-" + list.name(), list.title())
                + "\n%s %s list. Source: %s. Since %s.%s\n"
                        .formatted(
                                list.description(),
                                list.isOpen() ? "Open" : "Closed",
                                list.standard(),
                                since.of(list),
                                members(list, format))
                + AsciiDoc.table("3,3,1,8", "|Code |Title |Since |Definition", rows(list, source, since))
                + groups(list);
    }

    private static String members(CodeList list, Format format) {
        String using = format.objects().stream()
                .flatMap(object -> object.members().stream()
                        .filter(member -> member.type().codes().stream().anyMatch(list::equals))
                        .map(member -> AsciiDoc.link(
                                MemberTable.anchor(object, member), code(object.shortName() + "." + member.name()))))
                .collect(Collectors.joining(", "));
        return using.isEmpty() ? "" : " Members with its codes: " + using + ".";
    }

    /** A row for each code; where the codes have aspects, those of an aspect stand below its heading. */
    private static String rows(CodeList list, JsonNode source, Since since) {
        Map<String, JsonNode> sources = new TreeMap<>();
        source.path("codes").forEach(each -> sources.put(each.path("code").asString(), each));
        StringBuilder rows = new StringBuilder();
        String aspect = "";
        for (CodeList.Entry entry : list.entries()) {
            Guidance guidance = entry.guidance();
            if (!guidance.aspect().equals(aspect) && !guidance.aspect().isEmpty()) {
                aspect = guidance.aspect();
                rows.append("4+|*").append(code(aspect)).append("*\n");
            }
            JsonNode own = sources.getOrDefault(entry.code(), MissingNode.getInstance());
            rows.append('|')
                    .append(code(entry.code()))
                    .append(" |")
                    .append(cell(entry.title()))
                    .append(" |");
            rows.append(since.of(list, entry)).append(" |");
            rows.append(cell((entry.deprecated() ? "*Deprecated.* " : "")
                    + entry.definition()
                    + digits(entry)
                    + guidance(guidance)
                    + crosswalk(own.path("crosswalk"))));
            rows.append('\n');
        }
        return rows.toString();
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
                .map(each -> code(each.kind()) + ", where " + each.when())
                .collect(Collectors.joining("; "));
        String keywords = guidance.keywords().entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
        return example
                + (instead.isEmpty() ? "" : LINE + "_Not:_ " + instead + ".")
                + (keywords.isEmpty() ? "" : LINE + "_Found by_ " + keywords + ".");
    }

    /** What the code is in other vocabularies. */
    private static String crosswalk(JsonNode crosswalk) {
        String elsewhere = crosswalk.properties().stream()
                .map(each -> each.getKey() + " " + AsciiDoc.verbatim(words(each.getValue())))
                .collect(Collectors.joining("; "));
        return elsewhere.isEmpty() ? "" : LINE + "_Elsewhere:_ " + elsewhere + ".";
    }

    private static String words(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().map(ListPages::words).collect(Collectors.joining(", "))
                : value.asString();
    }

    private static String groups(CodeList list) {
        StringBuilder groups = new StringBuilder();
        for (JsonNode group : list.groups()) {
            List<String> codes = new ArrayList<>();
            group.path("codes").forEach(code -> codes.add(code.asString()));
            groups.append("\nEach of these ")
                    .append(group.path("description").asString())
                    .append(": ")
                    .append(AsciiDoc.codes(codes))
                    .append(".\n");
        }
        return groups.toString();
    }
}

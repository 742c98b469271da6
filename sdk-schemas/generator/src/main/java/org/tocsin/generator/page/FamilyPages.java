package org.tocsin.generator.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.specification.RuleTables;

/** The pages of each family of rules: the rules, and the sentences about their problems. */
final class FamilyPages {

    private FamilyPages() {}

    /** The pages of rules by the names of their files. */
    static Map<String, String> rules(List<RegisteredRule> rules) {
        SortedMap<String, String> tables = new TreeMap<>();
        rules.stream()
                .collect(Collectors.groupingBy(rule -> RegisteredRule.family(rule.id())))
                .forEach((family, those) -> tables.put(family, RuleTables.rules(those)));
        return pages("rules", "rules.json", tables);
    }

    /** The pages of sentences by the names of their files, from the tables of the families. */
    static Map<String, String> sentences(SortedMap<String, String> tables) {
        return pages("sentences", "problems*.properties", tables);
    }

    private static Map<String, String> pages(String folder, String source, SortedMap<String, String> tables) {
        String head = AsciiDoc.head(source);
        Map<String, String> pages = new TreeMap<>();
        StringBuilder all = new StringBuilder(head);
        tables.forEach((family, table) -> {
            String name = folder + "/" + family.toLowerCase(Locale.ROOT) + ".adoc";
            String anchor = folder + "-" + family.toLowerCase(Locale.ROOT);
            pages.put(name, head + AsciiDoc.page(anchor, "TOC-" + family) + table);
            all.append(AsciiDoc.include(name));
        });
        pages.put(folder + ".adoc", all.toString());
        return pages;
    }
}

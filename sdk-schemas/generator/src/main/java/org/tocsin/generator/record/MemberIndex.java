package org.tocsin.generator.record;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;

/** The file that names for each member, and for each object as a whole, its meanings and the rules about it. */
public final class MemberIndex {

    private MemberIndex() {}

    public static String of(Format format, MemberRules rules) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (Definition object : format.objects()) {
            put(lines, object.shortName(), Set.of(), rules.ids(object, ""));
            for (Member member : object.members()) {
                put(
                        lines,
                        object.shortName() + "." + member.name(),
                        format.meanings().of(object, member),
                        rules.ids(object, member.name()));
            }
        }
        return """
                {
                  "format": "1.0",
                  "title": "Index of members",
                  "description": "What members.json and rules.json say of each member, and of each object as a whole; generated from them. \
                What has no meaning and no rule is left out, and so are rules about any string or list of codes.",
                  "members": {
                %s
                  }
                }
                """.formatted(lines.values().stream().collect(Collectors.joining(",\n")));
    }

    private static void put(
            SortedMap<String, String> lines, String name, Collection<String> meanings, List<String> rules) {
        if (!meanings.isEmpty() || !rules.isEmpty()) {
            lines.put(
                    name,
                    "    \"%s\": {\"meanings\": [%s], \"rules\": [%s]}"
                            .formatted(name, quoted(meanings), quoted(rules)));
        }
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }
}

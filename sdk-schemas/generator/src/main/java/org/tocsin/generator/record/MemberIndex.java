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
import org.tocsin.generator.version.Since;
import org.tocsin.generator.version.Version;

/** The file that names for each member, and for each object as a whole, its meanings and the rules about it. */
public final class MemberIndex {

    private MemberIndex() {}

    public static String of(Version version, Format format, MemberRules rules, Since since) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (Definition object : format.objects()) {
            put(lines, object.shortName(), Set.of(), rules.ids(object, ""), since.named(since.of(object)));
            for (Member member : object.members()) {
                put(
                        lines,
                        object.shortName() + "." + member.name(),
                        format.meanings().of(object, member),
                        rules.ids(object, member.name()),
                        since.named(since.of(object, member)));
            }
        }
        return """
                {
                  "format": "%s",
                  "title": "Index of members",
                  "description": "What members.json and rules.json say of each member, and of each object as a whole; generated from them. \
                What has no meaning and no rule and is as old as the format is left out, and so are rules about any string or list of codes.",
                  "members": {
                %s
                  }
                }
                """.formatted(version, lines.values().stream().collect(Collectors.joining(",\n")));
    }

    private static void put(
            SortedMap<String, String> lines,
            String name,
            Collection<String> meanings,
            List<String> rules,
            String since) {
        if (!meanings.isEmpty() || !rules.isEmpty() || !since.isEmpty()) {
            lines.put(
                    name,
                    "    \"%s\": {\"meanings\": [%s], \"rules\": [%s]%s}"
                            .formatted(
                                    name,
                                    quoted(meanings),
                                    quoted(rules),
                                    since.isEmpty() ? "" : ", \"since\": \"" + since + "\""));
        }
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }
}

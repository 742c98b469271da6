package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;

/** What is the same in two types is one definition under {@code common/}; what only looks alike is named here. */
final class TwinsTest {

    /**
     * They have the same members, of which others are required: a host may come from anywhere, a simulated party has a
     * code to be addressed by; an inject may go to a whole party, a relay is an office; a commitment has an end, a period
     * need have none; a co-author need not name an office, a contact does.
     */
    private static final Set<List<String>> ALIKE = Set.of(
            List.of("activity-host", "simulated-party"),
            List.of("inject-recipient", "relay"),
            List.of("progress-time-frame", "time-period"),
            List.of("co-author", "party-role"));

    private static Set<List<String>> alike(Function<Definition.Member, List<Object>> facts) throws IOException {
        Map<String, List<String>> byMembers = new TreeMap<>();
        for (Definition object : new Format(SourceCopy.file(SourceCopy.PROJECT, "")).objects()) {
            byMembers.merge(
                    object.members().stream()
                            .map(member -> facts.apply(member).toString())
                            .sorted()
                            .toList()
                            .toString(),
                    List.of(object.shortName()),
                    (some, more) -> List.copyOf(new TreeSet<>(
                            List.of(some, more).stream().flatMap(List::stream).toList())));
        }
        return byMembers.values().stream().filter(names -> names.size() > 1).collect(Collectors.toSet());
    }

    @Test
    void noTwoDefinitionsAreTheSame() throws IOException {
        assertEquals(Set.of(), alike(member -> List.of(member.name(), member.type(), member.required())));
    }

    @Test
    void whatDiffersInPresenceAloneMeansSomethingElse() throws IOException {
        assertEquals(ALIKE, alike(member -> List.of(member.name(), member.type())));
    }
}

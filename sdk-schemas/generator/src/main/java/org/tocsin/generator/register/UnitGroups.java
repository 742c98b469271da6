package org.tocsin.generator.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Meanings;
import tools.jackson.databind.JsonNode;

/** The groups of units that fit what a member counts, as {@code members.json} names them for a meaning. */
public final class UnitGroups {

    private UnitGroups() {}

    /** The groups that fit a meaning; empty where any unit does. */
    public static List<String> of(Meanings meanings, String meaning) {
        List<String> groups = new ArrayList<>();
        for (JsonNode each : meanings.source()) {
            if (each.path("meaning").asString().equals(meaning)) {
                each.path("units").forEach(group -> groups.add(group.asString()));
            }
        }
        return groups;
    }

    /** The meaning of the member that says which units fit, where it has one. */
    public static Optional<String> meaning(Meanings meanings, Definition object, Definition.Member member) {
        return meanings.of(object, member).stream()
                .filter(meaning -> !of(meanings, meaning).isEmpty())
                .findFirst();
    }
}

package org.tocsin.generator.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The questions of the decision aid as tables, in AsciiDoc. */
public final class DecisionTables {

    private DecisionTables() {}

    public static String of(DecisionAid aid) {
        return "// Generated from decision-aid.json; do not edit.\n"
                + aid.questions().stream().map(DecisionTables::table).collect(Collectors.joining());
    }

    private static String table(JsonNode question) {
        return """

                [[%s]]
                .%s
                [cols="3,2"]
                |===
                %s
                |===
                """.formatted(
                        anchor(question.path("id")),
                        english(question),
                        question.path("answers")
                                .valueStream()
                                .map(answer -> "|" + english(answer) + " |" + outcome(answer))
                                .collect(Collectors.joining("\n")));
    }

    private static String outcome(JsonNode answer) {
        if (answer.has("question")) {
            return "<<" + anchor(answer.path("question")) + ",asks on>>";
        }
        List<String> kinds = new ArrayList<>();
        answer.path("kinds").forEach(kind -> kinds.add("`+" + kind.asString() + "+`"));
        return kinds.isEmpty() ? "the next stage" : String.join(", ", kinds);
    }

    private static String anchor(JsonNode id) {
        return "asks-" + id.asString();
    }

    private static String english(JsonNode asked) {
        return asked.path("text").path("en").asString();
    }
}

package org.tocsin.generator.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Dialect;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Guidance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that lead to a code of a list: a tree for each aspect of its codes. Whoever answers that nothing of the
 * first question of an aspect fits goes on to the next aspect.
 */
public final class DecisionAid {

    private static final int MOST_QUESTIONS = 4;
    private static final int MOST_ANSWERS = 7;
    private static final int MOST_KINDS = 3;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CodeList list;
    private final Map<String, JsonNode> questions = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> reached = new HashSet<>();

    /** Reads the questions in the folder of the format. */
    public DecisionAid(Path folder, Format format) {
        JsonNode source = JSON.readTree(folder.resolve("decision-aid.json"));
        String name = source.path("list").asString("");
        this.list = format.codeLists().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("decision aid: no list " + name));
        source.path("questions")
                .forEach(each -> Dialect.require(
                        questions.put(each.path("id").asString(""), each) == null,
                        "decision aid: two questions " + each.path("id")));
        List<String> stages = new ArrayList<>();
        source.path("stages").forEach(stage -> {
            String aspect = stage.path("aspect").asString("");
            // Whoever comes here has said once for each earlier stage that nothing fits.
            check(aspect, stage.path("question").asString(""), stages.size() + 1, true);
            stages.add(aspect);
        });
        Dialect.require(stages.equals(Guidance.ASPECTS), "decision aid: the stages are not " + Guidance.ASPECTS);
        questions.keySet().forEach(id -> require(asked.contains(id), id, "nothing leads to it"));
        list.defined()
                .forEach(code -> Dialect.require(reached.contains(code), "decision aid: no answer gives " + code));
    }

    /** The questions in their order. */
    public List<JsonNode> questions() {
        return List.copyOf(questions.values());
    }

    private void check(String aspect, String id, int number, boolean first) {
        JsonNode question = Dialect.found(questions.get(id), "decision aid: no question " + id);
        require(asked.add(id), id, "two ways lead to it");
        require(number <= MOST_QUESTIONS, id, "more than " + MOST_QUESTIONS + " questions before a kind");
        checkText(id, question);
        JsonNode answers = question.path("answers");
        require(answers.size() >= 2 && answers.size() <= MOST_ANSWERS, id, "not 2 to " + MOST_ANSWERS + " answers");
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            checkText(id, answer);
            require(!(answer.has("kinds") && answer.has("question")), id, "an answer gives kinds and asks on");
            boolean last = first && i == answers.size() - 1 && !aspect.equals("open");
            require(last != (answer.has("kinds") || answer.has("question")), id, "which answer says none of these?");
            if (answer.has("question")) {
                check(aspect, answer.path("question").asString(""), number + 1, false);
            }
            checkKinds(aspect, id, answer.path("kinds"));
        }
    }

    private void checkKinds(String aspect, String id, JsonNode kinds) {
        require(!kinds.isArray() || !kinds.isEmpty() && kinds.size() <= MOST_KINDS, id, "too few or too many kinds");
        int before = -1;
        for (JsonNode kind : kinds) {
            int place = list.defined().indexOf(kind.asString(""));
            require(place >= 0, id, list.name() + " has no code " + kind);
            require(place > before, id, "the kinds do not stand in the order of the list");
            require(
                    before >= 0 || list.entries().get(place).guidance().aspect().equals(aspect),
                    id,
                    kind + " is of another aspect than " + aspect);
            before = place;
            reached.add(kind.asString());
        }
    }

    private static void checkText(String id, JsonNode asked) {
        for (String language : List.of("en", "fr")) {
            require(!asked.path("text").path(language).asString("").isBlank(), id, "a text has no " + language);
        }
    }

    private static void require(boolean condition, String id, String otherwise) {
        Dialect.require(condition, "decision aid, " + id + ": " + otherwise);
    }
}

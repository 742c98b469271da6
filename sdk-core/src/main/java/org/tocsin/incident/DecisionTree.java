package org.tocsin.incident;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.internal.catalog.FormatFiles;
import org.tocsin.json.Node;
import org.tocsin.vocabulary.Aspect;

/** The questions of the decision aid, read from {@code decision-aid.json}. Immutable. */
final class DecisionTree {

    private final Map<String, Node> sources = new LinkedHashMap<>();
    private final Map<Aspect, DecisionQuestion> first = new EnumMap<>(Aspect.class);

    private DecisionTree(Node file) {
        file.get("questions").elements().forEach(each -> sources.put(FormatFiles.text(each.get("id")), each));
        Iterator<Node> stages = file.get("stages").elements().iterator();
        for (Aspect aspect : Aspect.values()) {
            first.put(aspect, question(FormatFiles.text(stages.next().get("question"))));
        }
    }

    /** The tree, parsed at its first use. */
    static DecisionTree get() {
        return Parsed.TREE;
    }

    /** The question that the stage of an aspect begins with. */
    DecisionQuestion first(Aspect aspect) {
        return Objects.requireNonNull(first.get(aspect));
    }

    /** The question of this id with all that follow it; the generator sees that there is no circle. */
    private DecisionQuestion question(String id) {
        Node source = Objects.requireNonNull(sources.get(id), id);
        return new DecisionQuestion(
                DecisionText.of(source),
                source.get("answers").elements().stream().map(this::choice).toList());
    }

    private DecisionChoice choice(Node answer) {
        @Nullable
        DecisionQuestion next =
                answer.get("question").text().map(this::question).orElse(null);
        return new DecisionChoice(
                DecisionText.of(answer),
                FormatFiles.texts(answer.get("kinds")).stream()
                        .map(IncidentKind::of)
                        .toList(),
                next);
    }

    private static final class Parsed {

        private static final DecisionTree TREE = new DecisionTree(FormatFiles.file("decision-aid.json"));
    }
}

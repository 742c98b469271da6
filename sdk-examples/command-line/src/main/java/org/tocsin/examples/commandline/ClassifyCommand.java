package org.tocsin.examples.commandline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.incident.IncidentKinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for the kind of an incident. */
@Command(
        name = "classify",
        description = {
            "Finds the kind of an incident with a few questions, and prints its categories.",
            "An answer is its number; b goes back, q ends with what was found. Words begin with a search for them."
        },
        footer = {
            "",
            "Examples:",
            "  tocsin classify",
            "  tocsin classify --language fr",
            "  tocsin classify sim swap",
            "  tocsin classify --answers 1,2 --output json"
        })
final class ClassifyCommand implements Callable<Integer> {

    private static final String BACK = "b";
    private static final String LEAVE = "q";

    @Mixin
    private final Surroundings around = new Surroundings();

    @Mixin
    private final Language language = new Language();

    @Option(
            names = "--answers",
            split = ",",
            paramLabel = "NUMBER",
            description = "The answers, in order, instead of asking; enough for a kind, or for all questions.")
    private @Nullable List<String> answers;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            description = "Words (default), or the member categories of a message, on one line.")
    private OutputForm output = OutputForm.TEXT;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words for what happened.")
    private List<String> wanted = List.of();

    @Override
    public Integer call() {
        Words words = language.words();
        String search = String.join(" ", wanted);
        ClassifyStep first = ClassifyStep.first(search, words);
        if (!search.isBlank() && IncidentKinds.search(search).isEmpty()) {
            around.err().println(words.say("classify-not-found"));
        }
        List<IncidentKind> kinds = answers == null ? ask(first, words) : follow(first, answers, words);
        if (kinds.contains(IncidentKind.OTHER)) {
            around.err().println(words.say("classify-other"));
        }
        print(kinds, words);
        return ExitCode.OK;
    }

    /** What these answers lead to. */
    private List<IncidentKind> follow(ClassifyStep first, List<String> given, Words words) {
        ClassifyStep step = first;
        for (String answer : given) {
            int most = step.choices().size();
            step = step.isEnd() ? step : answered(step, answer).orElseThrow(() -> wrong(answer, most, words));
        }
        if (step.kinds().isEmpty()) {
            throw around.wrongUsage(words.say("classify-no-answer", step.question()));
        }
        return step.kinds();
    }

    private RuntimeException wrong(String answer, int most, Words words) {
        return around.wrongUsage(words.say("classify-wrong", answer, most));
    }

    /** What somebody at a terminal is led to. */
    private List<IncidentKind> ask(ClassifyStep first, Words words) {
        TypedLine line = new TypedLine(around.in());
        Deque<ClassifyStep> way = new ArrayDeque<>(List.of(first));
        while (!way.getFirst().isEnd()) {
            ClassifyStep step = way.getFirst();
            show(step, words);
            String typed = line.next().orElseGet(() -> ended(step, words)).toLowerCase(Locale.ROOT);
            if (typed.equals(LEAVE)) {
                break;
            }
            if (typed.equals(BACK)) {
                goBack(way);
            } else {
                answered(step, typed)
                        .ifPresentOrElse(
                                way::addFirst,
                                () -> around.err()
                                        .println(words.say(
                                                "classify-number",
                                                step.choices().size())));
            }
        }
        return way.getFirst().kinds();
    }

    /** Who types no more wants what was found; where that is nothing, the call was of no use. */
    private String ended(ClassifyStep step, Words words) {
        if (step.kinds().isEmpty()) {
            throw around.wrongUsage(words.say("classify-no-answer", step.question()));
        }
        return LEAVE;
    }

    private static void goBack(Deque<ClassifyStep> way) {
        if (way.size() > 1) {
            way.removeFirst();
        }
    }

    private static Optional<ClassifyStep> answered(ClassifyStep step, String answer) {
        int most = step.choices().size();
        return answer.strip().matches("[0-9]{1,2}")
                ? Optional.of(Integer.parseInt(answer.strip()))
                        .filter(number -> number >= 1 && number <= most)
                        .map(number -> step.next().apply(number - 1))
                : Optional.empty();
    }

    /** Questions go to standard error, so that standard output has the answer alone. */
    private void show(ClassifyStep step, Words words) {
        around.err().println();
        around.err().println(step.question());
        for (int i = 0; i < step.choices().size(); i++) {
            around.err().println("  " + (i + 1) + "  " + step.choices().get(i));
        }
        around.err().print(words.say("classify-prompt", step.choices().size()) + " ");
        around.err().flush();
    }

    private void print(List<IncidentKind> kinds, Words words) {
        if (kinds.isEmpty()) {
            return;
        }
        if (output == OutputForm.JSON) {
            around.out().println(JsonLine.of(json -> {
                json.writeArrayPropertyStart("categories");
                kinds.forEach(kind -> {
                    json.writeStartObject();
                    json.writeStringProperty("kind", kind.code());
                    json.writeEndObject();
                });
                json.writeEndArray();
            }));
            return;
        }
        for (IncidentKind kind : kinds) {
            String label = words.say(kind.equals(kinds.get(0)) ? "classify-primary" : "classify-later");
            IncidentKinds.term(kind)
                    .ifPresent(term -> around.out()
                            .println(label + " " + term.code() + ": " + term.title() + "\n" + term.definition()
                                    + Describe.guidance(term) + "\n"));
        }
    }
}

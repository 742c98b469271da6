package org.tocsin.examples.commandline.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The SDK as a checker in this process, asked by the same lines as a program.
 *
 * @param engine who answers
 */
public record OwnEngine(AnsweringEngine engine) implements Checker {

    private static final String SOURCE = "the SDK";

    @Override
    public Hello hello() {
        return Hello.of(place(engine.hello()));
    }

    @Override
    public Answer ask(int number, Question question) {
        return Answer.of(place(engine.answer(question.line(number).getBytes(StandardCharsets.UTF_8))));
    }

    private static JsonPlace place(String line) {
        return JsonPlace.of(SOURCE, line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() {
        // It goes with this process.
    }

    @Override
    public List<String> faults() {
        return List.of();
    }
}

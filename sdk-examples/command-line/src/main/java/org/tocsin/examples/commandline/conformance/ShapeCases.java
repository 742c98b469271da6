package org.tocsin.examples.commandline.conformance;

import java.util.List;
import java.util.Optional;

/** The cases of a file of shape cases: each is a valid message and what is changed in it. */
final class ShapeCases {

    private ShapeCases() {}

    static List<SuiteCase> of(JsonPlace file, SuiteFiles files) {
        return Suite.json(file, files).get("cases").elements().stream()
                .map(each -> of(file.text(), each, files))
                .toList();
    }

    private static SuiteCase of(String file, JsonPlace entry, SuiteFiles files) {
        Mode mode = entry.optional("mode").map(Mode::of).orElse(Mode.STRICT);
        JsonPlace base = entry.get("base");
        JsonPlace patch = entry.get("patch");
        boolean valid = entry.get("valid").bool();
        Optional<List<Finding>> problems = entry.optional("found").map(Finding::all);
        return new SuiteCase(
                file + "#" + entry.get("name").text(),
                "shape",
                Optional.of(Layer.SHAPE),
                Optional.empty(),
                mode,
                entry.optional("says").map(JsonPlace::text),
                () -> new SuiteCase.Content(
                        Question.ofMessage(
                                mode,
                                Suite.bytes(Patch.apply(
                                        patch, Suite.json(base, files).node())),
                                Optional.empty()),
                        new Expected(valid, problems, Optional.empty())));
    }
}

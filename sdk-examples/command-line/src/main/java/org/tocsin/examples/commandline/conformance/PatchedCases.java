package org.tocsin.examples.commandline.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases of a file in which each is a sample and what is changed in it: those of the shape, of versions, of tolerant reading, of limits. */
final class PatchedCases {

    private static final long MOST_BYTES = 64 << 20;

    private PatchedCases() {}

    /** Those of all files of a list, which are kept in memory and so have a size together. */
    static List<SuiteCase> ofAll(JsonPlace list, SuiteFiles files) {
        List<SuiteCase> cases = new ArrayList<>();
        long bytes = 0;
        for (JsonPlace file : list.elements()) {
            byte[] text = files.read(file);
            bytes += text.length;
            if (bytes > MOST_BYTES) {
                throw list.wrong("these files have more than " + (MOST_BYTES >> 20) + " MiB together");
            }
            String name = file.text();
            JsonPlace content = JsonPlace.of(name, text);
            Mode mode = content.optional("mode").map(Mode::of).orElse(Mode.STRICT);
            content.get("cases").elements().forEach(each -> cases.add(of(name, mode, each, files)));
        }
        return cases;
    }

    private static SuiteCase of(String file, Mode mode, JsonPlace entry, SuiteFiles files) {
        JsonPlace base = entry.get("base");
        JsonPlace patch = entry.get("patch");
        boolean valid = entry.get("valid").bool();
        Optional<List<Finding>> problems = entry.optional("found").map(Finding::all);
        return new SuiteCase(
                file + "#" + entry.get("name").text(),
                file.startsWith("shape/")
                        ? "shape"
                        : file.replaceFirst("^.*/", "").replaceFirst("[.]json$", ""),
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

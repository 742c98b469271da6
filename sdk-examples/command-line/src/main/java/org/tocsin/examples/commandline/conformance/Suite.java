package org.tocsin.examples.commandline.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The cases of a suite, as its manifest lists them.
 *
 * @param format the version of the format that they are about
 * @param notRun the parts of the manifest that are not questions to a checker, each with the number of its entries
 */
public record Suite(String format, List<SuiteCase> cases, Map<String, Integer> notRun) {

    private static final Set<String> KNOWN =
            Set.of("$schema", "format", "cases", "lists", "shape", "patched", "notShownByFile");

    /** Reads the manifest and the files of cases made by patches; all other files are read when they are asked. */
    public static Suite of(SuiteFiles files) {
        JsonPlace manifest = files.manifest();
        List<SuiteCase> cases = new ArrayList<>();
        manifest.get("cases").elements().forEach(each -> cases.add(ofFile(each, files)));
        for (String part : List.of("shape", "patched")) {
            manifest.optional(part).ifPresent(list -> cases.addAll(PatchedCases.ofAll(list, files)));
        }
        manifest.optional("lists").ifPresent(list -> list.elements().forEach(each -> cases.add(ofList(each, files))));
        Map<String, Integer> notRun = new TreeMap<>();
        manifest.node().properties().stream()
                .filter(part -> !KNOWN.contains(part.getKey()))
                .filter(part -> part.getValue().isArray())
                .forEach(part -> notRun.put(part.getKey(), part.getValue().size()));
        return new Suite(manifest.get("format").text(), List.copyOf(cases), notRun);
    }

    private static SuiteCase ofFile(JsonPlace entry, SuiteFiles files) {
        JsonPlace file = entry.get("file");
        String name = file.text();
        Optional<String> rule = entry.optional("rule").map(JsonPlace::text);
        Optional<JsonPlace> context = entry.optional("context");
        Mode mode = entry.optional("mode").map(Mode::of).orElse(Mode.STRICT);
        boolean valid = entry.get("valid").bool();
        return new SuiteCase(
                name,
                name.contains("/") ? name.replaceFirst("/.*", "") : "cases",
                context.isPresent() ? Optional.of(Layer.CONTEXT) : rule.map(Layer::of),
                rule,
                mode,
                entry.optional("says").map(JsonPlace::text),
                () -> {
                    Optional<JsonPlace> known = context.map(each -> json(each, files));
                    Optional<List<Finding>> problems =
                            entry.optional("expected").map(each -> Finding.all(json(each, files)));
                    return new SuiteCase.Content(
                            Question.ofMessage(mode, files.read(file), known.map(each -> Known.of(each, files))),
                            new Expected(
                                    valid,
                                    Optional.of(problems.orElse(List.of())),
                                    known.map(each -> Finding.all(each.get("found")))));
                });
    }

    private static SuiteCase ofList(JsonPlace entry, SuiteFiles files) {
        JsonPlace file = entry.get("file");
        Expected expected =
                new Expected(entry.get("valid").bool(), Optional.of(Finding.all(entry.get("found"))), Optional.empty());
        return new SuiteCase(
                file.text(),
                "lists",
                Optional.of(Layer.LISTS),
                entry.optional("rule").map(JsonPlace::text),
                Mode.STRICT,
                entry.optional("says").map(JsonPlace::text),
                () -> new SuiteCase.Content(
                        Question.ofList(
                                files.read(file), entry.optional("message").map(files::read)),
                        expected));
    }

    /** The content of the JSON file that is named here. */
    static JsonPlace json(JsonPlace name, SuiteFiles files) {
        return JsonPlace.of(name.text(), files.read(name));
    }

    /** The bytes of a message. */
    static byte[] bytes(JsonNode message) {
        return JsonPlace.JSON.writeValueAsBytes(message);
    }
}

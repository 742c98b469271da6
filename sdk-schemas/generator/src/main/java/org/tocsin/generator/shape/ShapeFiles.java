package org.tocsin.generator.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.sample.Assertion;
import org.tocsin.generator.sample.Choices;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.Place;
import org.tocsin.generator.sample.Places;
import org.tocsin.generator.sample.Sample;
import org.tocsin.generator.sample.SchemaNode;
import org.tocsin.generator.sample.Schemas;
import org.tocsin.generator.sample.Values;
import org.tocsin.generator.shape.ShapeCase.Finding;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of shape cases, one for each schema. */
public final class ShapeFiles {

    private final Schemas schemas;
    private final Choices choices;
    private final Places places;
    private final Items items;
    private final Map<String, List<ShapeCase>> cases = new TreeMap<>();
    private final Map<String, Map<String, String>> notShown = new TreeMap<>();

    private ShapeFiles(Format format, Schemas schemas, List<Sample> samples) throws IOException {
        this.schemas = schemas;
        this.choices = Choices.read();
        Values values = new Values(schemas, choices);
        this.places = new Places(schemas, values, samples);
        this.items = new Items(schemas, choices, values, format);
        schemas.all().forEach(node -> Assertion.of(node).forEach(this::show));
        List<Definition> bodies = format.bodiesByType();
        for (int i = 0; i < bodies.size(); i++) {
            showBody(bodies.get(i), i, samples);
        }
    }

    /**
     * The text of each file by its name.
     *
     * @param written the schemas that are generated, by their files
     * @param suite the folder of the suite, which has the samples
     */
    public static SortedMap<String, String> of(Format format, Map<String, String> written, Path suite)
            throws IOException {
        Schemas schemas = Schemas.of(format, written);
        ShapeFiles all = new ShapeFiles(format, schemas, Sample.in(suite));
        SortedMap<String, String> files = new TreeMap<>();
        schemas.files().keySet().forEach(file -> files.put(file.replaceAll(".*/|\\.schema", ""), all.text(file)));
        files.values().removeIf(String::isEmpty);
        return files;
    }

    private void show(Assertion assertion) {
        List<Place> candidates = places.of(assertion.node());
        Subject subject = Subject.of(schemas, assertion.node());
        String kept = assertion.id() + " kept";
        List<ShapeCase> broken = new ArrayList<>();
        if (!candidates.isEmpty()) {
            if (choices.notShown(assertion.id()).isEmpty()) {
                broken.addAll(BrokenCases.of(target(assertion, subject, choices.place(assertion.id(), candidates))));
            }
            List<ShapeCase> atLimit = KeptCases.of(target(assertion, subject, choices.place(kept, candidates)));
            if (choices.notShown(kept).isEmpty()) {
                broken.addAll(atLimit);
            } else {
                reasons(assertion.node()).put("#" + assertion.pointer() + " (kept)", choices.notShown(kept));
            }
        }
        if (broken.stream().allMatch(ShapeCase::valid)) {
            reasons(assertion.node()).put("#" + assertion.pointer(), reason(assertion, candidates));
        }
        cases.computeIfAbsent(assertion.node().file(), unknown -> new ArrayList<>())
                .addAll(broken);
    }

    private AssertionCases.Target target(Assertion assertion, Subject subject, Place place) {
        return new AssertionCases.Target(assertion, subject, place, choices, items);
    }

    private String reason(Assertion assertion, List<Place> candidates) {
        String chosen = choices.notShown(assertion.id());
        if (!chosen.isEmpty()) {
            return chosen;
        }
        if (candidates.isEmpty()) {
            return assertion.node().isCode() ? "no member has a code of this list" : "no sample has the place";
        }
        return "the text layer stops a number that is no plain integer (TOC-SYN-007)";
    }

    private Map<String, String> reasons(SchemaNode node) {
        return notShown.computeIfAbsent(node.file(), unknown -> new LinkedHashMap<>());
    }

    /** The case in which a type has a body of another form: the type decides. */
    private void showBody(Definition body, int branch, List<Sample> samples) {
        String type = body.messageType();
        SchemaNode node = schemas.envelope().below("allOf", String.valueOf(branch));
        Assertion assertion = new Assertion(node, "then", "", node.pointer() + "/then");
        List<Finding> found =
                new ArrayList<>(List.of(new Finding(Codes.MEMBER_TOO_MANY, "/body/" + BrokenCases.UNKNOWN_MEMBER)));
        schemas.body(type)
                .schema()
                .path("required")
                .forEach(name -> found.add(
                        new Finding(Codes.missing(schemas.body(type), name.asString()), "/body/" + name.asString())));
        JsonNode wrong = JsonNodeFactory.instance.objectNode().put(BrokenCases.UNKNOWN_MEMBER, true);
        samples.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .ifPresent(sample -> cases.computeIfAbsent(Format.ENVELOPE, unknown -> new ArrayList<>())
                        .add(new ShapeCase(
                                "body-not-of-" + type,
                                "A message of the type `" + type + "` has a body that is not of this type.",
                                assertion,
                                new Place(
                                        sample,
                                        List.of(),
                                        "/body",
                                        sample.message().path("body")),
                                Operation.replace("/body", wrong),
                                false,
                                found)));
    }

    private String text(String file) {
        List<String> lines = cases.getOrDefault(file, List.of()).stream()
                .map(each -> each.json(choices.following(each.key())).toString())
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        notShown.getOrDefault(file, Map.of()).forEach(reasons::put);
        return Stream.of(
                        "{\"schema\": \"" + file + "\",",
                        "\"cases\": [",
                        String.join(",\n", lines),
                        "],",
                        "\"notShown\": " + reasons.toString().replace("\",\"", "\",\n\"") + "}")
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

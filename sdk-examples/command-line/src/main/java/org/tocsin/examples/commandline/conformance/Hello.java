package org.tocsin.examples.commandline.conformance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.examples.console.JsonLine;

/**
 * What a checker says of itself before it is asked: the first line of the protocol.
 *
 * @param program its name and version
 * @param versions the versions of the format that it knows
 * @param layers the layers that it checks
 * @param modes how strictly it can take a message
 * @param codes which codes it tells
 */
public record Hello(String program, List<String> versions, Set<Layer> layers, Set<Mode> modes, Codes codes) {

    private static final String GREETING = "hello";

    /**
     * The codes that a checker tells.
     *
     * @param any whether it tells codes at all
     * @param only those that it knows; empty where it knows all of its layers
     */
    record Codes(boolean any, Optional<Set<String>> only) {

        static final Codes ALL = new Codes(true, Optional.empty());

        static Codes of(JsonPlace value) {
            return value.node().isBoolean()
                    ? new Codes(value.bool(), Optional.empty())
                    : new Codes(true, Optional.of(Set.copyOf(value.texts())));
        }
    }

    static Hello of(JsonPlace line) {
        JsonPlace hello = line.get(GREETING);
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (JsonPlace each : hello.get("layers").elements()) {
            String all = Arrays.stream(Layer.values()).map(Layer::toString).collect(Collectors.joining(", "));
            layers.add(Layer.named(each.text()).orElseThrow(() -> each.wrong("this should be one of " + all)));
        }
        return new Hello(
                hello.get("program").text(),
                hello.get("versions").texts(),
                layers,
                hello.optional("modes")
                        .map(modes -> modes.elements().stream().map(Mode::of).collect(Collectors.toSet()))
                        .orElse(Set.of(Mode.STRICT)),
                hello.optional("codes").map(Codes::of).orElse(Codes.ALL));
    }

    /** The line that says this; of a checker that tells all codes. */
    String line() {
        return JsonLine.of(json -> {
            json.writeObjectPropertyStart(GREETING);
            json.writeStringProperty("program", program);
            JsonLine.strings(json, "versions", versions);
            JsonLine.strings(
                    json, "layers", layers.stream().map(Layer::toString).toList());
            JsonLine.strings(
                    json, "modes", modes.stream().map(Mode::toString).sorted().toList());
            json.writeBooleanProperty("codes", codes.any());
            json.writeEndObject();
        });
    }

    /** Whether a finding is one that the checker tells. */
    boolean knows(Finding finding) {
        return layers.contains(Layer.of(finding.code()))
                && codes.only().map(only -> only.contains(finding.code())).orElse(true);
    }

    /** Why a case is not for this checker; empty where it is. */
    Optional<String> objection(SuiteCase shown) {
        if (shown.layer().filter(layer -> !layers.contains(layer)).isPresent()) {
            return Optional.of("the program does not check this layer");
        }
        if (!modes.contains(shown.mode())) {
            return Optional.of("the program has not this mode");
        }
        return shown.rule()
                .filter(rule -> !codes.only().map(only -> only.contains(rule)).orElse(true))
                .map(rule -> "the program does not check this rule");
    }
}

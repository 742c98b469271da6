package org.tocsin.examples.commandline.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A problem as far as two checkers agree on it.
 *
 * @param line the line of a list of indicators; 0 where there is none
 */
record Finding(String code, String severity, String pointer, int line) implements Comparable<Finding> {

    private static final String ERROR = "error";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(Finding::pointer)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::severity);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    boolean isError() {
        return severity.equals(ERROR);
    }

    /** Whether a message with these problems is valid. */
    static boolean valid(List<Finding> problems) {
        return problems.stream().noneMatch(Finding::isError);
    }

    /** The findings of an array, each an object that may have other members, too. */
    static List<Finding> all(JsonPlace array) {
        return array.elements().stream()
                .map(each -> new Finding(
                        each.get("code").text(),
                        each.get("severity").oneOf(ERROR, "warning"),
                        each.get("pointer").text(),
                        each.optional("line").map(JsonPlace::integer).orElse(0)))
                .sorted()
                .toList();
    }

    static void write(JsonGenerator json, String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        for (Finding each : findings) {
            json.writeStartObject();
            json.writeStringProperty("code", each.code);
            json.writeStringProperty("severity", each.severity);
            json.writeStringProperty("pointer", each.pointer);
            if (each.line > 0) {
                json.writeNumberProperty("line", each.line);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Those that stand in one list and not in the other, as often as they do. */
    static Stream<Finding> without(List<Finding> findings, List<Finding> others) {
        List<Finding> rest = new ArrayList<>(findings);
        others.forEach(rest::remove);
        return rest.stream();
    }

    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "" : " at " + pointer;
        return severity + " " + code + place + (line > 0 ? " in line " + line : "");
    }
}

package org.tocsin.examples.commandline.conformance;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.tocsin.examples.commandline.conformance.CaseResult.Outcome;
import org.tocsin.examples.console.JsonLine;
import tools.jackson.core.JsonGenerator;

/** A report as one JSON object on one line. */
final class JsonReport {

    private JsonReport() {}

    static void write(ConformanceReport report, PrintWriter out) {
        out.println(JsonLine.of(json -> write(json, report)));
    }

    private static void write(JsonGenerator json, ConformanceReport report) {
        json.writeStringProperty("program", report.hello().program());
        json.writeStringProperty("format", report.suite().format());
        json.writeBooleanProperty("allPassed", report.passed());
        json.writeNumberProperty("milliseconds", report.time().toMillis());
        counts(json, report.results());
        JsonLine.strings(json, "faults", report.faults());
        json.writeArrayPropertyStart("groups");
        report.groups().forEach((group, results) -> {
            json.writeStartObject();
            json.writeStringProperty("group", group.name());
            json.writeStringProperty("layer", group.layer());
            counts(json, results);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeObjectPropertyStart("notAsked");
        report.suite().notRun().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("cases");
        report.results().forEach(each -> write(json, each));
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, List<CaseResult> results) {
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberProperty(outcome.toString(), ConformanceReport.count(results, outcome));
        }
    }

    private static void write(JsonGenerator json, CaseResult result) {
        SuiteCase shown = result.shown();
        json.writeStartObject();
        json.writeNumberProperty("case", result.number());
        json.writeStringProperty("name", shown.name());
        json.writeStringProperty("group", shown.group());
        json.writeStringProperty("layer", ConformanceReport.Group.of(result).layer());
        json.writeStringProperty("mode", shown.mode().toString());
        shown.rule().ifPresent(rule -> json.writeStringProperty("rule", rule));
        json.writeStringProperty("outcome", result.outcome().toString());
        if (!result.reason().isEmpty()) {
            json.writeStringProperty("reason", result.reason());
        }
        if (result.failed()) {
            TextReport.sentence(shown).ifPresent(says -> json.writeStringProperty("says", says));
            result.expected().ifPresent(all -> write(json, "expected", all.valid(), all.problems(), all.found()));
            result.answered().ifPresent(all -> write(json, "answered", all.valid(), all.problems(), all.found()));
            JsonLine.strings(json, "clauses", result.clauses());
        }
        json.writeEndObject();
    }

    private static void write(
            JsonGenerator json,
            String name,
            boolean valid,
            Optional<List<Finding>> problems,
            Optional<List<Finding>> found) {
        json.writeObjectPropertyStart(name);
        json.writeBooleanProperty("valid", valid);
        problems.ifPresent(all -> Finding.write(json, "problems", all));
        found.ifPresent(all -> Finding.write(json, "found", all));
        json.writeEndObject();
    }
}

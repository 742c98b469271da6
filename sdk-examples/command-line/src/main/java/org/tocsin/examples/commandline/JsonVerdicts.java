package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import tools.jackson.core.JsonGenerator;

/** One JSON object a message, for programs. */
record JsonVerdicts(PrintWriter out, Locale locale) implements VerdictReport {

    @Override
    public void message(Verdict verdict) {
        out.println(JsonLine.of(json -> write(json, verdict)));
        out.flush();
    }

    private void write(JsonGenerator json, Verdict verdict) {
        json.writeStringProperty("source", verdict.source());
        json.writeNumberProperty("line", verdict.line());
        json.writeBooleanProperty("valid", verdict.valid());
        verdict.otherRealm().ifPresent(realm -> json.writeStringProperty("otherRealm", realm));
        json.writeArrayPropertyStart("problems");
        verdict.result().problems().all().forEach(problem -> write(json, verdict, problem));
        json.writeEndArray();
        JsonLine.strings(
                json,
                "notChecked",
                verdict.result().problems().notChecked().stream()
                        .map(ProblemCode::id)
                        .toList());
    }

    private void write(JsonGenerator json, Verdict verdict, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("pointer", problem.pointer());
        writePlace(json, verdict, problem);
        json.writeStringProperty("message", problem.message(locale));
        json.writeEndObject();
    }

    /** Always there, so that every object has one shape; null where a problem has no place in the text. */
    private static void writePlace(JsonGenerator json, Verdict verdict, Problem problem) {
        if (problem.position().isPresent()) {
            Position place = problem.position().get();
            json.writeNumberProperty("line", verdict.lineOf(place));
            json.writeNumberProperty("column", place.column());
        } else {
            json.writeNullProperty("line");
            json.writeNullProperty("column");
        }
    }
}

package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import tools.jackson.core.JsonGenerator;

/** One JSON object a message, for programs. */
record JsonVerdicts(PrintWriter out, PrintWriter err, Words words) implements VerdictReport {

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
        verdict.otherRealm().ifPresent(realm -> writeOtherRealm(json, verdict, realm));
        verdict.ownProblems().forEach(problem -> write(json, verdict, problem));
        json.writeEndArray();
        writeNotChecked(json, "notChecked", verdict.result().problems());
        if (verdict.appraisal().isPresent()) {
            json.writeBooleanProperty("stops", verdict.stopped());
            json.writeArrayPropertyStart("found");
            verdict.amongOthers().all().forEach(problem -> write(json, verdict, problem));
            json.writeEndArray();
            writeNotChecked(json, "foundNotChecked", verdict.amongOthers());
        }
    }

    private static void writeNotChecked(JsonGenerator json, String name, Problems problems) {
        JsonLine.strings(
                json, name, problems.notChecked().stream().map(ProblemCode::id).toList());
    }

    private void write(JsonGenerator json, Verdict verdict, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("pointer", problem.pointer());
        json.writeNumberProperty("line", verdict.lineOf(problem));
        json.writeNumberProperty("column", Verdict.columnOf(problem));
        json.writeStringProperty("message", problem.message(words.locale()));
        json.writeEndObject();
    }

    /** Told as a problem too, so that a program that looks at problems only does not miss it. */
    private void writeOtherRealm(JsonGenerator json, Verdict verdict, String realm) {
        json.writeStartObject();
        json.writeStringProperty("code", Verdict.OTHER_REALM);
        json.writeStringProperty("severity", "error");
        json.writeStringProperty("pointer", "/realm");
        json.writeNumberProperty("line", verdict.line());
        json.writeNumberProperty("column", 1);
        json.writeStringProperty("message", words.say("not-accepted") + ": " + words.say("of-realm", realm));
        json.writeEndObject();
    }

    @Override
    public void endOfFile(String source, Tally tally) {
        if (tally.messages() == 0) {
            err.println("tocsin: " + SafeText.of(source) + ": " + words.say("no-message"));
            err.flush();
        }
    }
}

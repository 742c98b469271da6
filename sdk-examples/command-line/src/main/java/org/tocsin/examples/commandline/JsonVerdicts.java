package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemReport;
import org.tocsin.validation.Problems;
import tools.jackson.core.JsonGenerator;

/**
 * One JSON object a message, for programs.
 *
 * @param out where they are printed
 * @param err where it is said that a file is empty
 * @param words in which language
 * @param missing the options that were not given and would tell more of what is known
 */
record JsonVerdicts(PrintWriter out, PrintWriter err, Words words, List<String> missing) implements VerdictReport {

    @Override
    public void message(Verdict verdict) {
        out.println(JsonLine.of(json -> write(json, verdict)));
        out.flush();
    }

    private void write(JsonGenerator json, Verdict verdict) {
        json.writeStringProperty("source", verdict.source());
        json.writeNumberProperty("line", verdict.line());
        json.writeStringProperty("verdict", verdict.outcome().code());
        json.writeBooleanProperty("valid", verdict.valid());
        verdict.otherRealm().ifPresent(realm -> json.writeStringProperty("otherRealm", realm));
        writeProblems(json, "problems", verdict, verdict.result().problems());
        ProblemReport.NotChecked later = ProblemReport.NotChecked.of(
                        verdict.result().problems().notChecked(), words.locale())
                .orElse(null);
        if (later != null) {
            write(json, "notChecked", later, words.notChecked(later, verdict.valid()));
        }
        if (verdict.hasFindings()) {
            writeFindings(json, verdict);
        }
        writeAccepted(json, verdict);
        verdict.otherFormat().ifPresent(format -> {
            json.writeObjectPropertyStart("looksLike");
            json.writeStringProperty("format", format.id());
            json.writeStringProperty("message", words.looksLike(format));
            json.writeEndObject();
        });
        verdict.earlier().ifPresent(message -> write(json, message));
    }

    private void writeFindings(JsonGenerator json, Verdict verdict) {
        json.writeBooleanProperty("stops", verdict.stopping() > 0);
        writeProblems(json, "found", verdict, verdict.found());
        ProblemReport.NotChecked unknown = ProblemReport.NotChecked.of(
                        verdict.found().notChecked(), words.locale())
                .orElse(null);
        if (unknown != null) {
            write(json, "foundNotChecked", unknown, words.tooLittleKnown(unknown, missing));
        }
    }

    private void writeProblems(JsonGenerator json, String name, Verdict verdict, Problems problems) {
        json.writeArrayPropertyStart(name);
        problems.all().forEach(problem -> write(json, problem, verdict.lineOf(problem), words));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, ProblemReport.NotChecked rules, String sentence) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("rules", rules.rules());
        json.writeStringProperty("message", sentence);
        if (!rules.codes().isEmpty()) {
            JsonLine.strings(json, "codes", rules.codes());
        }
        json.writeEndObject();
    }

    /** Once a code, however often it is there. */
    private static void writeAccepted(JsonGenerator json, Verdict verdict) {
        Map<String, String> reasons = new LinkedHashMap<>();
        verdict.everything()
                .forEach(problem -> verdict.judgement()
                        .reason(problem)
                        .ifPresent(reason -> reasons.put(problem.code().id(), reason)));
        if (!reasons.isEmpty()) {
            json.writeArrayPropertyStart("accepted");
            reasons.forEach((code, reason) -> {
                json.writeStartObject();
                json.writeStringProperty("code", code);
                json.writeStringProperty("reason", reason);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, Earlier message) {
        json.writeObjectPropertyStart("earlier");
        json.writeStringProperty("source", message.source());
        json.writeNumberProperty("line", message.line());
        json.writeBooleanProperty("same", message.same());
        json.writeEndObject();
    }

    /** As a problem report has it, but with the line of the file. */
    static void write(JsonGenerator json, Problem problem, long line, Words words) {
        ProblemReport.Entry entry = ProblemReport.Entry.of(problem, words.locale());
        json.writeStartObject();
        json.writeStringProperty("code", entry.code());
        if (entry.variant() != null) {
            json.writeStringProperty("variant", entry.variant());
        }
        json.writeStringProperty("severity", entry.severity());
        json.writeStringProperty("pointer", entry.pointer());
        json.writeNumberProperty("line", line);
        json.writeNumberProperty("column", Verdict.columnOf(problem));
        json.writeStringProperty("message", entry.message());
        if (entry.remedy() != null) {
            json.writeStringProperty("remedy", entry.remedy());
        }
        if (!entry.suggestions().isEmpty()) {
            JsonLine.strings(json, "suggestions", entry.suggestions());
        }
        json.writeStringProperty("clause", entry.clause());
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

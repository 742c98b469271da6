package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Problem;
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
        json.writeArrayPropertyStart("problems");
        verdict.otherRealm().ifPresent(realm -> writeOtherRealm(json, verdict, realm));
        verdict.ownProblems().forEach(problem -> write(json, verdict, problem));
        json.writeEndArray();
        NotChecked later = NotChecked.of(verdict.result().problems(), words);
        write(json, "notChecked", later, later.untilMended());
        if (verdict.hasFindings()) {
            writeFindings(json, verdict);
        }
        writeAccepted(json, verdict);
        verdict.earlier().ifPresent(message -> write(json, message));
    }

    private void writeFindings(JsonGenerator json, Verdict verdict) {
        json.writeBooleanProperty("stops", verdict.stopping() > 0);
        json.writeArrayPropertyStart("found");
        verdict.found().all().forEach(problem -> write(json, verdict, problem));
        json.writeEndArray();
        NotChecked unknown = NotChecked.of(verdict.found(), words);
        write(json, "foundNotChecked", unknown, unknown.tooLittleKnown(missing));
    }

    private static void write(JsonGenerator json, String name, NotChecked rules, String sentence) {
        if (!rules.rules().isEmpty()) {
            json.writeObjectPropertyStart(name);
            json.writeNumberProperty("rules", rules.rules().size());
            json.writeStringProperty("message", sentence);
            if (rules.areFew()) {
                JsonLine.strings(json, "codes", rules.codes());
            }
            json.writeEndObject();
        }
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

    private void write(JsonGenerator json, Verdict verdict, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("pointer", problem.pointer());
        json.writeNumberProperty("line", verdict.lineOf(problem));
        json.writeNumberProperty("column", Verdict.columnOf(problem));
        json.writeStringProperty("message", problem.message(words.locale()));
        String remedy = problem.remedy(words.locale());
        if (!remedy.isBlank()) {
            json.writeStringProperty("remedy", remedy);
        }
        json.writeStringProperty("clause", problem.code().clause());
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

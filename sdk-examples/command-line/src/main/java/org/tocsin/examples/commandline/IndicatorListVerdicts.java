package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.SafeText;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListResult;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * Verdicts on lists of indicators, each with everything that is wrong with its lines.
 *
 * @param out where they are printed
 * @param words in which language
 * @param output in words or in JSON
 */
record IndicatorListVerdicts(PrintWriter out, Words words, OutputForm output) {

    /** Reads a list to its end; whether it is valid. */
    boolean read(String source, InputStream in) throws IOException {
        IndicatorListResult result = IndicatorListReader.of(Limits.standard()).read(in, line -> {});
        if (output == OutputForm.JSON) {
            out.println(JsonLine.of(json -> write(json, source, result)));
        } else {
            result.problems().all().forEach(problem -> show(source, problem));
            out.println(SafeText.of(source) + ": " + words.say(result.valid() ? "valid" : "not-valid")
                    + words.say("errors", result.problems().errors().size())
                    + words.say("warnings", result.problems().warnings().size())
                    + words.say("indicators", result.indicators(), result.refused()));
        }
        out.flush();
        return result.valid();
    }

    private void show(String source, Problem problem) {
        String pointer =
                problem.pointer().isEmpty() ? "" : " " + words.say("at") + " " + SafeText.of(problem.pointer());
        out.println(SafeText.of(source) + ":" + line(problem) + ":" + Verdict.columnOf(problem) + ": "
                + words.severity(problem.severity()) + " " + problem.code().id() + pointer);
        out.println("    " + problem.message(words.locale()));
        out.println("    -> " + problem.remedy(words.locale()));
    }

    private void write(JsonGenerator json, String source, IndicatorListResult result) {
        json.writeStringProperty("source", source);
        json.writeStringProperty("verdict", result.valid() ? Outcome.VALID.code() : Outcome.NOT_VALID.code());
        json.writeBooleanProperty("valid", result.valid());
        json.writeNumberProperty("indicators", result.indicators());
        json.writeNumberProperty("refused", result.refused());
        json.writeArrayPropertyStart("problems");
        result.problems().all().forEach(problem -> JsonVerdicts.write(json, problem, line(problem), words));
        json.writeEndArray();
    }

    private static int line(Problem problem) {
        Position position = problem.position();
        return position == null ? 1 : position.line();
    }
}

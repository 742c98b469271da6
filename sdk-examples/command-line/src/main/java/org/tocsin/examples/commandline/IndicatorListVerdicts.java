package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.SafeText;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListResult;
import org.tocsin.message.Message;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * Verdicts on lists of indicators, each with everything that is wrong with its lines.
 *
 * @param owner the message that the lists belong to; null where it is not known
 * @param out where they are printed
 * @param words in which language
 * @param output in words or in JSON
 */
record IndicatorListVerdicts(@Nullable Owner owner, PrintWriter out, Words words, OutputForm output) {

    /** The message of a file. */
    record Owner(Path file, Message<?> message) {}

    /** Reads a list to its end; whether it is valid. */
    boolean read(String source, InputStream in) throws IOException {
        IndicatorListReader reader = IndicatorListReader.standard();
        IndicatorListResult result =
                owner == null ? reader.read(in, line -> {}) : reader.read(in, owner.message(), line -> {});
        if (output == OutputForm.JSON) {
            out.println(JsonLine.of(json -> write(json, source, result)));
        } else {
            result.problems().all().forEach(problem -> show(source, problem));
            out.println(SafeText.of(source) + ": " + words.say(result.valid() ? "valid" : "not-valid")
                    + words.say("errors", result.problems().errors().size())
                    + words.say("warnings", result.problems().warnings().size())
                    + words.say("indicators", result.indicators(), result.refused()) + comparison(result));
        }
        out.flush();
        return result.valid();
    }

    /** Which document of the message a valid list is, or why nobody knows. */
    private String comparison(IndicatorListResult result) {
        if (!result.valid()) {
            return "";
        }
        return result.documents().isEmpty()
                ? words.say(notCompared())
                : words.say("is-document", String.join(", ", pointers(result)));
    }

    private String notCompared() {
        return owner == null ? "message-not-given" : "names-no-list";
    }

    private static List<String> pointers(IndicatorListResult result) {
        return result.documents().stream().map(place -> "/documents/" + place).toList();
    }

    private void show(String source, Problem problem) {
        String pointer =
                problem.pointer().isEmpty() ? "" : " " + words.say("at") + " " + SafeText.of(problem.pointer());
        out.println(place(source, problem) + ": " + words.severity(problem.severity()) + " "
                + problem.code().id() + pointer);
        out.println("    " + problem.message(words.locale()));
        out.println("    -> " + problem.remedy(words.locale()));
    }

    /** Where the problem is: in the list, or in the message. */
    private String place(String source, Problem problem) {
        return owner != null && problem.position() == null
                ? SafeText.of(owner.file().toString())
                : SafeText.of(source) + ":" + line(problem) + ":" + Verdict.columnOf(problem);
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
        JsonLine.strings(json, "documents", pointers(result));
        if (result.valid() && result.documents().isEmpty()) {
            json.writeStringProperty("notCompared", notCompared());
        }
    }

    private static int line(Problem problem) {
        Position position = problem.position();
        return position == null ? 1 : position.line();
    }
}

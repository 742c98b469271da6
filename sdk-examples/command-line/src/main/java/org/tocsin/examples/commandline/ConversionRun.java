package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.conversion.Loss;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * The conversion of all files of one call.
 *
 * @param route the way from the one format to the other
 * @param lines whether the files hold one document a line
 * @param output where the converted records go
 * @param losses where the losses go
 * @param err where it is said which records were not converted
 * @param locale in which language
 * @param progress how far it is
 * @param totals the account of all records
 */
record ConversionRun(
        Route route,
        boolean lines,
        Sink output,
        Sink losses,
        PrintWriter err,
        Locale locale,
        Progress progress,
        ConversionTotals totals) {

    private static final int LONGEST_LINE = Limits.standard().documentBytes();

    /** Converts one file. */
    void convert(String source, InputStream in) throws IOException {
        if (!lines) {
            convert(source, 1, in.readAllBytes());
            return;
        }
        FeedLines feed = new FeedLines(in, LONGEST_LINE);
        for (Optional<FeedLines.Line> line = feed.next(); line.isPresent(); line = feed.next()) {
            if (line.get().tooLong()) {
                Problem problem = Problem.of(CoreProblem.LIM_010, "", String.valueOf(LONGEST_LINE));
                refused(new RecordPlace(source, line.get().number(), 1), List.of(problem));
                totals.addUnread();
            } else {
                convert(source, line.get().number(), line.get().bytes());
            }
        }
        progress.hide();
    }

    private void convert(String source, long line, byte[] document) {
        long number = 0;
        for (Iterator<ConvertedRecord> records = route.convert(document).iterator(); records.hasNext(); ) {
            accept(new RecordPlace(source, line, ++number), records.next());
            progress.step();
        }
    }

    private void accept(RecordPlace place, ConvertedRecord record) {
        totals.add(record);
        if (record.output().isPresent()) {
            output.line(oneLine(record.output().get()));
        } else if (record.otherRealm().isPresent()) {
            say(place + ": not asked for: the message is of the realm "
                    + record.otherRealm().get());
        } else {
            refused(place, record.problems().errors());
        }
        for (Step step : record.steps()) {
            for (Loss loss : step.losses()) {
                losses.line(JsonLine.of(json -> write(json, place, step, loss)));
            }
        }
    }

    /** What a relay passes on as it came may hold line breaks; in JSON they can only be white space. */
    private static String oneLine(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
    }

    private void refused(RecordPlace place, List<Problem> problems) {
        for (Problem problem : problems) {
            say(place + ": " + problem.code().id() + " " + SafeText.of(problem.pointer()) + ": "
                    + problem.message(locale));
        }
        if (problems.isEmpty()) {
            say(place + ": not converted");
        }
    }

    private void say(String line) {
        progress.hide();
        err.println(line);
        err.flush();
    }

    private static void write(JsonGenerator json, RecordPlace place, Step step, Loss loss) {
        json.writeStringProperty("source", place.source());
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("record", place.record());
        json.writeStringProperty("step", step.name());
        json.writeStringProperty("kind", loss.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", loss.code().id());
        json.writeStringProperty("pointer", loss.pointer());
        json.writeStringProperty("detail", loss.detail());
    }
}

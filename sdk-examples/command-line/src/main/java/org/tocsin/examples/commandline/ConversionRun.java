package org.tocsin.examples.commandline;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.conversion.Loss;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.Progress;
import org.tocsin.examples.console.SafeText;
import org.tocsin.feed.FeedLine;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * The conversion of all files of one call.
 *
 * @param routes which way the documents of a file go
 * @param inputs whether the files hold one document a line, and how those are read
 * @param output where the converted records go
 * @param losses where the losses go
 * @param err where it is said which records were not converted
 * @param advice what to do about those, in which language
 * @param progress how far it is
 * @param totals the account of all records
 */
record ConversionRun(
        Routes routes,
        Inputs inputs,
        Sink output,
        Sink losses,
        PrintWriter err,
        Advice advice,
        Progress progress,
        ConversionTotals totals) {

    private static final int MOST_BYTES = Limits.standard().documentBytes();

    private static final String ADVICE = "    -> ";

    /** Converts one file. */
    void convert(String source, InputStream in) throws IOException {
        if (inputs.lines()) {
            InputStream rest = routes.areToBeFound() ? new BufferedInputStream(in) : in;
            byte[] first = routes.areToBeFound() ? firstLine(rest) : new byte[0];
            InputStream all = first.length == 0 ? rest : new SequenceInputStream(new ByteArrayInputStream(first), rest);
            try (Stream<FeedLine<List<ConvertedRecord>>> feed =
                    inputs.lines(routes.of(first).feed(), progress.part(), all)) {
                feed.forEach(line -> accept(source, line.number(), line.result().iterator()));
            }
        } else {
            whole(source, in);
        }
        progress.hide();
    }

    /** The first line that is not blank, with the blank ones before it; no more than a document may have. */
    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            blank &= next <= ' ';
            if (line.size() > MOST_BYTES || (next == '\n' && !blank)) {
                break;
            }
        }
        return line.toByteArray();
    }

    private void whole(String source, InputStream in) throws IOException {
        // One byte more than is taken is enough to know that there are too many.
        byte[] document = in.readNBytes(MOST_BYTES + 1);
        if (document.length > MOST_BYTES) {
            refused(
                    new RecordPlace(source, 1, 1),
                    List.of(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(MOST_BYTES))));
            totals.addUnread();
        } else {
            Iterator<ConvertedRecord> records = routes.of(document)
                    .convert(document)
                    .peek(record -> progress.step())
                    .iterator();
            accept(source, 1, records);
        }
    }

    private void accept(String source, long line, Iterator<ConvertedRecord> records) {
        for (long number = 1; records.hasNext(); number++) {
            accept(new RecordPlace(source, line, number), records.next());
        }
    }

    private void accept(RecordPlace place, ConvertedRecord record) {
        totals.add(record);
        if (record.output().isPresent()) {
            output.line(OneLine.of(record.output().get()), record.isForAll());
            tell(place, record.problems().all());
        } else if (record.otherRealm().isPresent()) {
            String realm = record.otherRealm().get().code();
            say(place.in(advice.words()) + ": " + advice.words().say("not-asked-for") + ": "
                    + advice.words().say("of-realm", realm));
            say(ADVICE + advice.words().say("take-realm", realm));
        } else {
            refused(place, record.problems().errors());
        }
        for (Step step : record.steps()) {
            for (Loss loss : step.losses()) {
                losses.line(JsonLine.of(json -> write(json, place, step, loss)), false);
            }
        }
    }

    private void refused(RecordPlace place, List<Problem> problems) {
        tell(place, problems);
        if (problems.isEmpty()) {
            say(place.in(advice.words()) + ": " + advice.words().say("not-converted"));
        }
    }

    private void tell(RecordPlace place, List<Problem> problems) {
        for (Problem problem : problems) {
            String pointer = problem.pointer().isEmpty() ? "" : " " + SafeText.of(problem.pointer());
            say(place.in(advice.words()) + ": " + problem.code().id() + pointer + ": "
                    + problem.message(advice.words().locale()));
            advice.on(problem).forEach(sentence -> say(ADVICE + sentence));
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
        json.writeNumberProperty("count", loss.count());
    }
}

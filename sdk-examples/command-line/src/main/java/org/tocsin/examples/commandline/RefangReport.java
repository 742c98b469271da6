package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.SafeText;
import org.tocsin.finding.Refanging;
import org.tocsin.finding.Refanging.Change;
import org.tocsin.validation.Problems;

/** The account of all values that were written plainly, or were not because nobody can tell what is meant. */
final class RefangReport {

    private final Sink account;
    private final PrintWriter err;
    private final Words words;
    private long values;
    private long written;
    private long left;

    RefangReport(Sink account, PrintWriter err, Words words) {
        this.account = account;
        this.err = err;
        this.words = words;
    }

    /** Tells what becomes of one message, and whether it is to be written. */
    boolean tell(RecordPlace place, Refanging refanging) {
        boolean clear = refanging.unclear().isEmpty();
        if (clear) {
            values += refanging.changes().size();
            written++;
            refanging.changes().forEach(change -> tell(place, change, true));
        } else {
            left++;
            refanging.unclear().forEach(change -> tell(place, change, false));
        }
        return clear;
    }

    private void tell(RecordPlace place, Change change, boolean changed) {
        err.println(place.in(words) + ": " + SafeText.of(change.pointer()) + ": "
                + words.say(
                        changed ? "refanged" : "unclear",
                        SafeText.of(change.before()),
                        SafeText.of(change.after()),
                        SafeText.of(String.join(" ", change.undone()))));
        account.line(
                JsonLine.of(json -> {
                    json.writeStringProperty("source", place.source());
                    json.writeNumberProperty("line", place.line());
                    json.writeStringProperty("pointer", change.pointer());
                    json.writeStringProperty("before", change.before());
                    json.writeStringProperty("after", change.after());
                    JsonLine.strings(json, "undone", change.undone());
                    json.writeBooleanProperty("changed", changed);
                }),
                false);
    }

    /** That a text is none in which anything could be looked for. */
    void refused(RecordPlace place, Problems problems) {
        left++;
        problems.errors()
                .forEach(problem -> err.println(
                        place.in(words) + ": " + problem.code().id() + ": " + problem.message(words.locale())));
    }

    void end() {
        err.println(words.say("refanged-all", values, left));
        err.flush();
    }

    long written() {
        return written;
    }

    /** How many messages are not written. */
    long left() {
        return left;
    }
}

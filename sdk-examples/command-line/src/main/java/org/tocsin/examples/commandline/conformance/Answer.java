package org.tocsin.examples.commandline.conformance;

import java.util.List;
import java.util.Optional;
import org.tocsin.examples.console.JsonLine;

/** What a checker says of one case: a line of the protocol. */
sealed interface Answer {

    /** The number of the case. */
    int number();

    /**
     * A verdict.
     *
     * @param problems what is wrong with the message by itself; empty where the checker does not tell it
     * @param found what is found about it among others; empty where the checker does not tell it
     */
    record Judged(int number, boolean valid, Optional<List<Finding>> problems, Optional<List<Finding>> found)
            implements Answer {}

    /** That the checker can't judge it, and why. */
    record Skipped(int number, String reason) implements Answer {}

    static Answer of(JsonPlace line) {
        int number = line.get("case").integer();
        Optional<String> skipped = line.optional("skipped").map(JsonPlace::text);
        return skipped.isPresent()
                ? new Skipped(number, skipped.get())
                : new Judged(
                        number,
                        line.get("valid").bool(),
                        line.optional("problems").map(Finding::all),
                        line.optional("found").map(Finding::all));
    }

    /** The line that says this. */
    default String line() {
        return JsonLine.of(json -> {
            json.writeNumberProperty("case", number());
            if (this instanceof Judged judged) {
                json.writeBooleanProperty("valid", judged.valid());
                judged.problems().ifPresent(all -> Finding.write(json, "problems", all));
                judged.found().ifPresent(all -> Finding.write(json, "found", all));
            } else if (this instanceof Skipped skipped) {
                json.writeStringProperty("skipped", skipped.reason());
            }
        });
    }
}

package org.tocsin.examples.correspondencestore;

import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Looks through a whole database for damage. */
@Command(
        name = "verify",
        description = {
            "Looks through a whole database for damage and for messages that are gone.",
            "Each message that is damaged is named. Others may go on keeping meanwhile.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is as it was written",
            "1:something is damaged or gone",
            "2:wrong usage, or a database or standard output that can't be read or written",
            "141:nobody reads the output any more"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final long SILENCE = TimeUnit.SECONDS.toNanos(2);

    /** How the result is printed. */
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final Surroundings around = new Surroundings();

    @Option(
            names = "--output",
            paramLabel = "text|json",
            description = "Words, a damage a line (default), or one JSON object.")
    private Form output = Form.TEXT;

    private long next = System.nanoTime() + SILENCE;

    @Override
    public Integer call() {
        Verification found = Verification.of(around.database(), this::tell);
        if (output == Form.JSON) {
            around.out().println(json(found));
        } else {
            found.damages().forEach(damage -> say(damage.toString()));
            say(found.messages() + " messages, "
                    + (found.isSound()
                            ? "and everything is as it was written"
                            : "and " + found.damages().size()
                                    + " findings; to save what is sound: correspondence salvage" + " -d NEW "
                                    + around.database()));
        }
        return found.isSound() ? ExitCode.OK : CorrespondenceCommand.NOT_ALL;
    }

    private void say(String what) {
        around.out().println(SafeText.of(around.database() + ": " + what));
    }

    /** Every two seconds, a line. */
    private void tell(long done, long all) {
        if (System.nanoTime() - next > 0) {
            next = System.nanoTime() + SILENCE;
            around.err().println(String.format(Locale.ROOT, "%,d of %,d messages", done, all));
            around.err().flush();
        }
    }

    private String json(Verification found) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("database", around.database().toString());
            json.writeBooleanProperty("sound", found.isSound());
            json.writeNumberProperty("messages", found.messages());
            json.writeArrayPropertyStart("damages");
            found.damages().forEach(damage -> write(json, damage));
            json.writeEndArray();
            json.writeEndObject();
        }
        return SafeText.escaped(line.toString());
    }

    private static void write(JsonGenerator json, Damage damage) {
        json.writeStartObject();
        Place message = damage.message();
        if (message != null) {
            json.writeNumberProperty("row", message.row());
        }
        if (message != null && !message.id().isEmpty()) {
            json.writeStringProperty("party", message.party());
            json.writeStringProperty("realm", message.realm());
            json.writeStringProperty("id", message.id());
            json.writeNumberProperty("revision", message.revision());
        }
        json.writeStringProperty("what", damage.what());
        json.writeEndObject();
    }
}

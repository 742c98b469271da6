package org.tocsin.examples.correspondencestore;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.Progress;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

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

    @Override
    public Integer call() {
        Progress progress = around.progress();
        Verification found = Verification.of(around.database(), progress::reached);
        progress.hide();
        if (output == Form.JSON) {
            around.out().println(JsonLine.of(json -> write(json, found)));
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

    private void write(JsonGenerator json, Verification found) {
        json.writeStringProperty("database", around.database().toString());
        json.writeBooleanProperty("sound", found.isSound());
        json.writeNumberProperty("messages", found.messages());
        json.writeArrayPropertyStart("damages");
        found.damages().forEach(damage -> write(json, damage));
        json.writeEndArray();
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

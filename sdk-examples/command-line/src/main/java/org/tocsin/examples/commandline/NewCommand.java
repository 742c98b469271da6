package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.message.MessageId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a valid message to edit. */
@Command(
        name = "new",
        description = {
            "Prints a valid message of a type, with a new identifier and the present time, to edit.",
            "Its realm is draft, so that nobody takes it for an actual message: set the realm when it is ready.",
            "Types that should be signed are valid with the warning TOC-SIG-001: this program cannot sign."
        },
        footer = {"", "Example:", "  tocsin new incident-report > report.json"})
final class NewCommand implements Callable<Integer> {

    private static final List<String> TYPES = new Catalogue().typeNames();

    @Mixin
    private final Surroundings around = new Surroundings();

    @Parameters(paramLabel = "TYPE", description = "The message type, for example incident-report; 'schema' lists all.")
    private String type = "";

    /** The types that there is an example of. */
    static List<String> types() {
        return TYPES;
    }

    @Override
    public Integer call() throws IOException {
        if (!TYPES.contains(type)) {
            throw around.wrongUsage("there is no example of '" + type + "', only of " + String.join(", ", TYPES)
                    + Nearest.hint(type, TYPES));
        }
        around.out().print(filled(template(type), Instant.now()));
        return ExitCode.OK;
    }

    private static String template(String type) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream("new/" + type + ".json")) {
            if (in == null) {
                throw new IOException("the example of " + type + " is not in the program's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String filled(String template, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.SECONDS);
        return template.replace("{id}", MessageId.random().toString())
                .replace("{other-id}", MessageId.random().toString())
                .replace("{now}", now.toString())
                .replace("{an-hour-ago}", now.minus(Duration.ofHours(1)).toString())
                .replace("{tomorrow}", now.plus(Duration.ofDays(1)).toString())
                .replace("{in-30-days}", now.plus(Duration.ofDays(30)).toString())
                .replace("{in-31-days}", now.plus(Duration.ofDays(31)).toString())
                .replace(
                        "{next-year}", now.plus(Duration.ofDays(365)).toString().substring(0, 10))
                .replace(
                        "{next-year-only}",
                        now.plus(Duration.ofDays(365)).toString().substring(0, 4))
                .replace(
                        "{last-year}",
                        now.minus(Duration.ofDays(365)).toString().substring(0, 4))
                .replace("{yesterday}", now.minus(Duration.ofDays(1)).toString().substring(0, 10));
    }
}

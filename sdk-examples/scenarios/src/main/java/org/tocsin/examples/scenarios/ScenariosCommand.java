package org.tocsin.examples.scenarios;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.CommandStreams;
import org.tocsin.examples.console.Commands;
import org.tocsin.examples.console.Program;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells stories in messages. */
@Command(
        name = "scenarios",
        description = {"Tells stories in messages, each of which is built, checked among those before it and kept.", ""
        },
        footer = {"", "Without a name, it lists the scenarios."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "2:wrong usage, or a folder or standard output that can't be written to",
            "141:nobody reads the output any more"
        })
public final class ScenariosCommand implements Callable<Integer> {

    private static final String NAME = "scenarios";

    @Mixin
    private final CommandStreams streams = new CommandStreams();

    @Option(
            names = "--messages",
            paramLabel = "DIR",
            description = "Write the messages into this folder, too; new files above green are for their owner only.")
    private @Nullable Path folder;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The scenarios to tell; all for every one.")
    private List<String> names = List.of();

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] arguments) {
        Program.main(NAME, (out, err) -> commandLine().setOut(out).setErr(err).execute(arguments));
    }

    /** The program as an object. */
    static CommandLine commandLine() {
        return Commands.prepared(NAME, new CommandLine(new ScenariosCommand()));
    }

    @Override
    public Integer call() {
        PrintWriter out = streams.out();
        if (names.isEmpty()) {
            Scenarios.ALL.forEach(each -> out.printf("%-20s %s%n", each.name(), each.title()));
            return CommandLine.ExitCode.OK;
        }
        for (Scenario scenario : named()) {
            List<Narrator.Sent> sent = Narrator.play(scenario, out);
            out.println();
            if (folder != null) {
                write(sent, folder.resolve(scenario.name()));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Scenario> named() {
        return names.equals(List.of("all"))
                ? Scenarios.ALL
                : names.stream().map(this::find).toList();
    }

    private Scenario find(String name) {
        return Scenarios.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> streams.wrongUsage("there is no scenario " + SafeText.of(name)));
    }

    private void write(List<Narrator.Sent> sent, Path place) {
        try {
            Files.createDirectories(place);
            for (int i = 0; i < sent.size(); i++) {
                MessageFile.write(place.resolve(MessageFile.name(sent, i)), sent.get(i));
            }
        } catch (IOException unwritable) {
            throw streams.wrongUsage("can't write to " + place + ": " + Reason.of(unwritable));
        }
    }
}

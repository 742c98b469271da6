package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.commandline.conformance.AnsweringEngine;
import org.tocsin.examples.commandline.conformance.Checker;
import org.tocsin.examples.commandline.conformance.ConformanceReport;
import org.tocsin.examples.commandline.conformance.ConformanceRun;
import org.tocsin.examples.commandline.conformance.ForeignProgram;
import org.tocsin.examples.commandline.conformance.Layer;
import org.tocsin.examples.commandline.conformance.NoAnswerException;
import org.tocsin.examples.commandline.conformance.OwnEngine;
import org.tocsin.examples.commandline.conformance.ReportForm;
import org.tocsin.examples.commandline.conformance.Selection;
import org.tocsin.examples.commandline.conformance.Suite;
import org.tocsin.examples.commandline.conformance.SuiteFiles;
import org.tocsin.examples.commandline.conformance.UnexpectedContent;
import org.tocsin.examples.console.OutputFile;
import org.tocsin.examples.console.Progress;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds a program in any language against the conformance suite. */
@Command(
        name = "conformance",
        description = {"Holds a program in any language, or this SDK, against the conformance suite.", ""},
        subcommands = ConformanceServeCommand.class,
        synopsisSubcommandLabel = "[serve]",
        footer = {
            "",
            "The program is started once. It reads one JSON object a line, each a case, and answers with one JSON",
            "object a line; the clause conformance-runner of the specification describes them. A program that",
            "hangs or ends is started anew for the next case, five times at most. No shell reads --command;",
            "quotes keep blanks in a word.",
            "",
            "Examples:",
            "  tocsin conformance",
            "  tocsin conformance --command \"node serve.js\" --layer text,shape",
            "  tocsin conformance --command \"java -jar tocsin.jar conformance serve\" --output junit \\",
            "      --report report.xml"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case that was asked passed, and at least one was",
            "1:something differs, or the program does not keep to the protocol",
            "2:wrong usage, or the suite, the program or a file can't be read, started or written",
            "141:the program that reads the output has ended"
        })
final class ConformanceCommand implements Callable<Integer> {

    private static final int LONGEST = 3600;

    @Mixin
    private final Surroundings around = new Surroundings();

    @Option(
            names = "--suite",
            paramLabel = "DIR|ZIP",
            description = "The suite: its folder, or the folder or zip of a kit. Default: the one in this program.")
    private @Nullable Path suite;

    @Option(
            names = "--command",
            paramLabel = "\"PROGRAM ARGS\"",
            description = "The program that answers. Default: this SDK, in this process.")
    private @Nullable String command;

    @Option(
            names = "--layer",
            split = ",",
            paramLabel = "LAYER",
            description = "Only cases about these layers: text, shape, rules, context, lists.")
    private Set<Layer> layers = Set.of();

    @Option(
            names = "--case",
            paramLabel = "GLOB",
            description = "Only cases whose name is like this: * stands for any letters, also /, and ? for one.")
    private String glob = "*";

    @Option(
            names = "--output",
            paramLabel = "text|json|junit",
            description = "Report in words (default), as one JSON object, or in the XML of JUnit.")
    private ReportForm output = ReportForm.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report here; standard output then has it in words.")
    private @Nullable Path report;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long to wait for each answer; for the first line, 30 at least. Default: 10.")
    private int timeout = 10;

    @Override
    public Integer call() {
        if (timeout < 1 || timeout > LONGEST) {
            throw around.wrongUsage("--timeout is from 1 to " + LONGEST);
        }
        Checker checker = checker();
        Progress progress = around.progress();
        try (SuiteFiles files = suite == null ? SuiteFiles.bundled() : SuiteFiles.at(suite)) {
            ConformanceReport result =
                    new ConformanceRun(Suite.of(files), checker).run(Selection.of(layers, glob), progress::step);
            progress.hide();
            if (result.isEmpty()) {
                throw around.wrongUsage("no case of the suite is one of these");
            }
            write(result);
            return result.passed() ? ExitCode.OK : TocsinCommand.SOME_REFUSED;
        } catch (UnexpectedContent broken) {
            return failed(progress, "the suite is broken: " + broken.sentence());
        } catch (IOException unreadable) {
            return failed(progress, "can't read the suite " + suite + ": " + Reason.of(unreadable));
        } catch (NoAnswerException none) {
            int exit = failed(progress, none.reason());
            return none.wasStarted() ? TocsinCommand.SOME_REFUSED : exit;
        }
    }

    InputStream in() {
        return around.in();
    }

    private Checker checker() {
        if (command == null) {
            return new OwnEngine(new AnsweringEngine(Version.program()));
        }
        try {
            return ForeignProgram.of(command, Duration.ofSeconds(timeout));
        } catch (IllegalArgumentException wrong) {
            throw around.wrongUsage("--command: " + wrong.getMessage());
        }
    }

    private void write(ConformanceReport result) {
        if (report == null) {
            output.write(result, around.out());
            return;
        }
        try (OutputFile file = OutputFile.at(report)) {
            output.write(result, new PrintWriter(new OutputStreamWriter(file.octets(), StandardCharsets.UTF_8)));
            file.complete(true);
        }
        ReportForm.TEXT.write(result, around.out());
    }

    private int failed(Progress progress, String why) {
        progress.hide();
        around.err().println("tocsin: " + SafeText.of(why));
        around.err().flush();
        return ExitCode.USAGE;
    }
}

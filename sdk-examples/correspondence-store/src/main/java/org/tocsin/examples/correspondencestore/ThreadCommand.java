package org.tocsin.examples.correspondencestore;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.examples.console.SafeText;
import org.tocsin.message.MessageId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the messages of a thread, one a line, in the order in which they were kept. */
@Command(
        name = "thread",
        description = {
            "Prints the messages of a thread, one a line, in the order in which they were kept.",
            "Characters that a terminal acts on are spelled as JSON can spell them (\\u202e).",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:here they are",
            "1:none is known",
            "2:wrong usage, or a file or message in it that can't be read, or standard output that can't be written",
            "141:nobody reads the output any more"
        })
final class ThreadCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Option(
            names = "--realm",
            required = true,
            split = ",",
            paramLabel = "REALM",
            description = "Print messages of these realms only: actual, exercise, test, draft.")
    private List<Realm> realms = List.of();

    @Parameters(paramLabel = "ID", description = "The identifier of the thread: that of its first message.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private MessageId thread;

    @Override
    public Integer call() {
        try (DatabaseCorrespondence correspondence = around.open()) {
            List<byte[]> messages = correspondence.originals(Topic.thread(thread), EnumSet.copyOf(realms));
            messages.stream().map(ThreadCommand::line).forEach(around.out()::println);
            return messages.isEmpty() ? CorrespondenceCommand.NOT_ALL : ExitCode.OK;
        }
    }

    /** Within strings JSON has no line breaks, and elsewhere they mean nothing. */
    private static String line(byte[] json) {
        return SafeText.escaped(new String(json, StandardCharsets.UTF_8)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .strip());
    }
}

package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;
import org.tocsin.revision.Kept;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps the messages in files, in the bytes that they are written in. */
@Command(
        name = "keep",
        description = {
            "Keeps the messages in files, in the bytes that they are written in.",
            "It acts on none of them, so messages of every realm are kept alike.",
            "Each is checked against what was kept before; what is found is printed, and",
            "the message kept all the same.",
            "When it names a file as kept, the message is on the disk.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all messages are kept now",
            "1:some are not valid and not kept, or are kept and should not be acted on: what was kept "
                    + "before contradicts them",
            "2:wrong usage, a damaged database, or a file or output that can't be read or written",
            "141:nobody reads the output any more"
        })
final class KeepCommand implements Callable<Integer> {

    /** It hands out no message. */
    private final MessageReader reader =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.values()).tolerant();

    @Mixin
    private final Surroundings around = new Surroundings();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read, one message in each.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        int exit = ExitCode.OK;
        try (DatabaseCorrespondence correspondence = around.open()) {
            for (Path file : files) {
                exit = Math.max(exit, keep(file, correspondence));
            }
        }
        return exit;
    }

    private int keep(Path file, DatabaseCorrespondence correspondence) {
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than a reader takes is enough for it to say that there are too many.
            return keep(file, reader.read(in.readNBytes(Limits.standard().documentBytes() + 1)), correspondence);
        } catch (IOException unreadable) {
            around.err()
                    .println("correspondence: can't read " + SafeText.of(file.toString()) + ": "
                            + Reason.of(unreadable));
            return ExitCode.USAGE;
        }
    }

    private int keep(Path file, ReadResult result, DatabaseCorrespondence correspondence) {
        if (!(result instanceof ReadResult.Accepted accepted)) {
            say(file, "not kept, for it is not valid; to learn why: tocsin validate --policy tolerant " + file);
            return CorrespondenceCommand.NOT_ALL;
        }
        InContext context = InContext.of(accepted, correspondence);
        Kept kept = correspondence.keep(accepted);
        context.found().forEach(found -> say(file, "in context: " + found));
        context.failure()
                .ifPresent(why -> around.err()
                        .println(SafeText.of("correspondence: " + file + " was not checked in context: " + why)));
        say(
                file,
                switch (kept) {
                    case NEW -> "kept";
                    case KNOWN -> "was kept before";
                    case CONFLICTING -> "kept, beside another message of this party, realm, identifier and revision";
                });
        return Math.max(context.exit(), kept == Kept.CONFLICTING ? CorrespondenceCommand.NOT_ALL : ExitCode.OK);
    }

    /**
     * What is found about a message among those that are kept; whatever it is, the message can be kept.
     *
     * @param found each in words
     * @param exit the exit code that it comes to
     * @param failure why it could not be looked for, if so
     */
    private record InContext(List<String> found, int exit, Optional<String> failure) {

        static InContext of(ReadResult.Accepted accepted, DatabaseCorrespondence correspondence) {
            Context context = Context.builder().correspondence(correspondence).build();
            try {
                Appraisal appraisal = Tocsin.standard().check(accepted, context);
                return new InContext(
                        appraisal.correspondence().all().stream()
                                .map(problem -> (problem.isError() ? "error " : "warning ") + problem)
                                .toList(),
                        appraisal.stops() ? CorrespondenceCommand.NOT_ALL : ExitCode.OK,
                        Optional.empty());
            } catch (StoreException damaged) {
                return new InContext(List.of(), ExitCode.USAGE, Optional.ofNullable(damaged.getMessage()));
            }
        }
    }

    private void say(Path file, String whatBecameOfIt) {
        around.out().println(SafeText.of(file + ": " + whatBecameOfIt));
        around.out().flush();
    }
}

package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps what is sound in a damaged database in another one. */
@Command(
        name = "salvage",
        description = {
            "Keeps what is sound in a damaged database in another one.",
            "The damaged one is only read. Each message that is left is named on standard error.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every message is in the other database now",
            "1:some are damaged and were left",
            "2:wrong usage, or a database or standard output that can't be read or written",
            "141:nobody reads the output any more"
        })
final class SalvageCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Parameters(paramLabel = "DAMAGED", description = "The database that is damaged.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path damaged;

    @Override
    public Integer call() {
        try (DatabaseCorrespondence into = around.open()) {
            Salvage salvage = Salvage.of(damaged, into);
            salvage.left().forEach(left -> around.err().println(SafeText.of(damaged + ": left: " + left)));
            around.out()
                    .println(SafeText.of(damaged + ": " + salvage.kept() + " messages are kept, "
                            + salvage.left().size() + " are left"));
            return salvage.left().isEmpty() ? ExitCode.OK : CorrespondenceCommand.NOT_ALL;
        }
    }
}

package org.tocsin.examples.commandline;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a code list, or the names of all code lists. */
@Command(name = "codes", description = "Prints a code list with what its codes mean, or names all lists.")
final class CodesCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Option(names = "--output", paramLabel = "text|json", description = "A table (default), or one JSON object a line.")
    private OutputForm output = OutputForm.TEXT;

    @Parameters(
            arity = "0..1",
            paramLabel = "LIST",
            description = "The code list, for example incident-kind. Without it, all lists are named.")
    private @Nullable String list;

    private final Catalogue catalogue = new Catalogue();

    @Override
    public Integer call() {
        if (list == null) {
            printLists(catalogue.lists());
        } else {
            String name = list;
            print(catalogue
                    .list(name)
                    .orElseThrow(() -> around.wrongUsage(
                            "there is no code list '" + name + "'" + Nearest.hint(name, catalogue.listNames()))));
        }
        return ExitCode.OK;
    }

    private void printLists(List<CodeListEntry> lists) {
        if (output == OutputForm.JSON) {
            lists.forEach(each -> around.out().println(JsonLine.of(each::write)));
        } else {
            around.out()
                    .println(Table.of(
                            around.ansi(),
                            lists.stream()
                                    .map(each -> List.of(each.name(), each.status(), each.title()))
                                    .toList()));
        }
    }

    private void print(CodeListEntry entry) {
        if (output == OutputForm.JSON) {
            entry.codes().forEach(code -> around.out().println(JsonLine.of(code::write)));
        } else {
            around.out().println(Describe.list(entry));
            around.out()
                    .println(Table.of(
                            around.ansi(),
                            entry.codes().stream()
                                    .map(code -> List.of(code.code(), code.title(), code.meaning()))
                                    .toList()));
        }
    }
}

package org.tocsin.examples.commandline;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a code list, the codes that words mean, or the names of all code lists. */
@Command(
        name = "codes",
        description = "Prints a code list with what its codes mean, finds codes by words, or names all lists.",
        footer = {
            "",
            "Examples:",
            "  tocsin codes",
            "  tocsin codes incident-kind",
            "  tocsin codes incident-kind --search sim swap",
            "  tocsin codes --search satellite"
        })
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

    @Option(
            names = "--search",
            arity = "1..*",
            paramLabel = "WORD",
            description = "Only codes with these words in their name, keywords or definition, best first; stands last.")
    private @Nullable List<String> words;

    private final Catalogue catalogue = new Catalogue();

    @Override
    public Integer call() {
        if (words != null) {
            String wanted = String.join(" ", words);
            List<CodeListEntry> lists = list == null ? catalogue.lists() : List.of(list(list));
            List<CodeEntry> found =
                    lists.stream().flatMap(each -> each.search(wanted).stream()).toList();
            if (found.isEmpty()) {
                throw around.wrongUsage("no code is found by '" + wanted + "'");
            }
            print(found, CodeEntry::list);
        } else if (list == null) {
            printLists(catalogue.lists());
        } else {
            CodeListEntry entry = list(list);
            if (output == OutputForm.TEXT) {
                around.out().println(Describe.list(entry));
            }
            print(entry.codes(), CodeEntry::aspect);
        }
        return ExitCode.OK;
    }

    private CodeListEntry list(String name) {
        return catalogue
                .list(name)
                .orElseThrow(() -> around.wrongUsage(
                        "there is no code list '" + name + "'" + Nearest.hint(name, catalogue.listNames())));
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

    /** The codes, in a table with one more column, which is left out where it is empty. */
    private void print(List<CodeEntry> codes, Function<CodeEntry, String> column) {
        if (output == OutputForm.JSON) {
            codes.forEach(code -> around.out().println(JsonLine.of(code::write)));
        } else {
            boolean wide = codes.stream().map(column).anyMatch(text -> !text.isEmpty());
            around.out()
                    .println(Table.of(
                            around.ansi(),
                            codes.stream()
                                    .map(code -> Stream.of(
                                                    Stream.of(code.code()),
                                                    wide ? Stream.of(column.apply(code)) : Stream.<String>empty(),
                                                    Stream.of(code.term().title(), code.meaning()))
                                            .flatMap(cells -> cells)
                                            .toList())
                                    .toList()));
        }
    }
}

package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a file of the format, or lists them. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a message type, or any other file of the format, or lists the files.",
        footer = {
            "",
            "Examples:",
            "  tocsin schema",
            "  tocsin schema incident-report",
            "  tocsin schema message",
            "  tocsin schema common/text",
            "  tocsin schema rules.json"
        })
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Option(
            names = "--output",
            paramLabel = "text|json",
            description = "The list of files as a table (default), or one JSON object a line.")
    private OutputForm output = OutputForm.TEXT;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = "A message type, or the name of a file. Without it, all files are listed.")
    private @Nullable String name;

    private final Catalogue catalogue = new Catalogue();

    @Override
    public Integer call() {
        if (name == null) {
            list();
        } else {
            String wanted = name;
            String file = find(wanted)
                    .orElseThrow(() -> around.wrongUsage(
                            "there is no schema '" + wanted + "'" + Nearest.hint(wanted, catalogue.typeNames())));
            around.out().println(catalogue.files().read(file).stripTrailing());
        }
        return ExitCode.OK;
    }

    /** The file that a name means: a whole name, or one without its folder or its ending. */
    private Optional<String> find(String wanted) {
        return Stream.of("", "types/", "common/", "codes/", "crosswalk/")
                .flatMap(folder -> Stream.of("", ".schema.json", ".json").map(ending -> folder + wanted + ending))
                .filter(catalogue.files().names()::contains)
                .findFirst();
    }

    private void list() {
        List<String> files = catalogue.files().names();
        if (output == OutputForm.JSON) {
            files.forEach(file -> around.out().println(JsonLine.of(json -> {
                json.writeStringProperty("file", file);
                json.writeStringProperty("title", catalogue.title(file));
            })));
        } else {
            around.out()
                    .println(Table.of(
                            around.ansi(),
                            files.stream()
                                    .map(file -> List.of(file, catalogue.title(file)))
                                    .toList()));
        }
    }
}

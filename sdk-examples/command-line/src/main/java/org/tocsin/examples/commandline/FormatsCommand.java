package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Format;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Prints the formats that can be converted from or to, or what is lost with one of them. */
@Command(
        name = "formats",
        description = "Lists the formats that convert reads and writes, or tells what is lost with one of them.",
        footer = {
            "",
            "A format of your own is found where its jar is on the class path:",
            "  java -cp tocsin.jar:format.jar org.tocsin.examples.commandline.TocsinCommand formats",
            "",
            "Examples:",
            "  tocsin formats",
            "  tocsin formats stix-2.1"
        })
final class FormatsCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Option(names = "--output", paramLabel = "text|json", description = "A table (default), or one JSON object a line.")
    private OutputForm output = OutputForm.TEXT;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMAT",
            description = "The format, for example veris. Without it, all formats are listed.")
    private @Nullable String id;

    @Override
    public Integer call() {
        List<Format> wanted = id == null ? Formats.all() : List.of(format(id));
        if (output == OutputForm.JSON) {
            wanted.forEach(each -> around.out().println(JsonLine.of(json -> write(json, each))));
        } else if (id == null) {
            around.out().println(Table.of(around.ansi(), rows(wanted)));
        } else {
            described(wanted.get(0)).forEach(line -> around.out().println(SafeText.of(line)));
        }
        return ExitCode.OK;
    }

    private Format format(String name) {
        return Formats.find(name)
                .orElseThrow(() -> around.wrongUsage("there is no format '" + name + "'"
                        + Nearest.hint(
                                name, Formats.all().stream().map(Format::id).toList())));
    }

    private static List<List<String>> rows(List<Format> formats) {
        return formats.stream()
                .map(each -> Stream.of(
                                each.id(),
                                each.title(),
                                String.join(", ", each.versions()),
                                ways(each),
                                String.join(", ", each.mediaTypes()))
                        .map(SafeText::of)
                        .toList())
                .toList();
    }

    private static String ways(Format format) {
        return !Formats.isReadable(format) ? "write" : Formats.isWritable(format) ? "read, write" : "read";
    }

    private static List<String> described(Format format) {
        List<String> lines = new ArrayList<>();
        lines.add(format.id() + ": " + format.title() + " (" + ways(format) + ")");
        lines.add("Versions:    " + String.join(", ", format.versions()));
        lines.add("Media types: " + String.join(", ", format.mediaTypes()));
        addLosses(lines, "Lost when a document is read:", format.lostWhenRead());
        addLosses(lines, "Lost when a document is written:", format.lostWhenWritten());
        if (!Formats.isOfMessages(format)) {
            lines.add("What else is lost, convert tells of each document.");
        }
        return lines;
    }

    private static void addLosses(List<String> lines, String title, List<String> losses) {
        if (!losses.isEmpty()) {
            lines.add(title);
            losses.forEach(loss -> lines.add("  " + loss));
        }
    }

    private static void write(JsonGenerator json, Format format) {
        json.writeStringProperty("format", format.id());
        json.writeStringProperty("title", format.title());
        JsonLine.strings(json, "versions", format.versions());
        JsonLine.strings(json, "mediaTypes", format.mediaTypes());
        json.writeBooleanProperty("reads", Formats.isReadable(format));
        json.writeBooleanProperty("writes", Formats.isWritable(format));
        JsonLine.strings(json, "lostWhenRead", format.lostWhenRead());
        JsonLine.strings(json, "lostWhenWritten", format.lostWhenWritten());
    }
}

package org.tocsin.examples.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.examples.console.CommandStreams;
import org.tocsin.message.Document;
import org.tocsin.validation.InvalidMessageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a file into messages. */
@Command(
        name = "split",
        description = {"Puts a file into a message as a document, in parts where it is larger than 196,608 octets.", ""
        },
        footer = {
            "",
            "The first message is the cover with the document in it, or with as many parts as it has room for.",
            "Each further one repeats the cover, under an identifier of its own, in its thread and with a",
            "reference to it. So take a cover that may be sent several times: an analysis report or an advisory,",
            "not a stage of an incident report. Signatures of the cover are left out: sign the messages.",
            "The output is one message a line, written whole or not at all; the mode of a new file is 600 above",
            "green. Ask the recipient before you send many messages, or give the document an address.",
            "",
            "Example:",
            "  tocsin documents split --cover note.json --title \"Disk image\" --format archive \\",
            "         --media-type application/zip -o messages.jsonl image.zip"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the messages were written",
            "1:they were not, because the cover or what was made of it is not valid",
            "2:wrong usage, or a file or standard output that can't be read or written",
            "141:the program that reads the output has ended"
        })
final class SplitDocumentCommand implements Callable<Integer> {

    @Mixin
    private final CommandStreams streams = new CommandStreams();

    @Mixin
    private final Language language = new Language();

    @Option(
            names = "--cover",
            required = true,
            paramLabel = "FILE",
            description = "The message that the document goes with.")
    private Path cover = Path.of("");

    @Option(
            names = "--title",
            required = true,
            paramLabel = "WORDS",
            description = "What the document is, in a line of English.")
    private String title = "";

    @Option(
            names = "--format",
            paramLabel = "CODE",
            description = "The format of the document, a code of document-format. Default: binary.")
    private String format = DocumentFormat.BINARY.code();

    @Option(
            names = "--media-type",
            paramLabel = "TYPE",
            description = "The media type of the document. Default: application/octet-stream.")
    private String mediaType = "application/octet-stream";

    @Option(
            names = "--hazard",
            paramLabel = "CODE",
            description = "What makes opening the document dangerous, a code of document-hazard.")
    private @Nullable String hazard;

    @Mixin
    private final DispatchOptions dispatch = new DispatchOptions();

    @Parameters(paramLabel = "FILE", description = "The file to put into messages; it is read twice.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        dispatch.checkApart(streams, List.of(cover, file));
        DocumentFormat asked = DocumentFormat.of(format);
        refuseUnless(asked.isKnown() || asked.isPrivate(), "--format", format);
        DocumentHazard danger = DocumentHazard.of(hazard == null ? DocumentHazard.MALWARE.code() : hazard);
        refuseUnless(danger.isKnown() || danger.isPrivate(), "--hazard", danger.code());
        Refusals refusals = new Refusals(streams.err(), language.words());
        Path read = cover;
        try (Sink output = dispatch.sink(streams)) {
            Cover message = Cover.read(cover);
            read = file;
            DocumentFile document = DocumentFile.of(file);
            if (document.size() == 0 || document.parts() > DocumentFile.MOST_PARTS) {
                refusals.say(file, document.size() == 0 ? "document-empty" : "document-too-large", document.size());
                return TocsinCommand.SOME_REFUSED;
            }
            int messages = new Dispatch(message, output, dispatch.most())
                    .send(document, message.message().body(), this::described);
            output.complete();
            refusals.say(
                    file,
                    "split",
                    document.size(),
                    document.parts(),
                    messages,
                    document.digest().toString());
            if (message.signed()) {
                refusals.say(cover, "unsigned");
            }
            return ExitCode.OK;
        } catch (InvalidMessageException refused) {
            refusals.say(cover, 1, refused.problems());
            return TocsinCommand.SOME_REFUSED;
        } catch (IOException failure) {
            refusals.unreadable(read, failure);
            return ExitCode.USAGE;
        }
    }

    private void refuseUnless(boolean isCode, String option, String code) {
        if (!isCode) {
            String list = "document-" + option.substring(2);
            throw streams.wrongUsage(
                    option + ": '" + code + "' is no code of " + list + "; tocsin codes " + list + " shows them");
        }
    }

    private Document.Builder described() {
        return Document.builder()
                .title("en", title)
                .format(DocumentFormat.of(format))
                .mediaType(mediaType)
                .hazard(hazard == null ? null : DocumentHazard.of(hazard));
    }
}

package org.tocsin.examples.scenarios;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tocsin.Tocsin;
import org.tocsin.code.Tlp;
import org.tocsin.examples.console.OutputFile;

/** A message of a scenario as a file, laid out for people. */
final class MessageFile {

    private MessageFile() {}

    /** The number of the message in the story, and its type. */
    static String name(List<Narrator.Sent> sent, int index) {
        return String.format(
                Locale.ROOT,
                "%02d-%s.json",
                index + 1,
                sent.get(index).message().header().type().code());
    }

    /** Writes the file; a new one is for its owner only where the message is labelled above green. */
    static void write(Path place, Narrator.Sent sent) {
        try (OutputFile file = OutputFile.at(place)) {
            file.line(new String(content(sent), StandardCharsets.UTF_8).stripTrailing());
            file.complete(sent.message().header().handling().tlp().compareTo(Tlp.GREEN) <= 0);
        }
    }

    static byte[] content(Narrator.Sent sent) {
        return Tocsin.standard().writePretty(sent.message());
    }
}

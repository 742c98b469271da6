package org.tocsin.examples.scenarios;

import java.util.List;
import java.util.Locale;
import org.tocsin.Tocsin;

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

    static byte[] content(Narrator.Sent sent) {
        return Tocsin.standard().writePretty(sent.message());
    }
}

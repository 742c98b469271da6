package org.tocsin.examples.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** A message of a scenario as a file, laid out for people. */
final class MessageFile {

    private static final JsonMapper MAPPER = new JsonMapper();

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
        String indented = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(sent.json()));
        return (indented.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

package org.tocsin.examples.commandline.conformance;

import java.util.Base64;
import java.util.Optional;
import org.tocsin.examples.console.JsonLine;

/**
 * What a checker is asked of one case: a line of the protocol.
 *
 * @param mode how strictly the message is taken
 * @param message the bytes of the message; of the one that the list belongs to where there is a list, and then it may be empty
 * @param list the bytes of a list of indicators
 * @param known what is known beside the message
 */
record Question(Mode mode, Optional<byte[]> message, Optional<byte[]> list, Optional<Known> known) {

    private static final String CHECK = "check";
    private static final String CHECK_LIST = "check-list";

    static Question ofMessage(Mode mode, byte[] message, Optional<Known> known) {
        return new Question(mode, Optional.of(message), Optional.empty(), known);
    }

    static Question ofList(byte[] list, Optional<byte[]> message) {
        return new Question(Mode.STRICT, message, Optional.of(list), Optional.empty());
    }

    /** The question that a line asks. */
    static Question of(JsonPlace line) {
        boolean isList = line.get("task").oneOf(CHECK, CHECK_LIST).equals(CHECK_LIST);
        Optional<byte[]> message =
                isList ? line.optional("message").map(Question::bytes) : Optional.of(bytes(line.get("message")));
        return new Question(
                Mode.of(line.get("mode")),
                message,
                isList ? Optional.of(bytes(line.get("list"))) : Optional.empty(),
                line.optional("context").map(Known::of));
    }

    /** The line that asks this. */
    String line(int number) {
        return JsonLine.of(json -> {
            json.writeNumberProperty("case", number);
            json.writeStringProperty("task", list.isPresent() ? CHECK_LIST : CHECK);
            json.writeStringProperty("mode", mode.toString());
            message.ifPresent(bytes -> json.writeStringProperty("message", text(bytes)));
            list.ifPresent(bytes -> json.writeStringProperty("list", text(bytes)));
            known.ifPresent(beside -> beside.write(json));
        });
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(JsonPlace base64) {
        try {
            return Base64.getDecoder().decode(base64.text());
        } catch (IllegalArgumentException broken) {
            throw base64.wrong("this should be base64");
        }
    }
}

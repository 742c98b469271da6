package org.tocsin.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;

/**
 * What is measured: the compact JSON of one message, or of each line of a feed, and the messages as objects.
 *
 * @param name the row of the table
 * @param texts the JSON of each message
 * @param messages the messages that the texts hold; none where they are not valid
 */
record Input(String name, List<byte[]> texts, List<Message<?>> messages) {

    /** The input of valid messages, each written again by the SDK, which makes it compact. */
    static Input of(String name, List<byte[]> valid) {
        Tocsin tocsin = Tocsin.standard();
        MessageReader reader = reader();
        List<Message<?>> messages = valid.stream()
                .<Message<?>>map(json -> reader.read(json).orElseThrow())
                .toList();
        return new Input(name, messages.stream().map(tocsin::write).toList(), messages);
    }

    /** The input of a message that is not valid. */
    static Input invalid(String name, byte[] json) {
        return new Input(name, List.of(json), List.of());
    }

    /** A reader that takes every input. */
    static MessageReader reader() {
        return Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST);
    }

    boolean isValid() {
        return !messages.isEmpty();
    }

    boolean isFeed() {
        return texts.size() > 1;
    }

    /** The text, or the texts as JSON Lines. */
    byte[] json() {
        if (!isFeed()) {
            return texts.get(0);
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] text : texts) {
            lines.writeBytes(text);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** How many bytes of JSON it has. */
    int size() {
        return texts.stream().mapToInt(text -> text.length).sum();
    }
}

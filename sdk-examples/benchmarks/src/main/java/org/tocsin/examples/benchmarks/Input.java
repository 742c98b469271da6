package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;

/** A message that is measured, as compact JSON and as an object. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Input(String name, byte[] json, Message<?> message) {

    private static final Pattern WORDS = Pattern.compile("(?<=\"text\":\")[^\"\\\\]*");

    /** The names of all inputs, in the order of the table. */
    static List<String> names() {
        return List.of("small", "usual", "accented", "report");
    }

    /** The input of this name. */
    static Input of(String name) {
        return switch (name) {
            case "small" -> compact(name, sample("acknowledgement"));
            case "usual" -> compact(name, sample("advisory-worm"));
            case "accented" ->
                compact(name, accented(compact(name, sample("advisory-worm")).json()));
            case "report" -> compact(name, sample("incident-report-final"));
            default -> throw new IllegalArgumentException("no such input: " + name);
        };
    }

    private static Input compact(String name, byte[] json) {
        Tocsin tocsin = Tocsin.standard();
        Message<?> message = reader().read(json).orElseThrow();
        return new Input(name, tocsin.write(message), message);
    }

    /** A reader that takes every input. */
    static Reader reader() {
        return Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST);
    }

    /** The same message with every a, e and o in its words for people outside ASCII. */
    private static byte[] accented(byte[] json) {
        return WORDS.matcher(new String(json, StandardCharsets.UTF_8))
                .replaceAll(words ->
                        words.group().replace('e', 'é').replace('a', 'à').replace("o", "ō"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sample(String name) {
        try (InputStream in = Input.class.getResourceAsStream(name + ".json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

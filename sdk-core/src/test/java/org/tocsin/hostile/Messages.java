package org.tocsin.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** A short sound message, with room for what a test puts in. */
final class Messages {

    private static final String SOUND = """
            "tocsin":"1.0","type":"acknowledgement","realm":"test","id":"6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11",\
            "thread":"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02",\
            "inReplyTo":{"id":"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02","type":"incident-report"},\
            "originator":{"party":"XB","role":"national-technical"},"recipients":[{"party":"XA"}],\
            "sentAt":"2026-05-12T10:09:00Z","handling":{"tlp":"amber"},"title":[{"lang":"en","text":"Received"}],\
            "body":{"level":"received"}}""";

    private Messages() {}

    /** The sound message. */
    static String sound() {
        return "{" + SOUND;
    }

    /** The sound message, with members in front. */
    static String with(String members) {
        return "{" + members + "," + SOUND;
    }

    /** The sound message with an extension of that value. */
    static String withExtension(String value) {
        return with("\"extensions\":{\"example.csirt.note\":" + value + "}");
    }

    /** The sound message with a part in place of another. */
    static String with(String part, String other) {
        if (!sound().contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return sound().replace(part, other);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The ids of the errors that the SDK finds, each once, in order. */
    static List<String> errors(Tocsin tocsin, String text) {
        return codes(tocsin.check(bytes(text)).errors());
    }

    static List<String> errors(String text) {
        return errors(Tocsin.standard(), text);
    }

    static List<String> errors(Problems problems) {
        return codes(problems.errors());
    }

    static List<String> warnings(Problems problems) {
        return codes(problems.warnings());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().id().substring("TOC-".length()))
                .distinct()
                .toList();
    }
}

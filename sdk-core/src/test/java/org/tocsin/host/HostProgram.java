package org.tocsin.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.rule.ProblemDefinition;
import org.tocsin.rule.RulePack;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** A program of somebody else that embeds the SDK; it runs in a JVM of its own and prints what it was answered. */
final class HostProgram {

    private final Tocsin tocsin = Tocsin.standard();

    private HostProgram() {}

    /** Reads, checks and writes the files; then, if the first argument is {@code spoil}, spoils the first of them. */
    public static void main(String[] arguments) {
        try {
            new HostProgram()
                    .run(arguments[0].equals("spoil"), List.of(arguments).subList(1, arguments.length));
        } catch (IOException | RuntimeException | Error thrown) {
            thrown.printStackTrace(System.out);
        }
    }

    private void run(boolean spoil, List<String> files) throws IOException {
        for (String file : files) {
            accept(Files.readAllBytes(Path.of(file)));
        }
        if (spoil) {
            tocsin.warmUp();
            refuse(Files.readAllBytes(Path.of(files.get(0))));
        }
    }

    private Message<?> read(byte[] json) {
        return tocsin.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                .read(json)
                .orElseThrow();
    }

    private void accept(byte[] json) {
        Message<?> message = read(json);
        boolean valid = tocsin.check(message).valid();
        byte[] written = tocsin.write(message);
        // Not by equals, which a host may never call, and whose linking would hide that the SDK does without.
        boolean same = Arrays.equals(written, tocsin.write(read(written)));
        System.out.println(valid && same ? "accepted" : "changed");
    }

    private void refuse(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        byte[] spoilt = text.replaceFirst("\"tlp\": *\"[a-z+]*\"", "\"tlp\":\"mauve\"")
                .replaceFirst("\"sentAt\"", "\"sentBy\"")
                .getBytes(StandardCharsets.UTF_8);
        print("text", tocsin.check(spoilt));
        print("schemas", tocsin.crossCheck(spoilt));
        Message<?> message = read(json);
        Header header = message.header().toBuilder().revision(0L).title(null).build();
        Message<?> object = new Message<>(header, message.body(), message.extensions());
        print("object", tocsin.check(object));
        print("constraints", tocsin.crossCheck(object));
        print("rule", withRuleThatFails().check(json));
    }

    private static Tocsin withRuleThatFails() {
        ProblemDefinition code =
                ProblemDefinition.builder("XB-TST-001", "It works.").build();
        return Tocsin.builder()
                .rules(RulePack.builder("org.example.test")
                        .rule(code, (message, findings) -> {
                            throw new IllegalStateException("a fault of the host");
                        })
                        .build())
                .build();
    }

    private static void print(String what, Problems problems) {
        for (Problem problem : problems.all()) {
            System.out.println(what + " " + problem.code().id() + " " + problem.pointer());
        }
    }
}

package org.tocsin.generator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What knows all types of message: the sealed body, and the way from a type to its codec. */
final class BodyFiles {

    private BodyFiles() {}

    static JavaFile body(List<Definition> bodies) {
        JavaFile file = new JavaFile("org.tocsin.message", "Body", "types/");
        String permitted = bodies.stream()
                .map(body -> "                " + file.use(body.className()))
                .collect(Collectors.joining(",\n"));
        file.use("org.tocsin.code.MessageType");
        file.javadoc(
                0,
                List.of("What a message says: one record for each type of message, and "
                        + "{@link UnrecognisedBody} for a type that this version does not know."));
        return file.code("""
                public sealed interface Body
                        permits
                %s,
                                UnrecognisedBody {

                    /** The type of the message that has such a body. */
                    MessageType messageType();
                }
                """.formatted(permitted));
    }

    static JavaFile codecs(List<Definition> bodies) {
        JavaFile file = new JavaFile(CodecFile.PACKAGE, "Bodies", "types/");
        bodies.forEach(body -> file.use(body.className()));
        file.use("org.jspecify.annotations.Nullable");
        file.use("org.tocsin.internal.json.JsonInput");
        file.use("org.tocsin.internal.json.JsonOutput");
        file.use("org.tocsin.internal.json.ObjectCheck");
        file.use("org.tocsin.message.Body");
        file.javadoc(0, List.of("The codec of each type of body."));
        return file.code("""
                final class Bodies {

                    private Bodies() {}

                    /** The body at the current token; null where there is no such type. */
                    static @Nullable Body read(String type, JsonInput in) {
                        return switch (type) {
                %s
                            default -> null;
                        };
                    }

                    static void write(JsonOutput out, Body body) {
                %s
                    }

                    static void check(ObjectCheck check, Body body) {
                %s
                    }
                }
                """.formatted(
                        each(bodies, "            case \"%1$s\" -> %2$sCodec.read(in);"),
                        dispatch(bodies, "write(out, "),
                        dispatch(bodies, "check(check, ")));
    }

    private static String dispatch(List<Definition> bodies, String call) {
        return each(bodies, """
                        if (body instanceof %2$s known) {
                            %2$sCodec.@known);
                            return;
                        }""".replace("@", call));
    }

    private static String each(List<Definition> bodies, String template) {
        return bodies.stream()
                .map(body -> template.formatted(body.messageType(), body.javaName()))
                .collect(Collectors.joining("\n"));
    }

    static JavaFile patterns(Map<String, String> patterns) {
        JavaFile file = new JavaFile(CodecFile.PACKAGE, "Patterns", "common/strings.schema.json");
        file.use("java.util.regex.Pattern");
        file.javadoc(0, List.of("The forms of strings, as the schemas give them."));
        file.code("final class Patterns {").blank();
        patterns.forEach((name, pattern) -> file.code("    static final Pattern " + name + " =\n            "
                        + "Pattern.compile(" + JavaFile.literal(pattern) + ");")
                .blank());
        return file.code("    private Patterns() {}").code("}");
    }
}

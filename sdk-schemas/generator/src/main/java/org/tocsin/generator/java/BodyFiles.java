package org.tocsin.generator.java;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Names;

/** The files that list all types of message: the sealed type of bodies, and the lookup of the codec of a type. */
public final class BodyFiles {

    private BodyFiles() {}

    public static JavaFile body(List<Definition> bodies) {
        JavaFile file = new JavaFile("org.tocsin.message", "Body", "types/");
        String permitted = bodies.stream()
                .map(body -> "                " + "${" + body.className() + "}")
                .collect(Collectors.joining(",\n"));
        file.javadoc(
                0,
                List.of("What a message says: one record for each type of message, and "
                        + "{@link UnrecognisedBody} for a type that this version does not know."));
        return file.template("body", permitted)
                .blank()
                .template("refuse", "Body")
                .code("}");
    }

    public static JavaFile codecs(List<Definition> bodies) {
        JavaFile file = new JavaFile(CodecFile.PACKAGE, "Bodies", "types/");
        file.javadoc(0, List.of("The codec of each type of body."));
        return file.template(
                "codecs-of-bodies",
                each(bodies, "            case \"%1$s\" -> %2$sCodec.read(in);"),
                dispatch(bodies, "write(out, ").indent(8).stripTrailing(),
                dispatch(bodies, "check(check, ").indent(8).stripTrailing());
    }

    private static String dispatch(List<Definition> bodies, String call) {
        return each(bodies, """
                        if (body instanceof ${%3$s} known) {
                            %2$sCodec.@known);
                            return;
                        }""".replace("@", call));
    }

    private static String each(List<Definition> bodies, String template) {
        return bodies.stream()
                .map(body -> template.formatted(body.messageType(), body.javaName(), body.className()))
                .collect(Collectors.joining("\n"));
    }

    public static JavaFile patterns(Map<String, String> patterns) {
        JavaFile file = new JavaFile(CodecFile.PACKAGE, "Patterns", "common/strings.schema.json");
        file.javadoc(0, List.of("The forms of strings, as the schemas give them."));
        file.code("final class Patterns {").blank();
        patterns.forEach((name, pattern) -> file.code("    static final ${org.tocsin.internal.form.Form} " + name
                        + " =\n            " + "Form.of(" + Names.literal(pattern) + ");")
                .blank());
        return file.code("    private Patterns() {}").code("}");
    }
}

package org.tocsin.generator.java;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/** The record of an object, with its builder. */
public final class RecordFile {

    private final Definition definition;
    private final JavaFile file;

    private RecordFile(Definition definition) {
        this.definition = definition;
        this.file = new JavaFile(definition.javaPackage(), definition.javaName(), definition.source());
    }

    public static JavaFile of(Definition definition) {
        return new RecordFile(definition).write();
    }

    private JavaFile write() {
        List<Member> components = definition.components();
        List<String> comment = new ArrayList<>();
        comment.add(prose(definition.title() + ": " + definition.description()));
        components.forEach(member -> comment.add("@param " + member.name() + " " + prose(member.description())));
        file.javadoc(0, comment);
        file.code("public record " + definition.javaName() + "(")
                .code(components.stream().map(RecordFile::component).collect(Collectors.joining(",\n")) + ")"
                        + (definition.isBody() ? " implements ${org.tocsin.message.Body}" : "") + " {");
        copyLists(components);
        components.stream().filter(Member::hasDefault).forEach(this::orDefault);
        if (definition.isBody()) {
            messageType();
        }
        builderAccess();
        file.blank()
                .template(
                        "written", each(m -> "\n                .with(" + literal(m.name()) + ", " + written(m) + ")"))
                .blank()
                .template("refuse", definition.javaName());
        builder(components);
        file.code("}");
        return file;
    }

    private static String component(Member member) {
        String presence = "@${org.jspecify.annotations.Nullable} ";
        if (member.required()) {
            presence = "@${jakarta.validation.constraints.Not" + (member.isList() ? "Empty} " : "Null} ");
        } else if (isNeverNull(member)) {
            presence = "";
        }
        return "        " + presence + JavaType.of(member.type()).constraints()
                + JavaType.of(member.type()).java() + " " + member.name();
    }

    private static String plain(Member member) {
        return member.type() instanceof Type.ListOf list
                ? "${java.util.List}<" + JavaType.of(list.item()).java() + ">"
                : JavaType.of(member.type()).java();
    }

    /** Whether an absent member is an empty value. */
    private static boolean isNeverNull(Member member) {
        return member.isList() || member.type() instanceof Type.Free;
    }

    private void copyLists(List<Member> components) {
        List<Member> lists = components.stream().filter(Member::isList).toList();
        if (lists.isEmpty()) {
            return;
        }
        file.blank().javadoc(4, List.of("Lists are copied and may not hold null."));
        file.code("    public " + definition.javaName() + " {");
        lists.forEach(member -> file.code("        " + member.name() + " = List.copyOf(" + member.name() + ");"));
        file.code("    }");
    }

    private void orDefault(Member member) {
        String standard = member.standard().asString();
        String value = member.type() instanceof Type.CodeOf code
                ? JavaType.of(code).java() + "." + Names.constant(standard)
                : member.type() instanceof Type.Int && plain(member).equals("Long") ? standard + "L" : standard;
        file.blank().javadoc(4, List.of(prose(member.title()) + " as it holds: {@code " + standard + "} when absent."));
        file.code("""
                    public %s %sOrDefault() {
                        return %s == null ? %s : %s;
                    }
                """.formatted(plain(member), member.name(), member.name(), value, member.name()));
    }

    private void messageType() {
        file.blank()
                .template("message-type", "${org.tocsin.code.MessageType}", Names.constant(definition.messageType()));
    }

    private void builderAccess() {
        file.blank().template("builder-access", each(m -> "\n                ." + m.name() + "(" + m.name() + ")"));
    }

    private static String written(Member member) {
        return member.type() instanceof Type.Free
                ? member.name() + ".isEmpty() ? null : " + member.name()
                : member.name();
    }

    private String each(Function<Member, String> part) {
        return definition.components().stream().map(part).collect(Collectors.joining());
    }

    private void builder(List<Member> components) {
        file.blank()
                .javadoc(
                        4,
                        List.of("Builds a {@link " + definition.javaName()
                                + "}. It checks nothing: the whole message is checked at once."));
        file.template(
                "builder",
                components.stream()
                        .map(member -> "        private "
                                + (member.isList()
                                        ? plain(member) + " " + member.name() + " = List.of();"
                                        : member.type() instanceof Type.Free
                                                ? plain(member) + " " + member.name() + " = " + plain(member)
                                                        + ".none();"
                                                : "@${org.jspecify.annotations.Nullable} " + plain(member) + " "
                                                        + member.name() + ";"))
                        .collect(Collectors.joining("\n")));
        components.forEach(this::setter);
        boolean many = components.size() > 5;
        file.blank()
                .javadoc(
                        8,
                        List.of("The " + prose(definition.title().toLowerCase(Locale.ROOT)) + " as it is set so far."))
                .template(
                        "build",
                        definition.javaName(),
                        (many ? "\n                    " : "")
                                + components.stream()
                                        .map(Member::name)
                                        .collect(Collectors.joining(many ? ",\n                    " : ", ")));
    }

    private void setter(Member member) {
        file.blank().javadoc(8, List.of(prose(member.title() + ": " + member.description())));
        String nullable = isNeverNull(member) ? "" : "@Nullable ";
        assign(nullable + plain(member), member.name(), member.name());
        if (member.type() instanceof Type.ListOf list) {
            file.blank().javadoc(8, List.of(prose(member.title()) + ", one by one."));
            assign(JavaType.of(list.item()).java() + "...", member.name(), "List.of(" + member.name() + ")");
        } else if (member.type() instanceof Type.Wrapped wrapped) {
            file.blank().javadoc(8, List.of(prose(member.title()) + ", in one language."));
            file.template("in-one-language", member.name(), JavaType.of(wrapped).java());
        } else if (member.type() instanceof Type.Value || member.type() instanceof Type.Identifier) {
            file.blank()
                    .javadoc(
                            8,
                            List.of(
                                    prose(member.title()) + ", as it is written.",
                                    "@throws IllegalArgumentException where the text has another form"));
            file.template(
                    "as-written", member.name(), JavaType.of(member.type()).java());
        }
    }

    private void assign(String type, String name, String value) {
        file.code("""
                        public Builder %2$s(%1$s %2$s) {
                            this.%2$s = %3$s;
                            return this;
                        }
                """.formatted(type, name, value));
    }
}

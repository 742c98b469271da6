package org.tocsin.generator.record;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/** The record of an object, with its builder. */
public final class RecordFile {

    private final Definition definition;
    private final Format format;
    private final MemberRules rules;
    private final JavaFile file;

    private RecordFile(Definition definition, Format format, MemberRules rules) {
        this.definition = definition;
        this.format = format;
        this.rules = rules;
        this.file = new JavaFile(definition.javaPackage(), definition.javaName(), definition.source());
    }

    public static JavaFile of(Definition definition, Format format, MemberRules rules) {
        return new RecordFile(definition, format, rules).write();
    }

    private JavaFile write() {
        List<Member> components = definition.components();
        List<String> comment = new ArrayList<>();
        comment.add(prose(definition.title() + ": " + definition.description()) + rules.of(definition));
        if (definition.isBody()) {
            comment.add("Clause: " + JavaFile.clause(format.chapter(definition)) + ".");
        }
        components.forEach(member -> comment.add(
                "@param " + member.name() + " " + prose(member.description()) + rules.of(definition, member)));
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
        new BuilderFile(definition, format, rules, file).write();
        file.code("}");
        return file;
    }

    private static String component(Member member) {
        String presence = "@${org.jspecify.annotations.Nullable} ";
        if (member.required()) {
            presence = "@${jakarta.validation.constraints.Not" + (member.isList() ? "Empty} " : "Null} ");
        } else if (BuilderFile.isNeverNull(member)) {
            presence = "";
        }
        return "        " + presence + JavaType.of(member.type()).constraints()
                + JavaType.of(member.type()).java() + " " + member.name();
    }

    private void copyLists(List<Member> components) {
        List<Member> emptyIfAbsent =
                components.stream().filter(BuilderFile::isNeverNull).toList();
        if (emptyIfAbsent.isEmpty()) {
            return;
        }
        file.blank().javadoc(4, List.of("Lists are copied; null in one is found when the message is checked."));
        file.code("    public " + definition.javaName() + " {");
        emptyIfAbsent.forEach(member -> file.code("        " + member.name() + " = " + BuilderFile.kept(member) + ";"));
        file.code("    }");
    }

    private void orDefault(Member member) {
        String standard = member.standard().asString();
        String value = member.type() instanceof Type.CodeOf code
                ? JavaType.of(code).java() + "." + Names.constant(standard)
                : member.type() instanceof Type.Int && BuilderFile.plain(member).equals("Long")
                        ? standard + "L"
                        : standard;
        file.blank().javadoc(4, List.of(prose(member.title()) + " as it holds: {@code " + standard + "} when absent."));
        file.code("""
                    public %s %sOrDefault() {
                        return %s == null ? %s : %s;
                    }
                """.formatted(BuilderFile.plain(member), member.name(), member.name(), value, member.name()));
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
}

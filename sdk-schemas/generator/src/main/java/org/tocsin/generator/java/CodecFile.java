package org.tocsin.generator.java;

import static org.tocsin.generator.source.Names.literal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.register.UnitGroups;
import org.tocsin.generator.register.Watch;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;
import org.tocsin.generator.version.Since;
import org.tocsin.generator.version.VersionFiles;

/** The codec of an object: the code that reads it from tokens, writes it, and checks it in memory. */
public final class CodecFile {

    static final String PACKAGE = "org.tocsin.internal.codec";

    private final Definition definition;
    private final Format format;
    private final Meanings meanings;
    private final Register register;
    private final Since since;
    private final List<Watch> watches;
    private final boolean watched;
    private final JavaFile file;
    private final String slots;

    private CodecFile(Definition definition, Format format, Register register, Since since) {
        this.definition = definition;
        this.format = format;
        this.meanings = format.meanings();
        this.register = register;
        this.since = since;
        this.watches = register.watches();
        this.watched = register.watches(definition.shortName());
        this.file = new JavaFile(PACKAGE, nameFor(definition.javaName()), definition.source());
        this.slots = definition.isEnvelope() ? ", Slots slots" : "";
    }

    /** The name of the codec of a record. */
    static String nameFor(String javaName) {
        return javaName + "Codec";
    }

    public static JavaFile of(Definition definition, Format format, Register register, Since since) {
        return new CodecFile(definition, format, register, since).write(format.isListed(definition));
    }

    private JavaFile write(boolean listed) {
        String name = nameFor(definition.javaName());
        file.javadoc(0, List.of("Reads, writes and checks a {@link " + definition.javaName() + "}."));
        file.template(
                "codec",
                name,
                literal(definition.shortName()),
                Long.toHexString(requiredBits()),
                definition.members().stream()
                        .map(member -> " ".repeat(12) + literal(member.name()))
                        .collect(Collectors.joining(",\n")),
                listed ? " extends ElementCodec<" + definition.javaName() + ">" : "",
                listed ? "\n    static final " + name + " LIST = new " + name + "();\n" : "");
        read();
        writeMembers();
        check();
        if (listed) {
            file.blank().template("codec-of-lists", definition.javaName());
        }
        return file.code("}");
    }

    private long requiredBits() {
        long bits = 0;
        for (int i = 0; i < definition.members().size(); i++) {
            bits |= definition.members().get(i).required() ? 1L << i : 0;
        }
        return bits;
    }

    private void read() {
        file.blank();
        if (definition.members().stream().anyMatch(Member::required)) {
            file.code("    @SuppressWarnings(\"NullAway\") // a member that is required was seen");
        }
        file.code("    static ${" + definition.className() + "} read(${org.tocsin.internal.codec.JsonInput} in" + slots
                + ") {");
        definition.components().forEach(member -> file.code("        " + local(member)));
        file.template("codec-reads");
        for (int i = 0; i < definition.members().size(); i++) {
            Member member = definition.members().get(i);
            file.code("                case " + i + " -> "
                    + (member.isSlot()
                            ? "slots.read(" + literal(member.name()) + ", in, type);"
                            : member.name() + " = " + codecOf(member).read() + ";"));
        }
        file.template("codec-has-read");
        look("in.look()", name -> name);
        String value = "new " + definition.javaName() + "(\n"
                + definition.components().stream()
                        .map(member -> " ".repeat(16) + member.name())
                        .collect(Collectors.joining(",\n"))
                + ")";
        file.code("        return " + (watched ? "in.look().at(" + value + ")" : value) + ";")
                .code("    }");
    }

    /** The Java type of a member that is read, written or checked. */
    private JavaType codecOf(Member member) {
        JavaType type = JavaType.of(member.type());
        return type instanceof JavaType.Wrapped wrapped
                ? wrapped.watched(register.watches(member.type().form()))
                : type;
    }

    private String local(Member member) {
        if (member.type() instanceof Type.ListOf list) {
            return "${java.util.List}<" + JavaType.of(list.item()).java() + "> " + member.name() + " = List.of();";
        }
        String type = JavaType.of(member.type()).java();
        return member.type() instanceof Type.Free
                ? type + " " + member.name() + " = " + type + ".none();"
                : "@${org.jspecify.annotations.Nullable} " + type + " " + member.name() + " = null;";
    }

    private void writeMembers() {
        file.blank()
                .code("    static void write(${org.tocsin.internal.codec.JsonOutput} out, " + definition.javaName()
                        + " value" + slots + ") {")
                .code("        out.startObject();");
        for (int i = 0; i < definition.members().size(); i++) {
            Member member = definition.members().get(i);
            file.code("        "
                    + (member.isSlot()
                            ? "slots.write(" + literal(member.name()) + ", out);"
                            : codecOf(member).write("MEMBERS, " + i, "value." + member.name() + "()")));
        }
        file.code("        out.endObject();").code("    }");
    }

    private void check() {
        file.blank()
                .code("    static void check(${org.tocsin.internal.codec.ObjectCheck} check, " + definition.javaName()
                        + " value" + slots + ") {");
        for (int i = 0; i < definition.members().size(); i++) {
            Member member = definition.members().get(i);
            String value = "value." + member.name() + "()";
            if (member.required() && !member.isSlot()) {
                file.code("        check.present(MEMBERS, " + i + ", " + value + ");");
            }
            String statement = member.isSlot()
                    ? "slots.check(" + literal(member.name()) + ", check);"
                    : codecOf(member).check(member.name(), value);
            if (!statement.isEmpty()) {
                file.code("        " + statement);
            }
        }
        look("check.look()", name -> "value." + name + "()");
        if (watched) {
            file.code("        check.look().at(value);");
        }
        file.code("    }");
    }

    /**
     * Writes the calls of the first look for the members that rules watch; the codec of an object makes the call for
     * the object as a whole.
     */
    private void look(String to, UnaryOperator<String> value) {
        for (Member member : definition.components()) {
            Set<String> shown = new LinkedHashSet<>();
            String added = VersionFiles.noted(since, definition, member, value.apply(member.name()));
            if (!added.isEmpty()) {
                file.code("        " + to + "." + added + ";");
            }
            for (Watch watch : watches) {
                if (watch.isOf(meanings.of(definition, member), member.type())) {
                    shown.add(
                            method(watch.meaning()) + "(" + value.apply(member.name()) + beside(watch, member, value));
                } else if (watch.isAny(member.type().form()) && member.item() instanceof Type.Value) {
                    shown.add("at(" + value.apply(member.name()));
                } else if (watch.isQuantity()
                        && UnitGroups.meaning(meanings, definition, member).isPresent()) {
                    shown.add("counted(${org.tocsin.internal.member.Meaning}."
                            + Names.constant(UnitGroups.meaning(meanings, definition, member)
                                    .orElseThrow()) + ", "
                            + value.apply(member.name()));
                } else if (member.isList() && watch.isListOf(member.type().form())) {
                    shown.add(method(watch.form()) + "List(" + value.apply(member.name()));
                }
            }
            shown.forEach(each -> file.code("        " + to + "." + each + ");"));
            lookInto(member, to, value.apply(member.name()));
        }
    }

    /** Writes the calls for the members of the objects in a list that rules compare with each other. */
    private void lookInto(Member list, String to, String value) {
        for (Definition object : format.objects()) {
            if (list.isList() && object.className().equals(list.listedObject())) {
                for (Member member : object.components()) {
                    watches.stream()
                            .filter(watch -> watch.isInList(meanings.of(object, member), member.type()))
                            .forEach(watch -> file.template(
                                    "codec-looks-into-list",
                                    to.startsWith("check") ? "check.looked(" + value + ")" : value + ".size()",
                                    to + "." + method(watch.meaning()),
                                    value + ".get(i)." + member.name() + "()"));
                }
            }
        }
    }

    private static String method(String watched) {
        return Names.ofMember(Names.className(watched));
    }

    private String beside(Watch watch, Member member, UnaryOperator<String> value) {
        return meanings.beside(definition, member, watch.meaning()).stream()
                .filter(other -> watch.isBeside(definition.member(other).type()))
                .map(other -> ", " + value.apply(other))
                .collect(Collectors.joining());
    }
}

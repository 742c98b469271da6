package org.tocsin.generator.java;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Guidance;
import org.tocsin.generator.source.Names;

/** The Java type of a code list: an enum for a closed list, a value type for an open one. */
public final class CodeFile {

    static final String PACKAGE = "org.tocsin.code";

    private final CodeList list;
    private final JavaFile file;

    private CodeFile(CodeList list) {
        this.list = list;
        this.file = new JavaFile(PACKAGE, list.className(), "codes/" + list.name() + ".json");
    }

    public static JavaFile of(CodeList list) {
        return new CodeFile(list).write();
    }

    private JavaFile write() {
        file.javadoc(
                0,
                List.of(
                        prose(list.title() + ": " + list.description()),
                        (list.isOpen()
                                        ? "An open list: a code that it does not define is kept as it came. "
                                        : "A closed list. ")
                                + "Source: " + prose(list.standard()) + ". Clause: "
                                + JavaFile.clause("codes") + "."));
        if (list.isOpen()) {
            open();
        } else {
            closed();
        }
        return file;
    }

    private void closed() {
        file.code("public enum " + list.className() + " implements Code {");
        for (int i = 0; i < list.entries().size(); i++) {
            CodeList.Entry entry = list.entries().get(i);
            document(entry);
            file.code("    " + entry.constant() + "(" + literal(entry.code()) + ")"
                    + (i < list.entries().size() - 1 ? "," : ";"));
        }
        String aliases = list.entries().stream()
                .flatMap(entry -> entry.aliases().stream().map(alias -> literal(alias) + ", " + entry.constant()))
                .collect(Collectors.joining(", "));
        file.blank()
                .template(
                        "closed-list",
                        list.className(),
                        list.name(),
                        aliases,
                        deprecated(),
                        list.spokenPrefix().isEmpty() ? "" : ".spoken(" + literal(list.spokenPrefix()) + ")");
    }

    private void open() {
        file.code("public final class " + list.className() + " extends OpenCode {")
                .blank();
        for (CodeList.Entry entry : list.entries()) {
            document(entry);
            file.code("    public static final " + list.className() + " " + entry.constant() + " = new "
                            + list.className() + "(" + literal(entry.code()) + ", true);")
                    .blank();
        }
        file.template(
                "open-list",
                list.className(),
                list.name(),
                literal(list.form()),
                deprecated(),
                list.entries().stream()
                        .map(entry -> " ".repeat(20) + entry.constant())
                        .collect(Collectors.joining(",\n")));
    }

    private String deprecated() {
        return list.entries().stream()
                .filter(CodeList.Entry::deprecated)
                .map(entry -> literal(entry.code()))
                .collect(Collectors.joining(", "));
    }

    private void document(CodeList.Entry entry) {
        Guidance guidance = entry.guidance();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("{@code " + entry.code() + "}, " + prose(entry.title()) + ": " + prose(entry.definition()));
        if (!guidance.example().isEmpty()) {
            paragraphs.add("Example: " + prose(guidance.example()));
        }
        if (!guidance.instead().isEmpty()) {
            paragraphs.add(guidance.instead().stream()
                    .map(each -> "{@link #" + Names.constant(each.kind()) + "}, where " + prose(each.when()))
                    .collect(Collectors.joining("; ", "Not: ", ".")));
        }
        file.javadoc(4, paragraphs);
    }
}

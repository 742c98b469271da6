package org.tocsin.generator.java;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A Java source file that is being written: its imports, its lines, its Javadoc. */
public final class JavaFile {

    private static final int WIDTH = 120;
    private static final Pattern CLASS = Pattern.compile("\\$\\{([a-z][\\w.]*\\.[A-Z]\\w*)}");

    private final String packageName;
    private final String name;
    private final String source;
    private final TreeSet<String> imports = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();

    public JavaFile(String packageName, String name, String source) {
        this.packageName = packageName;
        this.name = name;
        this.source = source;
    }

    /** The simple name of a class, which is imported if necessary. */
    private String use(String className) {
        int dot = className.lastIndexOf('.');
        String owner = className.substring(0, dot);
        if (!owner.equals(packageName) && !owner.equals("java.lang")) {
            imports.add(className);
        }
        return className.substring(dot + 1);
    }

    /**
     * Adds lines of code, each with its own indentation; a class written as {@code ${org.example.Name}} is imported.
     */
    public JavaFile code(String text) {
        String imported = CLASS.matcher(text).replaceAll(name -> use(name.group(1)));
        lines.addAll(imported.stripTrailing().lines().toList());
        return this;
    }

    /** Adds lines of code from a template in the folder of this class, with the arguments filled in. */
    public JavaFile template(String template, Object... arguments) {
        try (InputStream in = Objects.requireNonNull(JavaFile.class.getResourceAsStream(template + ".txt"), template)) {
            return code(new String(in.readAllBytes(), StandardCharsets.UTF_8).formatted(arguments));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JavaFile blank() {
        lines.add("");
        return this;
    }

    /** Adds a Javadoc comment made of paragraphs; a paragraph that begins with {@code @} is a tag. */
    public JavaFile javadoc(int indent, List<String> paragraphs) {
        String margin = " ".repeat(indent);
        if (paragraphs.size() == 1 && margin.length() + paragraphs.get(0).length() + 7 <= WIDTH) {
            lines.add(margin + "/** " + paragraphs.get(0) + " */");
            return this;
        }
        lines.add(margin + "/**");
        boolean first = true;
        boolean tags = false;
        for (String paragraph : paragraphs) {
            boolean tag = paragraph.startsWith("@");
            if (!first && !(tag && tags)) {
                lines.add(margin + " *");
            }
            wrap(margin, first || tag ? paragraph : "<p>" + paragraph, tag ? "    " : "");
            tags = tag;
            first = false;
        }
        lines.add(margin + " */");
        return this;
    }

    private void wrap(String margin, String paragraph, String hang) {
        StringBuilder line = new StringBuilder(margin + " *");
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(margin + " *" + hang);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }

    /** The path of the file below a source root. */
    public String path() {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }

    public String text() {
        StringBuilder text = new StringBuilder("// Generated from " + source + "; do not edit.\n");
        text.append("package ").append(packageName).append(";\n\n");
        imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        if (!imports.isEmpty()) {
            text.append('\n');
        }
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The link to a clause of the specification, on the page of all clauses. */
    public static String clause(String name) {
        return "<a href=\"{@docRoot}/clauses.html#" + name + "\">" + name + "</a>";
    }

    /** A text of the source, escaped for Javadoc. */
    public static String prose(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;")
                .replaceAll("`([^`]*)`", "{@code $1}");
    }
}

package org.tocsin.generator.specification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.register.RegisteredRule;

/** The page of the Javadoc with all clauses of the specification: the title of each, its chapter, and its rules. */
public final class ClausePage {

    private static final Pattern CLAUSE = Pattern.compile("(?m)^\\[\\[([a-z0-9-]+)]]$(?:\\n=+ (.+)$)?");

    private record Clause(String name, String title, String file) {}

    private ClausePage() {}

    /** The page, from the chapters in a folder. */
    public static String of(Path chapters, List<RegisteredRule> rules) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(chapters, 2)) {
            for (Path file :
                    files.filter(file -> isChapter(chapters, file)).sorted().toList()) {
                Matcher found = CLAUSE.matcher(Files.readString(file));
                while (found.find()) {
                    clauses.add(new Clause(
                            found.group(1),
                            Objects.requireNonNullElse(found.group(2), found.group(1)),
                            chapters.relativize(file).toString()));
                }
            }
        }
        return clauses.stream()
                .map(clause -> section(clause, rules))
                .collect(Collectors.joining("", """
                        <!DOCTYPE html>
                        <!-- Generated from the specification and rules.json; do not edit. -->
                        <html lang="en">
                        <head><title>Clauses of the specification</title></head>
                        <body>
                        <main>
                        <h1>Clauses of the specification</h1>
                        <p>Each clause with the chapter that has its text, a file in spec/src/docs/asciidoc, and its rules.</p>
                        """, "</main>\n</body>\n</html>\n"));
    }

    /** A chapter, or the section of a type in its folder; the others are made from data. */
    private static boolean isChapter(Path chapters, Path file) {
        Path folder = file.getParent();
        return Files.isRegularFile(file)
                && (chapters.equals(folder) || chapters.resolve("type").equals(folder));
    }

    private static String section(Clause clause, List<RegisteredRule> rules) {
        String ofClause = rules.stream()
                .filter(rule -> rule.clause().equals(clause.name()))
                .map(rule -> "<li><a href=\"org.tocsin/org/tocsin/validation/CoreProblem.html#" + rule.constant()
                        + "\">" + rule.id() + "</a>: " + escaped(rule.statement()) + "</li>\n")
                .collect(Collectors.joining());
        return "<h2 id=\"" + clause.name() + "\">" + escaped(clause.title()) + "</h2>\n<p>" + clause.name() + ", in "
                + clause.file() + "</p>\n" + (ofClause.isEmpty() ? "" : "<ul>\n" + ofClause + "</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("`([^`]*)`", "<code>$1</code>");
    }
}

package org.tocsin.generator.completeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.location.JsonFile;
import tools.jackson.databind.JsonNode;

/** The places in which people write a rule. */
final class RulePlaces {

    private static final String CLASSES = "sdk-core/src/main/java/org/tocsin/internal/";
    /** The scopes whose rules classes of their own check. */
    private static final Set<String> CHECKED = Set.of("message", "context");
    /** The scopes whose rules the cases of the suite show. */
    private static final Set<String> SHOWN = Set.of("text", "shape", "message", "context", "reader", "writer");

    private final Lacks lacks;
    private final Path register;

    RulePlaces(Lacks lacks, Path register) {
        this.lacks = lacks;
        this.register = register;
    }

    void find() throws IOException {
        String classes = sources(CLASSES + "rule") + sources(CLASSES + "context");
        JsonNode manifest = JsonFile.read(lacks.root().resolve(Lacks.MANIFEST));
        for (JsonNode rule : JsonFile.read(register).path("rules")) {
            String id = rule.path("id").asString();
            String scope = rule.path("scope").asString();
            String clause = rule.path("clause").asString("");
            String title = "[[" + clause + "]]";
            other(id, lacks.isInChapter(title), Lacks.CHAPTERS + "*.adoc", "", "its clause, with the anchor " + title);
            other(id, lacks.isInChapter("`" + id + "`"), Lacks.CHAPTERS + "*.adoc", "", "`" + id + "` in the clause");
            String constant =
                    rule.path("name").asString().toUpperCase(Locale.ROOT).replace('-', '_');
            boolean shown = !manifest.path("notShownByFile").has(id);
            boolean checked = !shown || !CHECKED.contains(scope) || classes.contains("CoreProblem." + constant);
            String folder = CLASSES + (scope.equals("context") ? "context/" : "rule/");
            other(id, checked, folder, "", "@Checks(CoreProblem." + constant + ") on the class of its family");
            if (shown && SHOWN.contains(scope)) {
                findCase(id, manifest, "pass");
                findCase(id, manifest, "fail");
            }
        }
    }

    private void findCase(String id, JsonNode manifest, String outcome) {
        String folder = "rules/" + id + "/" + outcome + "/";
        boolean there = manifest.path("cases")
                .valueStream()
                .anyMatch(each -> each.path("file").asString("").startsWith(folder));
        other(id, there, Lacks.MANIFEST, "/cases", "a case \"" + folder + "….json\", and that file");
    }

    private void other(String id, boolean there, String file, String pointer, String what) {
        lacks.other("the rule " + id, there, file, pointer, what);
    }

    private String sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(lacks.root().resolve(folder))) {
            return files.filter(Files::isRegularFile).map(RulePlaces::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

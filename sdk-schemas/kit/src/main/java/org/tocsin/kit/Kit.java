package org.tocsin.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.version.Since;
import org.tocsin.generator.version.Versions;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the kit.
 *
 * @param files the content of each by its path
 */
public record Kit(SortedMap<String, byte[]> files) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    /** The same on every system: line feeds, two spaces. */
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final String SCHEMAS = "schemas/";
    private static final String REPORT = "problem-report.schema.json";

    /** The kit of the format below the root of the project. */
    public static Kit of(Path root, String version) throws IOException {
        Kit kit = new Kit(new TreeMap<>());
        Versions versions = Versions.of(root);
        String format = versions.newest().toString();
        kit.copy(SCHEMAS + format, versions.source());
        kit.copy("conformance", root.resolve("spec/conformance"));
        kit.files.put("LICENSE", Files.readAllBytes(root.resolve("LICENSE")));
        kit.copy("", root.resolve(".mvn/legal"));
        kit.text("README.md", template("README.md", version, format));
        kit.text("package.json", template("package.json", version, format));

        Format source = new Format(versions.source());
        BundledSchema schema =
                new BundledSchema(versions.newest(), source, kit.schemasOfMessages(SCHEMAS + format + "/"));
        kit.json("bundled/message.schema.json", schema.whole());
        kit.json("bundled/message-by-type.schema.json", schema.byType());
        for (Definition body : schema.bodies()) {
            kit.json("bundled/types/" + body.messageType() + ".schema.json", schema.document(body));
        }
        kit.text("types/index.d.ts", TypeScript.of(versions.newest(), source, schema));
        Since since = new Since(versions, source, new Register(versions.source(), source).rules());
        kit.table("members", MemberTable.of(source, since));
        kit.table("codes", CodeTable.of(source, since));
        kit.table("rules", RuleTable.of(source));
        return kit;
    }

    private List<String> schemasOfMessages(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(".schema.json") && !path.endsWith(REPORT))
                .map(path -> path.substring(folder.length()))
                .toList();
    }

    private void copy(String to, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(to.isEmpty() ? path : to + "/" + path, Files.readAllBytes(file));
            }
        }
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void json(String path, JsonNode json) {
        text(path, JSON.writer().with(PRETTY).writeValueAsString(json) + "\n");
    }

    private void table(String name, Table table) {
        json("tables/" + name + ".json", table.json());
        text("tables/" + name + ".csv", table.csv());
    }

    private static String template(String name, String version, String format) throws IOException {
        try (InputStream in = Objects.requireNonNull(Kit.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@version@", version)
                    .replace("@format@", format);
        }
    }
}

package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes jars of rule packs, compiled from source, as somebody else would bring them. */
final class RulePackJar {

    private static final String SERVICE = "META-INF/services/org.tocsin.rule.RulePackProvider";

    private RulePackJar() {}

    /** A jar whose provider is the class {@code pack.Rules} with this source. */
    static Path of(Path folder, String source) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///pack/Rules.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        assertTrue(
                compiler.getTask(null, null, null, options, null, List.of(file)).call());
        Path jar = folder.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> compiled = Files.walk(classes)) {
            entries.putNextEntry(new JarEntry(SERVICE));
            entries.write("pack.Rules\n".getBytes(StandardCharsets.UTF_8));
            for (Path each : compiled.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(each));
            }
        }
        return jar;
    }
}

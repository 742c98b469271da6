package org.tocsin.host;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.testing.ProjectFiles;

/** A JVM of its own in which {@link HostProgram} runs from a class path that the test puts together. */
record Host(List<Path> classPath, List<String> options, boolean modular) {

    /** A host with the jars that we ask for. */
    static Host usual() {
        return new Host(Stream.concat(Stream.of(testClasses()), jars()).toList(), List.of(), false);
    }

    /** The same without some jars or folders, told by the beginnings of their names. */
    Host without(String... names) {
        Predicate<Path> wanted = jar ->
                Stream.of(names).noneMatch(name -> jar.getFileName().toString().startsWith(name));
        return new Host(classPath.stream().filter(wanted).toList(), options, modular);
    }

    /** The same with a jar of target/host-jars before all others. */
    Host withFirst(String jar) {
        Path first = ProjectFiles.project("sdk-core/target/host-jars").resolve(jar);
        if (!first.toFile().isFile()) {
            throw new IllegalStateException("the build has not copied " + first);
        }
        return new Host(Stream.concat(Stream.of(first), classPath.stream()).toList(), options, modular);
    }

    /** The same with an option of the JVM. */
    Host with(String option) {
        return new Host(
                classPath, Stream.concat(options.stream(), Stream.of(option)).toList(), modular);
    }

    /** The same with the jars or folders of these classes too, which the test itself has on its class path. */
    Host withJarsOf(Class<?>... classes) {
        Stream<Path> more = Stream.of(classes).map(Host::place);
        return new Host(Stream.concat(classPath.stream(), more).distinct().toList(), options, modular);
    }

    /** The same with all but the program itself on the module path, and these modules beside ours. */
    Host modular(String... modules) {
        return new Host(classPath, options, true).with("--add-modules=org.tocsin," + String.join(",", modules));
    }

    /** What the program printed about the files, line by line, and what it threw. */
    List<String> run(String task, List<Path> files) {
        return run(
                HostProgram.class,
                Stream.concat(Stream.of(task), files.stream().map(Path::toString))
                        .toList());
    }

    /** What another program printed, line by line. */
    List<String> run(Class<?> program, List<String> arguments) {
        return start(program.getName(), arguments);
    }

    /** The same for a program that the test itself does not have. */
    List<String> start(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                modular
                        ? List.of("-cp", testClasses().toString(), "-p", path(without("test-classes").classPath))
                        : List.of("-cp", path(classPath)));
        command.add(program);
        command.addAll(arguments);
        try {
            // To the standard error goes what other people's libraries log.
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        }
    }

    private static String path(List<Path> places) {
        return String.join(
                File.pathSeparator, places.stream().map(Path::toString).toList());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException noPlace) {
            throw new IllegalStateException(noPlace);
        }
    }

    /** The jars and folders of the modules that the test itself runs with. */
    private static Stream<Path> jars() {
        return ModuleLayer.boot().configuration().modules().stream()
                .map(module -> module.reference().location())
                .flatMap(Optional::stream)
                .filter(place -> place.getScheme().equals("file"))
                .map(Path::of)
                .sorted();
    }

    private static Path testClasses() {
        try {
            Class<?> program = HostProgram.class;
            URI place = program.getResource(program.getSimpleName() + ".class").toURI();
            int above = program.getName().split("\\.").length;
            Path folder = Path.of(place);
            for (int i = 0; i < above; i++) {
                folder = folder.getParent();
            }
            return folder;
        } catch (java.net.URISyntaxException noPlace) {
            throw new IllegalStateException(noPlace);
        }
    }
}

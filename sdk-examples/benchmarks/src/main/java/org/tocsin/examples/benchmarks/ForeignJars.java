package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Libraries that can't live on our class path, because they need other versions of classes that are there: jars that are
 * carried in a folder of resources, for a class loader that sees nothing of ours.
 */
final class ForeignJars {

    private ForeignJars() {}

    /** A loader of the classes of all jars in a folder; it lives as long as the program. */
    static ClassLoader loader(String folder) {
        try {
            URI place = Objects.requireNonNull(ForeignJars.class.getResource("/" + folder), folder)
                    .toURI();
            if (place.getScheme().equals("file")) {
                return loader(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return loader(copies(jar.getPath("/" + folder)));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(folder, unreadable);
        }
    }

    private static Path copies(Path folder) throws IOException {
        Path copies = Files.createTempDirectory("benchmarks-");
        copies.toFile().deleteOnExit();
        for (Path jar : files(folder)) {
            Path copy = copies.resolve(jar.getFileName().toString());
            copy.toFile().deleteOnExit();
            Files.copy(jar, copy);
        }
        return copies;
    }

    private static ClassLoader loader(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (Path jar : files(folder)) {
            jars.add(jar.toUri().toURL());
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

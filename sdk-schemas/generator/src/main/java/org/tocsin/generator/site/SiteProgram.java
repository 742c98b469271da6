package org.tocsin.generator.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tocsin.generator.source.Dialect;

/** The program that cuts the rendered specification into the pages of its site. */
public final class SiteProgram {

    /** No page is larger, except the one with all of the specification. */
    static final int MOST_BYTES = 200_000;

    private SiteProgram() {}

    /** The arguments are the specification as one page, and the folder of the site. */
    public static void main(String[] arguments) throws IOException {
        String whole = Files.readString(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        SortedMap<String, String> files = new Site(whole).files();
        files.forEach(SiteProgram::check);
        files.put(Site.WHOLE, whole);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        for (Path stray : strays(folder, files)) {
            Files.delete(stray);
        }
        System.out.println("The specification has " + files.size() + " files: " + folder);
    }

    private static void check(String name, String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        Dialect.require(bytes <= MOST_BYTES, name + " has " + bytes + " bytes; make pages of its sections");
    }

    private static List<Path> strays(Path folder, Map<String, String> files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file)
                            && !files.containsKey(file.getFileName().toString()))
                    .toList();
        }
    }
}

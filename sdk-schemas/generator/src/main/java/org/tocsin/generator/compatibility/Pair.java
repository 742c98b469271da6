package org.tocsin.generator.compatibility;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.generator.location.JsonLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of the format in two versions. */
record Pair(String file, Path olderFolder, Path newerFolder) {

    JsonNode older() {
        return JsonMapper.shared().readTree(olderFolder.resolve(file));
    }

    JsonNode newer() {
        return JsonMapper.shared().readTree(newerFolder.resolve(file));
    }

    boolean olderHas(String name) {
        return Files.exists(olderFolder.resolve(name));
    }

    /** The version that may break what the older one promised. */
    String nextMajor() {
        String version = olderFolder.toAbsolutePath().normalize().getFileName().toString();
        return Integer.parseInt(version.substring(0, version.indexOf('.'))) + 1 + ".0";
    }

    Change breaking(String pointer, String name, String sentence) {
        return new Change(place(pointer), name, true, sentence);
    }

    Change addition(String pointer, String name) {
        return new Change(place(pointer), name, false, "is new");
    }

    /** The file with the line of a value; of a file that is gone, the file alone. */
    private String place(String pointer) {
        Path path = newerFolder.resolve(file);
        String name = newerFolder.toAbsolutePath().normalize().getFileName() + "/" + file;
        return Files.exists(path) ? name + ":" + new JsonLines(path).line(pointer) : name;
    }
}

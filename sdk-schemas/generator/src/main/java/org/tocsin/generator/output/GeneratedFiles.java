package org.tocsin.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** All files that the generator makes below a root, by their paths, and the folders that hold nothing else. */
public final class GeneratedFiles {

    /** Where files are made ready; it is on the same disk, and no folder of sources. */
    private static final String READY = "target/generated";

    private final Path root;
    private final SortedMap<Path, String> files;
    private final List<Path> folders;

    public GeneratedFiles(Path root, SortedMap<Path, String> files, List<Path> folders) {
        this.root = root;
        this.files = files;
        this.folders = folders;
    }

    /**
     * Writes the files that differ from those on the disk, and removes what is not generated any more. Nothing takes its
     * place before everything is written.
     */
    public Run write() throws IOException {
        Map<Path, Path> ready = new LinkedHashMap<>();
        List<Path> changed = changed();
        try {
            for (Path file : changed) {
                Path place = root.resolve(READY).resolve(root.relativize(file).toString());
                ready.put(place, file);
                Files.createDirectories(file.getParent());
                Files.createDirectories(place.getParent());
                Files.writeString(place, files.get(file));
            }
            for (Map.Entry<Path, Path> each : ready.entrySet()) {
                Files.move(each.getKey(), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path place : ready.keySet()) {
                Files.deleteIfExists(place);
            }
        }
        List<Path> strays = strays();
        for (Path stray : strays) {
            Files.delete(stray);
        }
        return new Run(names(changed), names(strays), files.size() - changed.size());
    }

    private List<Path> changed() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!Files.exists(file.getKey()) || !Files.readString(file.getKey()).equals(file.getValue())) {
                changed.add(file.getKey());
            }
        }
        return changed;
    }

    /** Files in the folders of generated files that are not generated any more. */
    public List<Path> strays() throws IOException {
        List<Path> strays = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !files.containsKey(file))
                        .forEach(strays::add);
            }
        }
        return strays;
    }

    private List<String> names(List<Path> paths) {
        return paths.stream()
                .map(path -> root.relativize(path).toString().replace('\\', '/'))
                .toList();
    }

    /** What one run of the generator changed: the files that it wrote and removed, and how many were as they should be. */
    public record Run(List<String> written, List<String> removed, int upToDate) {

        /** So many are named. */
        private static final int TOLD = 40;

        @Override
        public String toString() {
            return told(written, "written") + told(removed, "removed") + count(upToDate)
                    + (upToDate == 1 ? " is" : " are") + " up to date";
        }

        private static String told(List<String> names, String what) {
            if (names.isEmpty()) {
                return "";
            }
            String more = names.size() > TOLD ? "\n  and " + (names.size() - TOLD) + " more" : "";
            return count(names.size()) + " " + what + ":\n  "
                    + String.join("\n  ", names.subList(0, Math.min(names.size(), TOLD))) + more + "\n";
        }

        private static String count(int files) {
            return files + (files == 1 ? " file" : " files");
        }
    }
}

package org.tocsin.generator.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.generator.source.Format;

/** The differences between the files of two versions of the format, each found by its kind. */
public final class Comparison {

    /** Where what a file says about a thing of its own is written again. */
    private static final Set<String> WRITTEN_AGAIN = Set.of(Format.CODES_SCHEMA);

    private final List<Change> changes = new ArrayList<>();

    /** Compares the folder of a version with that of a later one. */
    public Comparison(Path older, Path newer) throws IOException {
        Map<String, Path> before = files(older);
        Map<String, Path> after = files(newer);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            compare(new Pair(name, older, newer), before.containsKey(name), after.containsKey(name));
        }
    }

    private void compare(Pair pair, boolean wasThere, boolean isThere) {
        String name = pair.file();
        if (!isThere) {
            changes.add(pair.breaking("", name, "is gone; nothing is removed before " + pair.nextMajor() + "."));
        } else if (!wasThere) {
            changes.add(pair.addition("", name.replaceFirst(".*/", "").replaceFirst("\\..*", "")));
        } else if (name.startsWith("codes/")) {
            changes.addAll(new CodeChanges(pair).all());
        } else if (name.endsWith(".schema.json")) {
            changes.addAll(new SchemaChanges(pair).all());
        } else {
            changes.addAll(new RuleChanges(pair).all());
        }
    }

    /** The files of a version whose content others rely on. */
    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean compared =
                        name.startsWith("codes/") || name.endsWith(".schema.json") || name.equals(RuleChanges.FILE);
                if (compared && !WRITTEN_AGAIN.contains(name)) {
                    files.put(name, file);
                }
            });
        }
        return files;
    }

    /** What may not be in a minor version. */
    public List<Change> breaking() {
        return changes.stream().filter(Change::breaks).toList();
    }

    /** What is new, and no name of it stands in this text, the list of changes for users. */
    public List<String> untold(String changelog) {
        return changes.stream()
                .filter(change -> !change.breaks() && !changelog.contains("`" + change.name() + "`"))
                .map(change -> change + ", and CHANGELOG.md does not name it.")
                .toList();
    }
}

package org.tocsin.generator.completeness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tocsin.generator.location.JsonFile;
import org.tocsin.generator.source.Dialect;
import org.tocsin.generator.source.Format;

/** Whether the types, codes, rules and languages of the format stand in all their places, and the source itself is whole. */
public final class Completeness {

    private static final String NAMES =
            "sdk-schemas/generator/src/main/resources/org/tocsin/generator/source/java.json";

    private final Path source;
    private final Path javaNames;
    private final Lacks lacks;

    /** Looks into the project below a root; {@code source} is the folder of the format in it. */
    public Completeness(Path root, Path source) throws IOException {
        this.source = source;
        this.javaNames = root.resolve(NAMES);
        this.lacks = new Lacks(root);
        Path register = source.resolve("rules.json");
        new CodeWords(lacks, source.resolve("codes")).find();
        new TypePlaces(lacks, source, javaNames).find();
        if (lacks.isWholeProject()) {
            new RulePlaces(lacks, register).find();
            new LanguagePlaces(lacks, register).find();
        }
    }

    /** For each type, code, rule and language that is not whole, every place that it lacks. */
    public List<String> lacking() {
        return lacks.told();
    }

    /** The source, if something can be generated of it; else all that is wrong with it is told at once. */
    public Format format() {
        List<String> faults = new ArrayList<>(lacks.toldOfSource());
        Format format = null;
        try {
            format = new Format(source, JsonFile.read(javaNames));
        } catch (IllegalStateException wrong) {
            faults.add(wrong.getMessage());
        }
        Dialect.require(faults.isEmpty(), String.join("\n", faults));
        return Objects.requireNonNull(format);
    }
}

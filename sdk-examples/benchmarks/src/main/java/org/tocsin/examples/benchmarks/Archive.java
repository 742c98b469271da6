package org.tocsin.examples.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A way to keep what a JVM learnt in one life for the next. */
enum Archive {
    /** Nothing is kept but what comes with the JDK. */
    NONE(17, "", ""),
    /** Application class data sharing: the loaded classes are kept. */
    APPCDS(17, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
    /** The ahead-of-time cache: classes are kept loaded and linked, with profiles. */
    AOT(25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

    private final int since;
    private final String making;
    private final String using;

    Archive(int since, String making, String using) {
        this.since = since;
        this.making = making;
        this.using = using;
    }

    /** Those that this JVM has. */
    static List<Archive> available() {
        return Arrays.stream(values())
                .filter(archive -> Runtime.version().feature() >= archive.since)
                .toList();
    }

    /** The options of a JVM that makes the archive in this file when it ends. */
    List<String> making(Path file) {
        return this == NONE ? List.of() : List.of(making + file);
    }

    /** The options of a JVM that uses it. */
    List<String> using(Path file) {
        return this == NONE ? List.of() : List.of(using + file);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

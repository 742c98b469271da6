package org.tocsin.examples.console;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The names of files, as they are given to a program. */
public final class FileNames {

    private FileNames() {}

    /**
     * The place that is named so.
     *
     * @throws IllegalArgumentException with a sentence for people where no file can have this name
     */
    public static Path place(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAName) {
            throw new IllegalArgumentException("no file can have this name" + hint(name), notAName);
        }
    }

    /**
     * What to do where the locale has no letters for the name. Java 17 puts question marks in place of such letters before
     * the program sees them, later ones U+FFFD, so the file can't be found under either.
     */
    static String hint(String name) {
        boolean lost = name.indexOf('?') >= 0 || name.chars().anyMatch(letter -> letter > 0x7E);
        return !lost || isUnicode()
                ? ""
                : "; the locale of this shell lacks letters, and Java can't open a file that has them in its name: set"
                        + " LC_ALL=C.UTF-8, or give the file on standard input";
    }

    private static boolean isUnicode() {
        // Windows has names in Unicode whatever this says.
        String names = File.separatorChar == '/' ? System.getProperty("sun.jnu.encoding", "UTF-8") : "UTF-8";
        return Charset.isSupported(names) && Charset.forName(names).equals(StandardCharsets.UTF_8);
    }
}

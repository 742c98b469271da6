package org.tocsin.examples.commandline.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tocsin.examples.console.Reason;

/** The files of a suite: those of this program, of a folder, or of a zip; nothing outside of it can be read. */
public final class SuiteFiles implements AutoCloseable {

    /** What a file of a suite may have; twice the largest message. */
    static final int MOST_BYTES = 16 << 20;

    static final String MANIFEST = "manifest.json";

    private static final String BUNDLED = "suite/";
    private static final String IN_KIT = "conformance/";
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){0,15}");

    private final Opener opener;
    private final Held held;

    private interface Opener {

        InputStream open(String path) throws IOException;
    }

    private interface Held {

        void close() throws IOException;
    }

    private SuiteFiles(Opener opener, Held held) {
        this.opener = opener;
        this.held = held;
    }

    /** The suite that this program was built with. */
    public static SuiteFiles bundled() {
        return new SuiteFiles(
                path -> {
                    InputStream in = SuiteFiles.class.getResourceAsStream(BUNDLED + path);
                    if (in == null) {
                        throw new NoSuchFileException(path);
                    }
                    return in;
                },
                () -> {});
    }

    /** The suite in this folder or zip, or in the kit that is there. */
    public static SuiteFiles at(Path place) throws IOException {
        if (Files.exists(place) && !Files.isDirectory(place) && !Files.isRegularFile(place)) {
            // A pipe would be waited for.
            throw new IOException("it is neither a folder nor a file");
        }
        return Files.isDirectory(place) ? folder(place) : zip(place);
    }

    private static SuiteFiles folder(Path place) throws IOException {
        Path named = Files.exists(place.resolve(MANIFEST)) ? place : place.resolve(IN_KIT);
        if (!Files.exists(named.resolve(MANIFEST))) {
            throw new IOException("there is no " + MANIFEST + " in this folder");
        }
        Path root = named.toRealPath();
        return new SuiteFiles(
                path -> {
                    Path file = root.resolve(path).toRealPath();
                    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                        throw new IOException("it is a link that leads out of the suite, or no file");
                    }
                    return Files.newInputStream(file);
                },
                () -> {});
    }

    @SuppressWarnings("StreamResourceLeak") // the zip is held open until this is closed
    private static SuiteFiles zip(Path place) throws IOException {
        ZipFile zip = new ZipFile(place.toFile());
        String root = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(MANIFEST) || name.endsWith(IN_KIT + MANIFEST))
                .findFirst()
                .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                .orElse(null);
        if (root == null) {
            zip.close();
            throw new IOException("there is no " + MANIFEST + " of a suite in this zip");
        }
        return new SuiteFiles(
                path -> {
                    ZipEntry entry = zip.getEntry(root + path);
                    if (entry == null) {
                        throw new NoSuchFileException(path);
                    }
                    return zip.getInputStream(entry);
                },
                zip::close);
    }

    /** The bytes of the file that is named here. */
    byte[] read(JsonPlace name) {
        String path = name.text();
        if (!PLAIN.matcher(path).matches()) {
            throw name.wrong("this is no name of a file within the suite: " + path);
        }
        try {
            return read(path);
        } catch (IOException unreadable) {
            throw name.wrong("can't read " + path + ": " + Reason.of(unreadable));
        }
    }

    /** The list of all cases. */
    JsonPlace manifest() {
        try {
            return JsonPlace.of(MANIFEST, read(MANIFEST));
        } catch (IOException unreadable) {
            throw new UnexpectedContent(MANIFEST, "", Reason.of(unreadable));
        }
    }

    private byte[] read(String path) throws IOException {
        try (InputStream in = opener.open(path)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException("it has more than " + (MOST_BYTES >> 20) + " MiB");
            }
            return content;
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}

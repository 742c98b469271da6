package org.tocsin.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The program that writes the kit as a folder, as a zip and as an npm package. */
public final class KitProgram {

    private KitProgram() {}

    /** The arguments are the root of the project, the folder to write into, and the version of the kit. */
    public static void main(String[] arguments) throws IOException {
        String version = arguments[2];
        write(Kit.of(Path.of(arguments[0]), version), Path.of(arguments[1]), version);
    }

    /** Writes {@code kit/}, {@code tocsin-kit-<version>.zip} and {@code tocsin-kit-<version>.tgz}. */
    public static void write(Kit kit, Path target, String version) throws IOException {
        String name = "tocsin-kit-" + version;
        for (Map.Entry<String, byte[]> file : kit.files().entrySet()) {
            Path path = target.resolve("kit").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.write(target.resolve(name + ".zip"), Archive.zip(name, kit.files()));
        // npm looks for a folder of this name.
        Files.write(target.resolve(name + ".tgz"), Archive.tgz("package", kit.files()));
    }
}

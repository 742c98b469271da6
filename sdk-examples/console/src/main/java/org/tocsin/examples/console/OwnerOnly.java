package org.tocsin.examples.console;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Files that are made so that nobody but their owner reads them (mode 600), where the file system has modes. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> MODE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerOnly() {}

    /**
     * Makes an empty file.
     *
     * @throws java.nio.file.FileAlreadyExistsException where there is something of this name
     */
    public static void create(Path file) throws IOException {
        Files.createFile(file, attributes(file));
    }

    private static FileAttribute<?>[] attributes(Path file) {
        return hasModes(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(MODE)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Gives a file the mode that the system gives to new ones beside it. */
    static void open(Path file) throws IOException {
        if (hasModes(file)) {
            Path probe = file.resolveSibling("." + UUID.randomUUID());
            try {
                Files.createFile(probe);
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(probe));
            } finally {
                Files.deleteIfExists(probe);
            }
        }
    }

    /** Gives a file the mode and group of another one; where it can't have the group, the group gets no access. */
    static void likewise(Path file, Path other) throws IOException {
        if (hasModes(file)) {
            PosixFileAttributes wanted = Files.readAttributes(other, PosixFileAttributes.class);
            Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
            mode.addAll(wanted.permissions());
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            try {
                view.setGroup(wanted.group());
            } catch (FileSystemException notAMember) {
                mode.removeIf(permission -> permission.name().startsWith("GROUP_"));
            }
            view.setPermissions(mode);
        }
    }
}

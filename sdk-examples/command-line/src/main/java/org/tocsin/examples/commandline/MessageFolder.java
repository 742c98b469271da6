package org.tocsin.examples.commandline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.Reason;

/**
 * The files of messages in a folder and the folders in it. A link is followed to what is in the folder itself, and never
 * out of it: who may put a link there must not make the program read what is elsewhere.
 */
final class MessageFolder extends SimpleFileVisitor<Path> {

    private final Path named;
    private final Path real;
    private final List<Path> files = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private MessageFolder(Path named, Path real) {
        this.named = named;
        this.real = real;
    }

    static MessageFolder of(Path named) throws IOException {
        MessageFolder folder = new MessageFolder(named, named.toRealPath());
        Files.walkFileTree(folder.real, folder);
        return folder;
    }

    /** The files, sorted; none of them is a link. */
    List<Path> files() {
        return files.stream().distinct().sorted().toList();
    }

    /** What leads out of the folder. */
    List<String> links() {
        return links;
    }

    /** What can't be read, and why. */
    List<String> unreadable() {
        return unreadable;
    }

    /** A file of the folder under the name that the folder was given by. */
    String name(Path file) {
        return named.resolve(real.relativize(file)).toString();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            visitLink(file);
        } else if (attributes.isRegularFile() && MessageFiles.isOfMessages(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path link) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(real)) {
                links.add(name(link));
            } else if (MessageFiles.isOfMessages(link) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                files.add(target);
            }
        } catch (IOException leadsNowhere) {
            // There is nothing to read.
        }
    }

    /** A folder that ends before its end, since it is damaged or goes while it is read, is named like what can't be opened. */
    @Override
    public FileVisitResult postVisitDirectory(Path place, @Nullable IOException failure) {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(place, failure);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable.add(name(file) + ": " + Reason.of(failure));
        return FileVisitResult.CONTINUE;
    }
}

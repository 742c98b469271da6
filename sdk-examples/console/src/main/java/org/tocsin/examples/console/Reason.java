package org.tocsin.examples.console;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file can't be had, in words. */
public final class Reason {

    private Reason() {}

    /** The reason, harmless for a terminal. */
    public static String of(Exception failure) {
        boolean wraps = failure instanceof UncheckedIOException || failure instanceof WriteFailure;
        Throwable wrapped = failure.getCause();
        Throwable cause = wraps && wrapped != null ? wrapped : failure;
        if (cause instanceof NoSuchFileException missing) {
            return "there is no such file or folder" + FileNames.hint(String.valueOf(missing.getFile()));
        }
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        String message = cause.getMessage();
        return SafeText.of(message == null ? cause.getClass().getSimpleName() : message);
    }
}

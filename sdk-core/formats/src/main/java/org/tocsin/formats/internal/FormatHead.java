package org.tocsin.formats.internal;

import java.nio.charset.StandardCharsets;

/** The beginning of a document, by which a format recognises its own. */
public final class FormatHead {

    /** More than any preamble, and little beside any document. */
    private static final int LENGTH = 4096;

    private FormatHead() {}

    /** The first 4,096 bytes as text; bytes that are no UTF-8 become replacement characters. */
    public static String of(byte[] document) {
        return new String(document, 0, Math.min(document.length, LENGTH), StandardCharsets.UTF_8);
    }
}

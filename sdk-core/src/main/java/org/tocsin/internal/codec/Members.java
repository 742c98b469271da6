package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.ascii.AsciiNames;

/** The member names of one object of the format, numbered in their order, and which of them are required. */
public final class Members {

    /** No further member. */
    public static final int END = -1;

    private final String definition;
    private final long required;
    private final AsciiNames names;
    private volatile byte @Nullable [][] written;

    private Members(String definition, long required, String... names) {
        this.definition = definition;
        this.required = required;
        this.names = new AsciiNames(names);
    }

    /**
     * Makes the table from these names; bit n of {@code required} is set if the member with name n is required.
     *
     * @param definition the name of the object in the schemas
     */
    public static Members of(String definition, long required, String... names) {
        return new Members(definition, required, names);
    }

    /** The name of the object in the schemas. */
    String definition() {
        return definition;
    }

    /** The names as a table that is searched by bytes. */
    AsciiNames names() {
        return names;
    }

    /** The number of a name, or {@link #END} where the object has no such member. */
    int indexOf(String name) {
        return names.find(name);
    }

    /** The required members that are not among those seen: bit n is set if member n is missing. */
    long missing(long seen) {
        return required & ~seen;
    }

    String name(int index) {
        return names.name(index);
    }

    /** All names, in their order. */
    List<String> all() {
        return IntStream.range(0, names.size()).mapToObj(names::name).toList();
    }

    /** A name as it is written, quoted and with its colon. */
    byte[] written(int index) {
        byte[][] made = written;
        if (made == null) {
            made = new byte[names.size()][];
            for (int i = 0; i < made.length; i++) {
                made[i] = ('"' + names.name(i) + "\":").getBytes(StandardCharsets.US_ASCII);
            }
            written = made;
        }
        return made[index];
    }
}

package org.tocsin.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The member names of one object of the format, numbered in their order, and which of them it must have. */
public final class Members {

    /** No further member. */
    public static final int END = -1;

    private static final JsonFactory MATCHERS = new JsonFactory();

    private final List<String> names;
    private final long required;
    private final PropertyNameMatcher matcher;
    private final SerializableString[] written;

    private Members(long required, String... names) {
        this.names = List.of(names);
        this.required = required;
        List<Named> named = new ArrayList<>(names.length);
        this.written = new SerializableString[names.length];
        for (int i = 0; i < names.length; i++) {
            named.add(Named.fromString(names[i]));
            written[i] = new SerializedString(names[i]);
        }
        this.matcher = MATCHERS.constructNameMatcher(named, false);
    }

    /** These names; bit n of {@code required} says that name n must be there. */
    public static Members of(long required, String... names) {
        return new Members(required, names);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** The number of a name, or {@link #END} where the object has no such member. */
    int indexOf(String name) {
        return Math.max(matcher.matchName(name), END);
    }

    /** The first required member that is not among those seen, or null. */
    @Nullable
    String firstMissing(long seen) {
        long missing = required & ~seen;
        return missing == 0 ? null : names.get(Long.numberOfTrailingZeros(missing));
    }

    /** Whether these are the members of a quantity, of which any that is missing is one defect. */
    boolean isQuantity() {
        return names.contains("precision");
    }

    String name(int index) {
        return names.get(index);
    }

    /** A name as the writer takes it. */
    SerializableString written(int index) {
        return written[index];
    }
}

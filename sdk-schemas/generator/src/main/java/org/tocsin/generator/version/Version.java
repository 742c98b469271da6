package org.tocsin.generator.version;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a version of the format, {@code major.minor}. */
public record Version(int major, int minor) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})");
    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

    /** The version with this text; empty where the text is of another form. */
    static Optional<Version> of(String text) {
        Matcher numbers = FORM.matcher(text);
        return numbers.matches()
                ? Optional.of(new Version(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    public boolean isAfter(Version other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}

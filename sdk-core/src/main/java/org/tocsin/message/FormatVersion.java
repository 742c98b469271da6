package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of the format that a message is written in, {@code major.minor}.
 *
 * <p>A minor version only adds; another major version can't be read. Clause: <a
 * href="{@docRoot}/clauses.html#versions">versions</a>.
 */
public final class FormatVersion extends WrittenValue {

    private static final Pattern FORM = Pattern.compile("^(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})$");

    /** The newest version that this SDK knows. It writes a message in the lowest that holds what the message says. */
    public static final FormatVersion CURRENT = new FormatVersion(NewestVersion.text(), true);

    private final String text;
    private final int major;
    private final int minor;

    private FormatVersion(String text, boolean wellFormed) {
        super(wellFormed);
        int dot = text.indexOf('.');
        this.text = text;
        this.major = wellFormed ? Integer.parseInt(text.substring(0, dot)) : -1;
        this.minor = wellFormed ? Integer.parseInt(text.substring(dot + 1)) : -1;
    }

    /**
     * The version of this text.
     *
     * @throws IllegalArgumentException where the text has not the form {@code 1.0}, each number with three digits at the most
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormatVersion of(String text) {
        FormatVersion written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not a format version: " + text);
        }
        return written;
    }

    /** The version of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static FormatVersion asWritten(String text) {
        return text.equals(CURRENT.text)
                ? CURRENT
                : new FormatVersion(text, FORM.matcher(text).matches());
    }

    /** The major number; -1 where the text is not well formed. */
    public int major() {
        return major;
    }

    /** The minor number; -1 where the text is not well formed. */
    public int minor() {
        return minor;
    }

    /** Whether this SDK can read the version at all. */
    public boolean isReadable() {
        return major == CURRENT.major;
    }

    /** Whether the version may hold members and codes that this SDK does not know. */
    public boolean isNewer() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormatVersion that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The version as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}

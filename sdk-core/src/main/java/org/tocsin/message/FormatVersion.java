package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The version of the format that a message is written in, {@code major.minor}.
 *
 * <p>A minor version only adds; another major version can't be read. Clause: <i>versions</i>.
 *
 * @param major from 0 to 999
 * @param minor from 0 to 999
 */
public record FormatVersion(int major, int minor) {

    /** The version this SDK writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final int MAX_NUMBER = 999;
    private static final Pattern FORM = Pattern.compile("^(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})$");

    /**
     * Both numbers have at most three digits.
     *
     * @throws IllegalArgumentException where one is out of range
     */
    public FormatVersion {
        if (Math.min(major, minor) < 0 || Math.max(major, minor) > MAX_NUMBER) {
            throw new IllegalArgumentException("not a format version: " + major + "." + minor);
        }
    }

    /**
     * The version of this text.
     *
     * @throws IllegalArgumentException where the text has not the form {@code 1.0}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormatVersion of(String text) {
        if (text.equals("1.0")) {
            return CURRENT;
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a format version: " + text);
        }
        int dot = text.indexOf('.');
        return new FormatVersion(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    /** Whether this SDK can read the version at all. */
    public boolean isReadable() {
        return major == CURRENT.major;
    }

    /** Whether the version may hold members and codes that this SDK does not know. */
    public boolean isNewer() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    /** The version as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return major + "." + minor;
    }
}

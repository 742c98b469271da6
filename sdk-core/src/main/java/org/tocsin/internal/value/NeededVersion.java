package org.tocsin.internal.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.internal.member.Additions;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;

/** The lowest version of the format that holds what a message says: the newest of those that added something of it. */
public final class NeededVersion {

    private int minor;

    NeededVersion() {}

    /** The version; the first one where nothing was added to it. */
    public FormatVersion lowest() {
        return FormatVersion.of(FormatVersion.CURRENT.major() + "." + minor);
    }

    /** Whether the version that the message names did not have all of it. */
    boolean isAfter(Header header) {
        return minor > header.tocsin().minor();
    }

    /** Notes the value of a member that a minor version added. */
    public void added(@Nullable Object value, int since) {
        boolean absent = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Extensions extensions && extensions.isEmpty());
        minor = absent ? minor : Math.max(minor, since);
    }

    /** Notes a code, or a list of codes, of a list to which a minor version added codes. */
    public void addedCode(@Nullable Object value) {
        if (value instanceof List<?> codes) {
            codes.forEach(this::addedCode);
        } else if (value instanceof Code code) {
            minor = Math.max(minor, Additions.ofCode(code));
        }
    }
}

package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Looks for names of members in a sound text, at any depth. */
public final class MemberNames {

    private MemberNames() {}

    /** Whether an object in the text has a member with one of these names, which are in small letters. */
    public static boolean areAmong(Set<String> names, String json) {
        SoundText text = new SoundText(json.getBytes(StandardCharsets.UTF_8));
        while (text.toNameAnywhere()) {
            if (names.contains(text.string().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}

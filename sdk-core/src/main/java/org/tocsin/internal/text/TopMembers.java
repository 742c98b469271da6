package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Looks at the members of the outermost object of a sound text without reading the rest. */
public final class TopMembers {

    private TopMembers() {}

    /** Whether a text is an object with a member of one of these names. */
    public static boolean hasOneOf(String json, Set<String> names) {
        SoundText text = new SoundText(json.getBytes(StandardCharsets.UTF_8));
        text.toValue();
        if (text.kind() != '{') {
            return false;
        }
        text.open();
        while (text.toName()) {
            if (names.contains(text.string())) {
                return true;
            }
            text.toMember();
            text.pass();
        }
        return false;
    }
}

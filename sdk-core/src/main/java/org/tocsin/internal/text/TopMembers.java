package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the members of the outermost object of a sound text without reading the rest. */
public final class TopMembers {

    /** Of a text with more members nobody asks for all. */
    private static final int MOST = 200;

    private TopMembers() {}

    /** The names of the first members of a sound text; none of a text that is no object. */
    static List<String> names(byte[] json) {
        List<String> names = new ArrayList<>();
        SoundText text = new SoundText(json);
        text.toValue();
        if (text.kind() != '{') {
            return names;
        }
        text.open();
        while (names.size() < MOST && text.toName()) {
            names.add(text.string());
            text.toMember();
            text.pass();
        }
        return names;
    }

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

package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the members of the outermost object of a sound text without reading their values. */
public final class TopMembers {

    /** The most names that are returned. */
    private static final int MOST = 200;

    private TopMembers() {}

    /** The names of the first members of a sound text; empty where it is not an object. */
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

    /** Whether a text is an object that has a member with one of these names. */
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

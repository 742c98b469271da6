package org.tocsin.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the members of the outermost object of a sound text without reading their values. */
final class TopMembers {

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
}

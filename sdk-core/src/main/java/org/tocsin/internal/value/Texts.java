package org.tocsin.internal.value;

import java.util.List;
import org.tocsin.code.TextOrigin;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;

/** Checks of texts in several languages. */
public final class Texts {

    private Texts() {}

    /** Whether one entry is the original, and no two are of the same language and origin. */
    public static boolean hasOneOriginal(Text text) {
        List<TextEntry> entries = text.entries();
        int originals = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).originOrDefault() == TextOrigin.ORIGINAL) {
                originals++;
            }
            if (repeats(entries, i)) {
                return false;
            }
        }
        return originals == 1;
    }

    /** How many entries are the original. */
    public static int originals(Text text) {
        return (int) text.entries().stream()
                .filter(entry -> entry.originOrDefault() == TextOrigin.ORIGINAL)
                .count();
    }

    private static boolean repeats(List<TextEntry> entries, int index) {
        TextEntry entry = entries.get(index);
        for (int i = 0; i < index; i++) {
            if (entries.get(i).originOrDefault() == entry.originOrDefault()
                    && entries.get(i).lang().equals(entry.lang())) {
                return true;
            }
        }
        return false;
    }
}

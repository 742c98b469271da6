package org.tocsin.internal.value;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.message.Text;

/** Checks of codes and lists of codes. */
public final class Codes {

    /** Up to this number, comparing all pairs is faster than a set. */
    private static final int FEW = 8;

    private Codes() {}

    /** Whether a list of codes has the same code twice. */
    public static boolean repeats(List<?> codes) {
        if (codes.size() > FEW) {
            return new HashSet<Object>(codes).size() < codes.size();
        }
        for (int i = 1; i < codes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (codes.get(i).equals(codes.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a code means "other" and no text explains it. */
    public static boolean isUnexplainedOther(@Nullable Code code, @Nullable Text text) {
        return text == null && code != null && code.code().equals("other");
    }
}

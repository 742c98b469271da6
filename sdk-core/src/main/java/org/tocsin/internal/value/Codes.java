package org.tocsin.internal.value;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.message.Text;

/** What codes and lists of codes have to be. */
public final class Codes {

    /** Up to so many, comparing each with each costs less than a set. */
    private static final int FEW = 8;

    private Codes() {}

    /** Whether a list of codes names one twice. */
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

    /** Whether a code says that it is something else, and no text says what. */
    public static boolean isUnexplainedOther(@Nullable Code code, @Nullable Text text) {
        return text == null && code != null && code.code().equals("other");
    }
}

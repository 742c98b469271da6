package org.tocsin.internal.codec;

import java.util.List;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Malformed;
import org.tocsin.internal.text.Utf8;
import org.tocsin.validation.Limits;

/**
 * What is wrong with a text as a text: its bytes, its grammar, its names and numbers, its size. It is told up to where the
 * text is no JSON any more; of bytes that are no UTF-8, whatever they say, nothing else is told.
 */
public final class TextDefects {

    private TextDefects() {}

    /** Whether there is nothing against a text of any JSON value. */
    public static boolean isSound(byte[] json, Limits limits) {
        try {
            pass(JsonInput.of(json, limits, 0));
            return true;
        } catch (Defect defect) {
            return false;
        }
    }

    /** What is wrong with a text of any JSON value, in its order; empty where the text is sound. */
    public static List<Finding> of(byte[] json, Limits limits) {
        return of(json, limits, 0);
    }

    /** The same of a text that is to stand so many levels down in another. */
    static List<Finding> of(byte[] json, Limits limits, int depth) {
        Defects defects = new Defects(limits.problems());
        try {
            pass(JsonInput.of(json, limits, depth, defects));
        } catch (Defect noted) {
            // It can't be read further.
        }
        return of(json, defects);
    }

    private static void pass(JsonInput in) {
        in.startAny();
        in.skip();
        in.end();
    }

    /** What a reading that went on as far as it could found against the text. */
    public static List<Finding> of(byte[] json, Defects found) {
        List<Finding> ofText = found.ofText();
        if (ofText.isEmpty()) {
            return ofText;
        }
        Finding last = ofText.get(ofText.size() - 1);
        // A reading takes no byte that is no UTF-8, so that there is none before the place where it found something.
        int unsound = Utf8.firstUnsound(json, last.offset());
        return unsound == Utf8.SOUND ? ofText : List.of(new Finding(unsound, Malformed.utf8(json, unsound)));
    }
}

package org.tocsin.internal.codec;

import java.util.List;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Malformed;
import org.tocsin.internal.text.Utf8;
import org.tocsin.validation.Limits;

/**
 * The defects of a JSON text apart from its content: its bytes, its grammar, its names and numbers, its size. Defects
 * are reported up to the place where the text stops being JSON; where the bytes are not UTF-8, only that is reported.
 */
public final class TextDefects {

    private TextDefects() {}

    /** Whether a text of any JSON value has no defect. */
    public static boolean isSound(byte[] json, Limits limits) {
        try {
            pass(JsonInput.of(json, limits, 0));
            return true;
        } catch (Defect defect) {
            return false;
        }
    }

    /** The defects of a text of any JSON value, in the order of the text; empty where the text is sound. */
    public static List<Finding> of(byte[] json, Limits limits) {
        return of(json, limits, 0);
    }

    /** The same for a text that will be written into another text at this depth. */
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

    /** The defects of the text that a reading found which continued as far as it could. */
    public static List<Finding> of(byte[] json, Defects found) {
        List<Finding> ofText = found.ofText();
        if (ofText.isEmpty()) {
            return ofText;
        }
        Finding last = ofText.get(ofText.size() - 1);
        // A reading stops at a byte that is not UTF-8, so all bytes before the place of a defect are UTF-8.
        int unsound = Utf8.firstUnsound(json, last.offset());
        return unsound == Utf8.SOUND ? ofText : List.of(new Finding(unsound, Malformed.utf8(json, unsound)));
    }
}

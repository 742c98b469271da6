package org.tocsin.internal.text;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Tells by which pointers the names and values go that stand at offsets of a text: {@link Locator} the other way round.
 * Reading keeps no path; where something has to be said of a place, the text is gone over again up to there.
 */
public final class OffsetPointers {

    private OffsetPointers() {}

    /** The pointer of what stands at an offset; of an object or array, at either of its brackets. */
    public static String at(byte[] json, int offset) {
        return at(json, List.of(offset)).get(0);
    }

    /** The pointers of what stands at offsets, which ascend; empty ones from where the text is no JSON. */
    public static List<String> at(byte[] json, List<Integer> offsets) {
        List<String> pointers = new ArrayList<>(offsets.size());
        try (JsonParser parser = JsonText.parser(json)) {
            JsonToken token = parser.nextToken();
            for (int offset : offsets) {
                while (token != null && parser.currentTokenLocation().getByteOffset() < offset) {
                    token = parser.nextToken();
                }
                pointers.add(parser.streamReadContext().pathAsPointer().toString());
            }
        } catch (JacksonException notJson) {
            while (pointers.size() < offsets.size()) {
                pointers.add("");
            }
        }
        return pointers;
    }
}

package org.tocsin.laws;

import java.util.List;
import java.util.Random;

/** Characters that have tripped up some parser, and plain ones. */
final class Characters {

    private static final int[] ODD = {
        0, 7, 8, 9, 10, 11, 13, 27, 0x1F, 0x20, 0x22, 0x27, 0x2F, 0x5C, 0x7E, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xAD, 0xE9,
        0x131, 0x17F, 0x301, 0x660, 0x966, 0x200B, 0x200D, 0x202E, 0x2028, 0x2029, 0x212A, 0x3042, 0x4E00, 0xD7FF,
        0xE000, 0xFEFF, 0xFF10, 0xFF21, 0xFFFD, 0xFFFF, 0x10000, 0x1D7D8, 0x1F514, 0x2F800, 0x10FFFF
    };
    private static final String USUAL =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/+TZx ,;=%#?@!()[]{}";
    private static final List<Integer> POOL = java.util.stream.IntStream.concat(
                    java.util.Arrays.stream(ODD), USUAL.codePoints())
            .boxed()
            .toList();

    private Characters() {}

    /** Every character of the pool. */
    static List<Integer> pool() {
        return POOL;
    }

    static int any(Random random) {
        return POOL.get(random.nextInt(POOL.size()));
    }

    /** Text of that many code points. */
    static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(any(random));
        }
        return text.toString();
    }

    /** The text with one character more, fewer or other, or two of them. */
    static String nearly(Random random, String text) {
        StringBuilder near = new StringBuilder(text);
        int edits = 1 + random.nextInt(2);
        for (int i = 0; i < edits; i++) {
            int[] points = near.codePoints().toArray();
            int at = random.nextInt(points.length + 1);
            int edit = at == points.length ? 0 : random.nextInt(4);
            near.setLength(0);
            for (int k = 0; k <= points.length; k++) {
                if (k == at && edit < 2) {
                    near.appendCodePoint(any(random));
                } else if (k == at && edit == 3) {
                    near.appendCodePoint(swapped(points[k]));
                }
                if (k < points.length && (k != at || edit == 0)) {
                    near.appendCodePoint(points[k]);
                }
            }
        }
        return near.toString();
    }

    private static int swapped(int point) {
        if (Character.isDigit(point)) {
            return '0' + (point + 1) % 10;
        }
        return Character.isUpperCase(point) ? Character.toLowerCase(point) : Character.toUpperCase(point);
    }
}

package org.tocsin.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Formats sound JSON for people: an object or array that fits on its line stays on it, any other has a line for each of
 * its parts. Only white space is added or removed.
 */
public final class LaidOutText extends TextCursor {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    /** The width of a closing bracket and a comma. */
    private static final int END = 2;

    private final ByteArrayOutputStream out;
    /**
     * The width of each object and array when it is written on one line, without its end, in the order in which they
     * begin; limited to a maximum.
     */
    private int[] widths = new int[64];

    private int structures;
    private int column;

    /** An object or array that is being written: on one line, or a line for each part. */
    private record Open(boolean oneLine, boolean array) {}

    private LaidOutText(byte[] json) {
        super(json, 0, json.length);
        this.out = new ByteArrayOutputStream(2 * json.length);
    }

    /** The text in lines; the last line also ends with a line feed. */
    public static byte[] of(byte[] json) {
        LaidOutText text = new LaidOutText(json);
        text.measure();
        text.write();
        text.put("\n");
        return text.out.toByteArray();
    }

    private void measure() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < json.length; i++) {
            int width;
            switch (json[i]) {
                case '{', '[' -> {
                    open.push(begin(json[i] == '{' && !isEmpty(i) ? 3 : 1));
                    width = 0;
                }
                case '}', ']' -> width = widths[open.pop()] + 1;
                case ',', ':' -> width = 2;
                case '"' -> {
                    int end = endOfString(i);
                    width = end - i;
                    i = end - 1;
                }
                case ' ', '\t', '\r', '\n' -> width = 0;
                default -> width = 1;
            }
            if (!open.isEmpty()) {
                int around = open.element();
                widths[around] = Math.min(widths[around] + width, WIDTH + 1);
            }
        }
    }

    private int begin(int width) {
        if (structures == widths.length) {
            widths = Arrays.copyOf(widths, 2 * structures);
        }
        widths[structures] = width;
        return structures++;
    }

    private void write() {
        Deque<Open> open = new ArrayDeque<>();
        structures = 0;
        for (int i = 0; i < json.length; i++) {
            switch (json[i]) {
                case '{', '[' -> begin(open, i);
                case '}', ']' -> end(open, i);
                case ',' -> {
                    put(",");
                    part(open, " ");
                }
                case ':' -> put(": ");
                case '"' -> {
                    int end = endOfString(i);
                    put(i, end);
                    i = end - 1;
                }
                case ' ', '\t', '\r', '\n' -> {
                    // white space is dropped and written anew
                }
                default -> put(i, i + 1);
            }
        }
    }

    private void begin(Deque<Open> open, int i) {
        boolean around = !open.isEmpty() && open.element().oneLine();
        boolean fits = around || (!open.isEmpty() && column + widths[structures] + END <= WIDTH) || isEmpty(i);
        structures++;
        open.push(new Open(fits, json[i] == '['));
        put(i, i + 1);
        if (!isEmpty(i)) {
            part(open, json[i] == '[' ? "" : " ");
        }
    }

    private void end(Deque<Open> open, int i) {
        Open ended = open.pop();
        if (!ended.oneLine()) {
            line(open.size());
        } else if (!ended.array() && !isBegun(i)) {
            put(" ");
        }
        put(i, i + 1);
    }

    /** Writes what comes before a part of the innermost object or array: a new line, or {@code onOneLine}. */
    private void part(Deque<Open> open, String onOneLine) {
        if (open.element().oneLine()) {
            put(onOneLine);
        } else {
            line(open.size());
        }
    }

    private void line(int depth) {
        put("\n");
        column = 0;
        put(INDENT.repeat(depth));
    }

    /** Whether the object or array that begins here is empty. */
    private boolean isEmpty(int i) {
        int next = i + 1;
        while (json[next] >= 0 && json[next] <= ' ') {
            next++;
        }
        return json[next] == '}' || json[next] == ']';
    }

    /** Whether the object or array that ends here is empty. */
    private boolean isBegun(int i) {
        int before = i - 1;
        while (json[before] >= 0 && json[before] <= ' ') {
            before--;
        }
        return json[before] == '{' || json[before] == '[';
    }

    /** The place after the string that begins here. */
    private int endOfString(int i) {
        at = i;
        passString();
        return at;
    }

    private void put(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        column += text.length();
    }

    private void put(int start, int end) {
        out.write(json, start, end - start);
        column += end - start;
    }
}

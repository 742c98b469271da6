package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the members of an object that is being written by their names, compared by UTF-16 code units; for an array it
 * only counts the elements.
 */
public final class MemberOrder {

    private static final int FEW = 16;

    private final boolean array;
    private int count;
    /** Three positions for each member: its start, the end of its name, and its end. */
    private int[] places = {};

    /** The names that are not plain; null for a plain name, which is read from the bytes. */
    private @Nullable String[] odd = {};

    private boolean leftOut;
    private int elements;

    public MemberOrder(boolean array) {
        this.array = array;
    }

    public boolean isArray() {
        return array;
    }

    /** Counts an element of an array, and returns how many it has now. */
    public int addElement() {
        return ++elements;
    }

    /** Begins a member whose name, with its quotation marks, is at these positions. */
    public void begin(int start, int nameEnd, @Nullable String oddName, boolean unwanted) {
        if (odd.length == count) {
            odd = Arrays.copyOf(odd, Math.max(FEW, 2 * count));
            places = Arrays.copyOf(places, 3 * odd.length);
        }
        places[3 * count] = start;
        places[3 * count + 1] = nameEnd;
        odd[count] = oddName;
        count++;
        leftOut = unwanted;
    }

    /** Ends the member that was begun, if any, at this position; returns the position at which writing continues. */
    public int endMember(int here) {
        if (count == 0 || places[3 * count - 1] != 0) {
            return here;
        }
        if (!leftOut) {
            places[3 * count - 1] = here;
            return here;
        }
        count--;
        int start = places[3 * count];
        places[3 * count + 2] = 0;
        leftOut = false;
        return count == 0 ? start : start - 1;
    }

    /** Sorts the members, all of which have ended; false where two have the same name. */
    public boolean sort(byte[] out) {
        if (isSorted(out)) {
            return true;
        }
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> compare(out, one, other));
        for (int i = 1; i < count; i++) {
            if (compare(out, order[i - 1], order[i]) == 0) {
                return false;
            }
        }
        move(order, out);
        return true;
    }

    private void move(Integer[] order, byte[] out) {
        int first = places[0];
        byte[] before = Arrays.copyOfRange(out, first, places[3 * count - 1]);
        int at = first;
        for (Integer member : order) {
            int length = places[3 * member + 2] - places[3 * member];
            System.arraycopy(before, places[3 * member] - first, out, at, length);
            at += length;
            if (at < first + before.length) {
                out[at++] = ',';
            }
        }
    }

    private boolean isSorted(byte[] out) {
        for (int i = 1; i < count; i++) {
            if (compare(out, i - 1, i) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int compare(byte[] out, int one, int other) {
        if (odd[one] == null && odd[other] == null) {
            return Arrays.compareUnsigned(
                    out,
                    places[3 * one] + 1,
                    places[3 * one + 1] - 1,
                    out,
                    places[3 * other] + 1,
                    places[3 * other + 1] - 1);
        }
        return name(out, one).compareTo(name(out, other));
    }

    private String name(byte[] out, int member) {
        String name = odd[member];
        return name == null ? plain(out, places[3 * member], places[3 * member + 1]) : name;
    }

    /** A plain name, read from the text, where it has quotation marks. */
    public static String plain(byte[] out, int start, int end) {
        return new String(out, start + 1, end - start - 2, StandardCharsets.ISO_8859_1);
    }
}

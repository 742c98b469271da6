package org.tocsin.internal.suppression;

import java.util.Arrays;

/**
 * Chooses the groups of a table to suppress as a whole, so that the number of answers in a small group cannot be
 * computed.
 *
 * <p>A reader can compute the difference between the whole and the published groups. So the suppressed groups, together
 * with the parties in no group, must reach the least number and have more than one party for each group. A single group
 * is never suppressed alone, because a reader who assumes that the groups make up the whole could compute it.
 */
public final class GroupSuppression {

    private GroupSuppression() {}

    /**
     * The groups to suppress; all of them where no smaller choice is enough.
     *
     * @param answered the number of answers of each group, without the parties shown by name
     * @param ungrouped the number of answers of parties in no group
     * @param suppressed the groups that are suppressed in any case
     * @param least the least number of parties that a figure may stand for
     */
    public static boolean[] suppressed(int[] answered, int ungrouped, boolean[] suppressed, int least) {
        boolean[] hidden = suppressed.clone();
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] |= answered[i] > 0 && answered[i] < least;
        }
        while (givesAway(answered, ungrouped, hidden, least)) {
            int next = smallest(answered, hidden);
            if (next < 0) {
                Arrays.fill(hidden, true);
                return hidden;
            }
            hidden[next] = true;
        }
        return hidden;
    }

    private static boolean givesAway(int[] answered, int ungrouped, boolean[] hidden, int least) {
        int sum = ungrouped;
        int groups = 0;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                groups++;
                sum += answered[i];
            }
        }
        return groups == 1 || (sum > 0 && sum < least) || (groups > 0 && sum == groups);
    }

    /** The published group with the fewest answers, at least one; negative where there is none. */
    private static int smallest(int[] answered, boolean[] hidden) {
        int smallest = -1;
        for (int i = 0; i < hidden.length; i++) {
            if (!hidden[i] && answered[i] > 0 && (smallest < 0 || answered[i] < answered[smallest])) {
                smallest = i;
            }
        }
        return smallest;
    }
}

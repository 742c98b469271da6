package org.tocsin.internal.suppression;

import java.util.Arrays;

/**
 * Which groups of a table are not told at all, so that how many parties of a small group answered is not told either.
 *
 * <p>What the groups that are told leave of the whole is as good as told. So the groups that are not told, and the
 * parties that belong to no group, have to be enough together, and more than one for each of them; and one group alone is
 * never held back, since whoever takes the groups for the whole would work it out.
 */
public final class GroupSuppression {

    private GroupSuppression() {}

    /**
     * The groups that are not told: all of them where no choice of some is enough.
     *
     * @param answered how many parties of each group answered, those shown by name left out
     * @param ungrouped how many parties of no group did
     * @param suppressed the groups that are not told whatever they hold
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

    /** The told group with fewest parties, but some; negative where there is none. */
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

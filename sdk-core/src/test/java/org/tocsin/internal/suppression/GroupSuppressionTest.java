package org.tocsin.internal.suppression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Which groups are not told at all. */
final class GroupSuppressionTest {

    private static void assertHidden(int[] answered, int ungrouped, boolean... hidden) {
        boolean[] none = new boolean[answered.length];
        assertArrayEquals(hidden, GroupSuppression.suppressed(answered, ungrouped, none, 3));
    }

    @Test
    void largeAndEmptyGroupsAreTold() {
        assertHidden(new int[] {3, 0, 9}, 0, false, false, false);
        assertHidden(new int[] {3, 0, 9}, 4, false, false, false);
    }

    @Test
    void aSmallGroupTakesTheNextSmallestWithIt() {
        assertHidden(new int[] {9, 2, 5}, 0, false, true, true);
        assertHidden(new int[] {9, 2, 5}, 7, false, true, true);
    }

    @Test
    void smallGroupsTogetherAreMoreThanOnePartyEach() {
        assertHidden(new int[] {1, 1, 9, 5}, 0, true, true, false, true);
        assertHidden(new int[] {1, 1, 1, 5, 9}, 0, true, true, true, true, false);
        assertHidden(new int[] {2, 1, 9, 5}, 0, true, true, false, false);
    }

    @Test
    void whereNoOtherGroupHoldsAnybodyAllAreHidden() {
        assertHidden(new int[] {0, 5, 0}, 1, true, true, true);
        assertHidden(new int[] {0, 2, 0}, 0, true, true, true);
    }

    @Test
    void aFewPartiesOfNoGroupAreHiddenBehindTwoGroups() {
        assertHidden(new int[] {9, 8, 5}, 1, false, true, true);
    }

    @Test
    void aGroupHeldBackIsNeverAlone() {
        boolean[] first = {true, false, false};
        assertArrayEquals(
                new boolean[] {true, false, true}, GroupSuppression.suppressed(new int[] {0, 6, 4}, 0, first, 3));
    }
}

package org.tocsin.survey;

import java.util.List;

/**
 * Which figures of one table are published.
 *
 * @param suppressed whether nothing is
 * @param whole by cell, whether it is not told over all parties
 * @param groups what of each group is told; empty where the table is not broken down
 */
record TablePlan(boolean suppressed, boolean[] whole, List<Row> groups) {

    /** Nothing is published. */
    static final TablePlan NOTHING = new TablePlan(true, new boolean[0], List.of());

    /**
     * Which figures of one group are published.
     *
     * @param suppressed whether nothing is
     * @param sizeUntold whether that is so because the size of the group is not told either
     * @param hidden by cell, whether it is not told
     */
    record Row(boolean suppressed, boolean sizeUntold, boolean[] hidden) {

        /** A group whose size is not published. */
        static final Row OF_NO_SIZE = new Row(true, true, new boolean[0]);
        /** A group of published size in which too few answered, or which is suppressed to protect such a group. */
        static final Row HELD_BACK = new Row(true, false, new boolean[0]);
    }

    /** Whether the count of each of these cells is told over all parties. */
    boolean tells(List<Integer> cells) {
        return !suppressed && cells.stream().noneMatch(cell -> whole[cell]);
    }

    /** Whether the count of each of these cells is told in each group whose size is. */
    boolean tellsByGroup(List<Integer> cells) {
        return !groups.isEmpty() && groups.stream().allMatch(group -> tells(group, cells));
    }

    private static boolean tells(Row group, List<Integer> cells) {
        return group.suppressed() ? group.sizeUntold() : cells.stream().noneMatch(cell -> group.hidden()[cell]);
    }
}

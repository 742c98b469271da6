package org.tocsin.survey;

/** One row of counts: how many parties answered, how many chose each cell, and the numbers; those named apart. */
final class RowCount {

    private final int[] counts;
    private final int[] named;
    private final int[] points;
    private final Numbers unnamedNumbers = new Numbers();
    private final Numbers namedNumbers = new Numbers();
    private int answered;
    private int namedAnswered;

    RowCount(int cells) {
        this.counts = new int[cells];
        this.named = new int[cells];
        this.points = new int[cells];
    }

    void addParty(boolean isNamed) {
        answered++;
        namedAnswered += isNamed ? 1 : 0;
    }

    void addChoice(int cell, int worth, boolean isNamed) {
        counts[cell]++;
        named[cell] += isNamed ? 1 : 0;
        points[cell] += worth;
    }

    void addNumber(long number, boolean isNamed) {
        (isNamed ? namedNumbers : unnamedNumbers).add(number);
    }

    void add(RowCount other) {
        answered += other.answered;
        namedAnswered += other.namedAnswered;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
            named[i] += other.named[i];
            points[i] += other.points[i];
        }
        unnamedNumbers.addAll(other.unnamedNumbers);
        namedNumbers.addAll(other.namedNumbers);
    }

    int answered() {
        return answered;
    }

    int count(int cell) {
        return counts[cell];
    }

    int points(int cell) {
        return points[cell];
    }

    /** How many parties answered without being named in the result. */
    int unnamedAnswered() {
        return answered - namedAnswered;
    }

    /** How many parties chose each cell without being named in the result. */
    int[] unnamed() {
        int[] unnamed = new int[counts.length];
        for (int i = 0; i < unnamed.length; i++) {
            unnamed[i] = counts[i] - named[i];
        }
        return unnamed;
    }

    Numbers unnamedNumbers() {
        return unnamedNumbers;
    }

    Numbers namedNumbers() {
        return namedNumbers;
    }
}

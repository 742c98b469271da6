package org.tocsin.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names that are spelt most like a mistyped one, for "did you mean" suggestions. The time that this takes is
 * limited, whoever writes the mistyped name: for a very long name nothing is suggested.
 */
public final class NearNames {

    private static final int MOST = 3;
    private static final int LONGEST = 64;

    private NearNames() {}

    /**
     * The nearest of some names, best first: three at most. Each differs from the mistyped name in at most a third of
     * its letters; for a word of two letters, only in capital letters and separators.
     */
    public static List<String> to(String mistyped, Collection<String> names) {
        record Candidate(String name, int distance) {}
        String wanted = plain(mistyped);
        int most = wanted.length() / 3;
        if (mistyped.length() > LONGEST || wanted.isEmpty()) {
            return List.of();
        }
        return names.stream()
                .distinct()
                .filter(name -> Math.abs(plain(name).length() - wanted.length()) <= most)
                .map(name -> new Candidate(name, distance(wanted, plain(name))))
                .filter(candidate -> candidate.distance <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The Levenshtein distance: how many letters must be inserted, removed or replaced to make one from the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

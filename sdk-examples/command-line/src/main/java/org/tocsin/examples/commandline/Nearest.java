package org.tocsin.examples.commandline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that are spelt most like a mistyped one. */
final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    /** {@code ; did you mean ...?}, or nothing where no name is near. */
    static String hint(String mistyped, Collection<String> names) {
        List<String> near = to(mistyped, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", "; did you mean ", "?"));
    }

    /** The nearest names, best first; none that is off by more than a third of its letters, and of a word of two letters none that is off at all. */
    static List<String> to(String mistyped, Collection<String> names) {
        record Candidate(String name, int distance) {}
        String wanted = mistyped.toLowerCase(Locale.ROOT);
        int most = wanted.length() / 3;
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(SHOWN)
                .map(Candidate::name)
                .toList();
    }

    /** How many letters must be put in, left out or replaced to make one from the other (Levenshtein). */
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

package org.tocsin.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.internal.form.Characters;

/** The words that somebody looks for, and how well a term fits them. */
final class SearchWords {

    /** The rank of a term that is called so. */
    static final int BEST = 0;

    /** The rank of a term that does not fit. */
    static final int NONE = 5;

    private static final int LONGEST = 200;

    /** From how many letters on a word is also looked for as the beginning of a longer one. */
    private static final int BEGINNING = 4;

    /** Words that say nothing of what is looked for, in the languages of the keywords. */
    private static final Set<String> FILLERS = Set.of(("a an and by for from in of on or the to with"
                    + " au aux avec d dans de des du en et l la le les ou par pour sur un une")
            .split(" "));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String joined;
    private final List<String> words;

    private SearchWords(String text) {
        String plain = plain(text);
        this.joined = joined(plain);
        this.words = wordsOf(plain)
                .filter(word -> !FILLERS.contains(word))
                .distinct()
                .toList();
    }

    /** The words of a text; of one that is too long for a search there are none. */
    static SearchWords of(String text) {
        return new SearchWords(text.length() > LONGEST ? "" : text);
    }

    /** How well the term fits: from {@link #BEST} to {@link #NONE}. */
    int rank(Term term) {
        if (joined.isEmpty()) {
            return NONE;
        }
        List<String> names = term.names().map(SearchWords::plain).toList();
        if (names.stream().anyMatch(name -> joined(name).equals(joined))) {
            return BEST;
        }
        if (words.isEmpty()) {
            return NONE;
        }
        Set<String> named = names.stream().flatMap(SearchWords::wordsOf).collect(Collectors.toSet());
        if (names.stream()
                .anyMatch(name -> wordsOf(name).collect(Collectors.toSet()).containsAll(words))) {
            return 1;
        }
        if (named.containsAll(words)) {
            return 2;
        }
        if (areAll(named, SearchWords::isFormOf)) {
            return 3;
        }
        Set<String> defined = wordsOf(plain(term.definition())).collect(Collectors.toSet());
        defined.addAll(named);
        return areAll(defined, SearchWords::isOneOrMany) ? 4 : NONE;
    }

    private boolean areAll(Set<String> others, BiPredicate<String, String> fits) {
        return words.stream().allMatch(word -> others.stream().anyMatch(other -> fits.test(word, other)));
    }

    /** Whether the other word is this one or begins with it, or one of them is the plural of the other. */
    private static boolean isFormOf(String word, String other) {
        return isOneOrMany(word, other) || (word.length() >= BEGINNING && other.startsWith(word));
    }

    private static boolean isOneOrMany(String word, String other) {
        return other.equals(word) || word.equals(other + "s") || other.equals(word + "s");
    }

    private static String plain(String text) {
        return BETWEEN_WORDS
                .matcher(Characters.withoutMarks(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String joined(String plain) {
        return plain.replace(" ", "");
    }

    private static Stream<String> wordsOf(String plain) {
        return Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty());
    }
}

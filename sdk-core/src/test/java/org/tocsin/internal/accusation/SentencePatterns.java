package org.tocsin.internal.accusation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plainest sentences, made of patterns: a file has lines that give the words for a place ({@code V = attacked|hacked}),
 * and patterns of sentences with a {@code +} if they accuse and a {@code -} if they do not.
 */
final class SentencePatterns {

    /** How many sentences each pattern makes. */
    private static final int OF_EACH = 12;

    private static final Pattern PLACE = Pattern.compile("\\{(\\w)}");

    private final Map<String, String[]> words = new HashMap<>();
    private final Random random = new Random(1);
    private final List<String> made = new ArrayList<>();

    /** The sentences of a language that accuse, or those that do not. */
    static List<String> sentences(String language, boolean accuse) throws IOException {
        SentencePatterns patterns = new SentencePatterns();
        String sign = accuse ? "+ " : "- ";
        for (String line : AccusationsTest.sentences("patterns-" + language + ".txt")) {
            if (line.startsWith(sign)) {
                patterns.make(line.substring(sign.length()));
            } else if (line.startsWith(" = ", 1)) {
                patterns.words.put(line.substring(0, 1), line.substring(4).split("\\|"));
            }
        }
        return patterns.made;
    }

    private void make(String pattern) {
        for (int i = 0; i < OF_EACH; i++) {
            String sentence =
                    PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(word(place.group(1))));
            boolean begins = !sentence.startsWith("x-");
            made.add(begins ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) : sentence);
        }
    }

    private String word(String place) {
        String[] all = words.get(place);
        return all[random.nextInt(all.length)];
    }
}

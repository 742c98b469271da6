package org.tocsin.internal.accusation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences of which it is known whether they accuse, with what can be said of each party in them. */
final class LabelledSentences {

    static final List<String> LANGUAGES = List.of("en", "fr");

    /** Each set was written by somebody else. */
    static final List<String> SETS =
            List.of("", "-unseen", "-strangers", "-lessons", "-a", "-b", "-c", "-d", "-e", "-f", "-g", "-plain");

    /** The set of the sentences that are made of patterns. */
    static final int MADE = -1;

    /**
     * A text with the traits of each party in it.
     *
     * @param set the place of its set in {@link #SETS}; {@link #MADE} for a sentence of a pattern
     */
    record Labelled(String text, String language, int set, boolean accuses, List<int[]> parties) {}

    private LabelledSentences() {}

    /** All that name a party outside a question; the others are not looked at. */
    static List<Labelled> all() throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (boolean accuse : new boolean[] {true, false}) {
                for (int set = 0; set < SETS.size(); set++) {
                    String file = (accuse ? "accusing" : "neutral") + SETS.get(set) + '-' + language + ".txt";
                    add(AccusationsTest.sentences(file), language, set, accuse, all);
                }
                add(SentencePatterns.sentences(language, accuse), language, MADE, accuse, all);
            }
        }
        return all;
    }

    private static void add(List<String> texts, String language, int set, boolean accuse, List<Labelled> to) {
        for (String text : texts) {
            List<int[]> parties = parties(text, language);
            if (!parties.isEmpty()) {
                to.add(new Labelled(text, language, set, accuse, parties));
            }
        }
    }

    private static List<int[]> parties(String text, String language) {
        List<int[]> parties = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Sentences.end(text, start);
            if (!Sentences.isQuestion(text, end)) {
                addParties(text.substring(start, end), Languages.vocabulary(language), parties);
            }
            start = end + 1;
        }
        return parties;
    }

    private static void addParties(String text, Vocabulary vocabulary, List<int[]> to) {
        NamedParties codes = NamedParties.everyCodeBut(Set.of(), Set.of());
        Sentence sentence = Sentence.of(Tokens.of(text), vocabulary, codes);
        Traits traits = new Traits(sentence);
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.party(i) != null) {
                to.add(traits.at(i).toArray());
            }
        }
    }
}

package org.tocsin.internal.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be said of the place of a party in a sentence: which words and kinds of words stand where beside it. */
final class Traits {

    /** How many words on each side are looked at. */
    private static final int REACH = 30;

    /** How many words on each side count by their distance, too. */
    private static final int NEAR = 3;

    /** How many letters of a word are compared, so that its forms are one. */
    private static final int STEM = 6;

    private static final String MARK = "#mark";
    private static final String PARTY = "#party";

    private static final WordKind[] KINDS = WordKind.values();

    private final Sentence sentence;
    private final int party;
    private final List<String> traits = new ArrayList<>();

    private Traits(Sentence sentence, int party) {
        this.sentence = sentence;
        this.party = party;
    }

    /** The traits of the party at a place; one that is there twice counts twice. */
    static List<String> of(Sentence sentence, int party) {
        Traits traits = new Traits(sentence, party);
        int last = Math.min(sentence.length() - 1, party + REACH);
        for (int i = Math.max(0, party - REACH); i <= last; i++) {
            if (i != party) {
                traits.add(i);
            }
        }
        return traits.traits;
    }

    private void add(int index) {
        int distance = index - party;
        String side = distance < 0 ? "<" : ">";
        for (String name : names(sentence.at(index))) {
            traits.add(name);
            traits.add(side + name);
            if (Math.abs(distance) <= NEAR) {
                traits.add(distance + name);
            }
        }
        for (String before : kinds(sentence.at(index - 1))) {
            for (String kind : kinds(sentence.at(index))) {
                traits.add(before + kind);
            }
        }
    }

    /** The beginning of a word, and its kinds. */
    private static List<String> names(Word word) {
        List<String> names = kinds(word);
        names.add(word.isMark() ? MARK : word.party() != null ? PARTY : "=" + stem(word.tokens()));
        return names;
    }

    private static String stem(String token) {
        return token.length() > STEM ? token.substring(0, STEM) : token;
    }

    private static List<String> kinds(Word word) {
        List<String> kinds = new ArrayList<>();
        for (WordKind kind : KINDS) {
            if (word.is(kind)) {
                kinds.add("." + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return kinds;
    }
}

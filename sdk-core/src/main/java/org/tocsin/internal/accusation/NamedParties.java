package org.tocsin.internal.accusation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parties that may be accused in a text, by the codes and the names that stand for them there. */
public final class NamedParties {

    private static final int LETTERS = 'Z' - 'A' + 1;

    /** The usual abbreviations, by the places of their two letters. */
    private static final boolean[] ABBREVIATIONS = abbreviations();

    private final AccusableCodes codes;
    private final Phrases<String> names = new Phrases<>();
    private boolean hasNames;

    private NamedParties(AccusableCodes codes) {
        this.codes = codes;
    }

    private static boolean[] abbreviations() {
        boolean[] places = new boolean[LETTERS * LETTERS];
        for (String pair : AccusationWords.abbreviations()) {
            places[place(pair, 0)] = true;
        }
        return places;
    }

    private static int place(String text, int start) {
        return (text.charAt(start) - 'A') * LETTERS + text.charAt(start + 1) - 'A';
    }

    private static boolean isCapital(String text, int place) {
        return text.charAt(place) >= 'A' && text.charAt(place) <= 'Z';
    }

    /** Whether the code that is a part of a text is a usual abbreviation, and a party only where it is known as one: IP. */
    public static boolean isAbbreviation(String text, int start, int end) {
        return end - start == 2
                && isCapital(text, start)
                && isCapital(text, start + 1)
                && ABBREVIATIONS[place(text, start)];
    }

    /** Parties by these codes alone. */
    public static NamedParties byCode(AccusableCodes codes) {
        return new NamedParties(codes);
    }

    /**
     * Every string that has the form of a code, except those of parties that are not accused and usual abbreviations that
     * are not known as codes.
     */
    public static NamedParties everyCodeBut(Set<String> spared, Set<String> known) {
        return new NamedParties((text, start, end) -> {
            String code = text.substring(start, end);
            return !spared.contains(code) && (known.contains(code) || !isAbbreviation(text, start, end));
        });
    }

    /** Those of these codes that are usual abbreviations; names are added to them. */
    public static NamedParties ofAbbreviations(Set<String> known) {
        return new NamedParties(
                (text, start, end) -> isAbbreviation(text, start, end) && known.contains(text.substring(start, end)));
    }

    /** Adds a name of a party; where two parties have it, the first counts. */
    public void add(String name) {
        List<String> tokens = Tokens.folded(name);
        if (!tokens.isEmpty() && names.get(tokens) == null) {
            names.put(tokens, name);
            hasNames = true;
        }
    }

    /** A place where a party may be named, the first from one on; {@link PartyCodes#NONE} where there is none. */
    int next(String text, int from) {
        if (hasNames) {
            return from < text.length() ? from : PartyCodes.NONE;
        }
        int code = PartyCodes.next(text, from);
        while (code != PartyCodes.NONE) {
            int end = PartyCodes.end(text, code);
            if (codes.has(text, code, end)) {
                return code;
            }
            code = PartyCodes.next(text, end);
        }
        return code;
    }

    boolean haveNames() {
        return hasNames;
    }

    /** Whether the code that stands in a part of a text is one of theirs. */
    boolean hasCode(String text, int start, int end) {
        return codes.has(text, start, end);
    }

    /** How many words the longest name has that begins at one; 0 for none. */
    int lengthOfName(List<String> words, int from) {
        return names.longestAt(words, from);
    }

    @Nullable
    String name(List<String> words, int from, int length) {
        return names.get(words, from, length);
    }
}

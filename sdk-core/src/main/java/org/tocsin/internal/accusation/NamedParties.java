package org.tocsin.internal.accusation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parties that may be accused in a text, by the codes and the names that stand for them there. */
public final class NamedParties {

    private static final Set<String> ABBREVIATIONS = Set.copyOf(AccusationWords.abbreviations());

    private final AccusableCodes codes;
    private final Phrases<String> names = new Phrases<>();
    private boolean hasNames;

    private NamedParties(AccusableCodes codes) {
        this.codes = codes;
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
            return !spared.contains(code) && (known.contains(code) || !ABBREVIATIONS.contains(code));
        });
    }

    /** Those of these codes that are usual abbreviations; names are added to them. */
    public static NamedParties ofAbbreviations(Set<String> known) {
        return new NamedParties((text, start, end) -> {
            String code = text.substring(start, end);
            return ABBREVIATIONS.contains(code) && known.contains(code);
        });
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

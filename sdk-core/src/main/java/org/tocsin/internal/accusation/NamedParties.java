package org.tocsin.internal.accusation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parties that may be accused in a text, by the codes and the names that stand for them there. */
public final class NamedParties {

    private static final NamedParties EVERY_CODE = new NamedParties(null, Set.of());

    private final @Nullable Set<String> codes;
    private final Set<String> left;
    private final Phrases<String> names = new Phrases<>();

    private NamedParties(@Nullable Set<String> codes, Set<String> left) {
        this.codes = codes;
        this.left = left;
    }

    /** Every string that has the form of a code. */
    public static NamedParties everyCode() {
        return EVERY_CODE;
    }

    /**
     * Every string that has the form of a code, except those of parties that are not accused and usual abbreviations that
     * are not known as codes.
     */
    public static NamedParties everyCodeBut(Set<String> spared, Set<String> known) {
        Set<String> left = AccusationWords.abbreviations();
        left.removeAll(known);
        left.addAll(spared);
        return new NamedParties(null, left);
    }

    /** Those of these codes that are usual abbreviations; names are added to them. */
    public static NamedParties ofAbbreviations(Set<String> known) {
        Set<String> codes = AccusationWords.abbreviations();
        codes.retainAll(known);
        return new NamedParties(codes, Set.of());
    }

    /** Adds a name of a party; where two parties have it, the first counts. */
    public void add(String name) {
        List<String> tokens = Tokens.folded(name);
        if (!tokens.isEmpty() && names.get(tokens) == null) {
            names.put(tokens, name);
        }
    }

    boolean hasCode(Token token) {
        return token.isCode() && !left.contains(token.written()) && (codes == null || codes.contains(token.written()));
    }

    /** How many tokens the longest name has that begins here with a capital, or in a script without them; 0 for none. */
    int lengthOfName(List<Token> tokens, int from, int until) {
        return Character.isLowerCase(tokens.get(from).written().codePointAt(0))
                ? 0
                : names.longestAt(tokens, from, until);
    }

    @Nullable
    String name(List<Token> tokens, int from, int length) {
        return names.get(tokens, from, length);
    }
}

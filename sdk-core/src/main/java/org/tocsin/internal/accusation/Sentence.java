package org.tocsin.internal.accusation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, from its first to its last; a place before or behind them has a word without kinds. */
final class Sentence {

    private static final Word NONE = new Word(".", 0, null);

    private final List<Word> words = new ArrayList<>();
    private long kinds;

    private Sentence() {}

    /** The sentence of these tokens. */
    static Sentence of(List<Token> tokens, LanguageWords vocabulary, NamedParties parties) {
        Sentence sentence = new Sentence();
        boolean hasSmall = hasSmall(tokens);
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            int named = parties.lengthOfName(tokens, i);
            boolean isCode = parties.hasCode(token) && (hasSmall || !vocabulary.has(token));
            int length = named > 0 ? named : isCode ? 1 : vocabulary.lengthAt(tokens, i);
            String party = named > 0 ? parties.name(tokens, i, named) : isCode ? token.written() : null;
            long kinds = party != null || token.isMark() ? 0 : vocabulary.kinds(tokens, i, length);
            sentence.words.add(new Word(token.folded(), kinds, party));
            sentence.kinds |= kinds;
            i += length;
        }
        return sentence;
    }

    /** In a sentence in capitals, a word of two letters is no code if it is a word of the language. */
    private static boolean hasSmall(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).hasSmall()) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return words.size();
    }

    Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    boolean isMark(int index) {
        return at(index).isMark();
    }

    boolean is(int index, WordKind kind) {
        return at(index).is(kind);
    }

    /** The first place from one back that is neither a mark of punctuation nor a word of these kinds. */
    int skipBack(int from, long kinds) {
        int i = from;
        while (i >= 0 && (at(i).isMark() || at(i).isOneOf(kinds))) {
            i--;
        }
        return i;
    }

    /** The first place from one on, in a direction, whose word has none of these kinds. */
    int skip(int from, int step, long kinds) {
        int i = from;
        while (at(i).isOneOf(kinds)) {
            i += step;
        }
        return i;
    }

    /** Whether a word of a kind stands in a range, its ends included. */
    boolean has(WordKind kind, int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < words.size(); i++) {
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of one of these kinds stands anywhere. */
    boolean hasOneOf(long bits) {
        return (kinds & bits) != 0;
    }

    /** The first place in a range, its ends included, with a hostile act that no other word takes the hostility of. */
    boolean hasAct(int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < words.size(); i++) {
            if (isAct(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hostile act is named here, and no harmless word is about it: "report on the attack", "attack analysis". */
    boolean isAct(int index) {
        return is(index, WordKind.ACT) && !is(index + 1, WordKind.HARMLESS) && !isCovered(index);
    }

    /** Whether something hostile is named here, be it harm or people, and no harmless word is about it. */
    boolean isHostile(int index) {
        Word word = at(index);
        boolean hostile = word.is(WordKind.ACT) || word.is(WordKind.HARM) || word.is(WordKind.ATTACKER);
        return hostile && !is(index + 1, WordKind.HARMLESS) && !isCovered(index);
    }

    /** Whether something hostile is named in a range, its ends included. */
    boolean hasHostile(int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < words.size(); i++) {
            if (isHostile(i) || is(i, WordKind.ATTACKED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hostile act is named here that is done and not suffered, and no word after it is about it. */
    boolean isDeed(int index) {
        return is(index, WordKind.DEED)
                && !at(index + 1).isOneOf(WordKind.BYSTANDER.bit() | WordKind.BODY.bit() | WordKind.HARMLESS.bit())
                && !isCovered(index);
    }

    private boolean isCovered(int act) {
        int before = skip(act - 1, -1, WordKind.QUALIFIER.bit());
        if (is(before, WordKind.HARMLESS)) {
            return true;
        }
        for (int i = act - 2; i >= act - Limits.COVER; i--) {
            Word word = at(i);
            if (word.isMark() || word.party() != null) {
                return false;
            }
            boolean about = word.is(WordKind.HARMLESS) && at(i + 1).isOneOf(Limits.LINKS);
            if (about || (word.is(WordKind.BYSTANDER) && is(i + 1, WordKind.OF))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a denial stands in a range or before it, in the same phrase. */
    boolean isDenied(Span span) {
        if (has(WordKind.NEGATION, span.start(), span.end())) {
            return true;
        }
        return isDeniedBefore(span.start());
    }

    private boolean isDeniedBefore(int start) {
        for (int i = start - 1; i >= start - Limits.DENIAL; i--) {
            if (isMark(i) && isDenied(i - Limits.DENIAL, i)) {
                return true;
            }
            if (is(i, WordKind.NEGATION)) {
                return true;
            }
            if (is(i, WordKind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** Whether an insertion stands directly behind a denial: "does not, at this stage, attribute". */
    private boolean isDenied(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (isMark(i)) {
                return is(i - 1, WordKind.NEGATION);
            }
        }
        return false;
    }

    @Nullable
    String party(int index) {
        return at(index).party();
    }
}

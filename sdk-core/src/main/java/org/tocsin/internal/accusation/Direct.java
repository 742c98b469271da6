package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/** Constructions without a verb of doing: "we accuse XD", "XD's attack on our grid", "the sabotage was XD's work". */
final class Direct {

    private static final long BETWEEN = WordKind.AUXILIARY.bit() | WordKind.PASSIVE.bit();

    private Direct() {}

    static @Nullable Span find(Sentence sentence, PartyPhrase phrase) {
        if (isAccused(sentence, phrase)
                || isAttributed(sentence, phrase)
                || isAct(sentence, phrase)
                || isWork(sentence, phrase)) {
            return new Span(phrase.start(), phrase.end());
        }
        return null;
    }

    /** "We accuse XD", "the culprit is XD", "responsible for the attack is XD". */
    private static boolean isAccused(Sentence sentence, PartyPhrase phrase) {
        boolean article =
                sentence.is(phrase.joined(), WordKind.OF) && sentence.is(phrase.joined() - 1, WordKind.PASSIVE);
        int before = sentence.skipBack(article ? phrase.joined() - 1 : phrase.joined(), BETWEEN);
        if (sentence.is(before, WordKind.ACCUSES)) {
            return true;
        }
        return before < phrase.joined()
                && sentence.has(WordKind.BEHIND, before - Limits.OBJECT, before)
                && sentence.hasAct(before - Limits.OBJECT, before);
    }

    /** "We attribute the attack to XD." */
    private static boolean isAttributed(Sentence sentence, PartyPhrase phrase) {
        int to = phrase.joined();
        return sentence.is(to, WordKind.TO) && sentence.has(WordKind.ATTRIBUTES, to - Limits.ACT_BEFORE, to);
    }

    /** "XD's attack on our grid", "the attack of XD against our grid", "the XD attack against us". */
    private static boolean isAct(Sentence sentence, PartyPhrase phrase) {
        int next = sentence.skip(phrase.end(), 1, Limits.ARTICLES);
        if (sentence.at(next).isUnknown()) {
            next++;
        }
        if (sentence.isAct(next)) {
            return sentence.has(WordKind.AGAINST, next + 1, next + 2);
        }
        int before = phrase.joined();
        return sentence.is(before, WordKind.OF)
                && sentence.hasAct(before - 2, before - 1)
                && (phrase.attackers() || sentence.has(WordKind.AGAINST, phrase.end(), phrase.end() + 1));
    }

    private static boolean isWork(Sentence sentence, PartyPhrase phrase) {
        return phrase.possessive()
                && sentence.is(phrase.end(), WordKind.WORK)
                && sentence.hasAct(phrase.start() - Limits.ACT_BEFORE, phrase.start());
    }
}

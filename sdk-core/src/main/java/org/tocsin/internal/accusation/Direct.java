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
                || isWork(sentence, phrase)
                || isMeans(sentence, phrase)
                || isHenchman(sentence, phrase)
                || isPunished(sentence, phrase)
                || isNamed(sentence, phrase)) {
            return new Span(phrase.start(), phrase.end());
        }
        return null;
    }

    /** "We accuse XD", "the culprit is XD", "responsible for the attack is XD". */
    private static boolean isAccused(Sentence sentence, PartyPhrase phrase) {
        boolean article =
                sentence.is(phrase.joined(), WordKind.OF) && sentence.is(phrase.joined() - 1, WordKind.PASSIVE);
        int before = sentence.skipBack(article ? phrase.joined() - 1 : phrase.joined(), BETWEEN);
        boolean isAttacker = sentence.is(before, WordKind.ATTACKER) && sentence.is(before + 1, WordKind.PASSIVE);
        if (isAttacker || sentence.is(before, WordKind.ACCUSES) || sentence.is(phrase.end(), WordKind.BLAMED)) {
            return true;
        }
        return before < phrase.joined()
                && sentence.has(WordKind.BEHIND, before - Limits.OBJECT, before)
                && (sentence.hasAct(before - Limits.OBJECT, before)
                        || sentence.has(WordKind.HARM, before - Limits.OBJECT, before));
    }

    /** "We attribute the attack to XD." */
    private static boolean isAttributed(Sentence sentence, PartyPhrase phrase) {
        int to = phrase.joined();
        return sentence.is(to, WordKind.TO) && sentence.has(WordKind.ATTRIBUTES, to - Limits.ACT_BEFORE, to);
    }

    /** "XD's attack on our grid", "the attack of XD against our grid", "the XD attack against us". */
    private static boolean isAct(Sentence sentence, PartyPhrase phrase) {
        if (phrase.possessive() && sentence.isDeed(sentence.skip(phrase.end(), 1, WordKind.QUALIFIER.bit()))) {
            return true;
        }
        int next = sentence.skip(phrase.end(), 1, WordKind.QUALIFIER.bit());
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

    /** "The sabotage was XD's work", "XD's fingerprints are on the broken pumps", "the role of XD in the attack". */
    private static boolean isWork(Sentence sentence, PartyPhrase phrase) {
        int work = phrase.possessive()
                ? sentence.skip(phrase.end(), 1, WordKind.QUALIFIER.bit())
                : sentence.skip(phrase.joined() - 1, -1, WordKind.QUALIFIER.bit());
        boolean of = phrase.possessive() || sentence.is(phrase.joined(), WordKind.OF);
        if (!of || !sentence.is(work, WordKind.WORK)) {
            return false;
        }
        int after = Math.max(phrase.end(), work + 1);
        for (int i = after; i <= after + Limits.OBJECT; i++) {
            if (sentence.at(i).isOneOf(WordKind.PEACEFUL.bit() | WordKind.HARMLESS.bit())) {
                return false;
            }
            if (sentence.isHostile(i) || sentence.is(i, WordKind.ATTACKED)) {
                return true;
            }
        }
        return phrase.possessive() && sentence.hasHostile(phrase.start() - Limits.ACT_BEFORE, phrase.start());
    }

    /** "XD's spies in our ministry", "hackers of XD". */
    private static boolean isHenchman(Sentence sentence, PartyPhrase phrase) {
        int next = sentence.skip(phrase.end(), 1, BETWEEN | WordKind.ACTIVE.bit());
        boolean told = sentence.is(next, WordKind.PEACEFUL) || sentence.is(phrase.joined(), WordKind.PEACEFUL);
        return !told
                && !sentence.at(phrase.end()).isOneOf(WordKind.POSSESSIVE.bit() | WordKind.HARMLESS.bit())
                && sentence.has(WordKind.HENCHMAN, phrase.start(), phrase.end() - 1);
    }

    /** "Sanctions against XD for the attack on our hospitals". */
    private static boolean isPunished(Sentence sentence, PartyPhrase phrase) {
        return sentence.is(phrase.joined(), WordKind.AGAINST)
                && sentence.has(WordKind.PENALTY, phrase.joined() - Limits.OBJECT, phrase.joined())
                && sentence.is(phrase.end(), WordKind.BREAK)
                && sentence.hasHostile(phrase.end() + 1, phrase.end() + Limits.COVER);
    }

    /** "By cutting our cable, XD isolated us." */
    private static boolean isMeans(Sentence sentence, PartyPhrase phrase) {
        boolean opens = sentence.is(0, WordKind.JOINS) && sentence.isMark(phrase.joined());
        boolean damages = sentence.is(1, WordKind.DAMAGES) && sentence.has(WordKind.VITAL, 2, 2 + Limits.UNKNOWN);
        boolean does = sentence.is(1, WordKind.DOES) && sentence.hasHostile(2, 2 + Limits.UNKNOWN);
        return opens && (sentence.is(1, WordKind.ATTACKS) || damages || does);
    }

    /** A sentence that ends "it was XD", with something hostile before it. */
    private static boolean isNamed(Sentence sentence, PartyPhrase phrase) {
        return sentence.is(phrase.joined(), WordKind.CLEFT)
                && phrase.end() == sentence.length()
                && sentence.hasHostile(phrase.joined() - Limits.ACT_BEFORE, phrase.joined());
    }
}

package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/** Constructions without a verb of doing: "we accuse XD", "XD's attack on our grid", "the sabotage was XD's work". */
final class Direct {

    private static final long LAID_ON = WordKind.AGAINST.bit() | WordKind.TO.bit() | WordKind.OF.bit();

    private static final long BETWEEN = WordKind.AUXILIARY.bit() | WordKind.PASSIVE.bit();

    private Direct() {}

    static @Nullable Span find(Sentence sentence, PartyPhrase phrase) {
        int attributed = attributed(sentence, phrase);
        if (attributed >= 0) {
            return new Span(attributed, phrase.end());
        }
        if (isAccused(sentence, phrase)
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
        boolean clause =
                sentence.is(phrase.joined(), WordKind.RELATIVE) && sentence.is(phrase.joined(), WordKind.DETERMINER);
        int before = sentence.skipBack(article || clause ? phrase.joined() - 1 : phrase.joined(), BETWEEN);
        boolean isAttacker =
                sentence.is(before, WordKind.ATTACKER) && sentence.has(WordKind.PASSIVE, before + 1, phrase.joined());
        if (isAttacker
                || sentence.is(before, WordKind.ACCUSES)
                || sentence.is(behindApposition(sentence, phrase.end()), WordKind.BLAMED)) {
            return true;
        }
        return before < phrase.joined()
                && !sentence.is(phrase.joined(), WordKind.PREPOSITION)
                && sentence.has(WordKind.BEHIND, before - Limits.OBJECT, before)
                && sentence.hasHostile(before - Limits.OBJECT, before);
    }

    /** The place behind what says in commas who a party is: "XD, a neighbour, as the author of the attack". */
    private static int behindApposition(Sentence sentence, int end) {
        for (int i = end + 1; sentence.isMark(end) && i <= end + Limits.OBJECT; i++) {
            if (sentence.isMark(i)) {
                return i + 1;
            }
        }
        return end;
    }

    /** The place of the verb in "we attribute the attack to XD"; -1 where there is none. */
    private static int attributed(Sentence sentence, PartyPhrase phrase) {
        int to = phrase.joined();
        for (int i = to; sentence.is(to, WordKind.TO) && i >= to - Limits.ACT_BEFORE; i--) {
            if (sentence.is(i, WordKind.ATTRIBUTES)) {
                return i;
            }
        }
        return -1;
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
                && (sentence.has(WordKind.HENCHMAN, phrase.start(), phrase.end() - 1)
                        || (phrase.attackers() && isPatron(sentence, phrase)));
    }

    /** "The XD-backed crew". */
    private static boolean isPatron(Sentence sentence, PartyPhrase phrase) {
        for (int i = phrase.start(); i < phrase.end() - 1; i++) {
            if (sentence.party(i) != null) {
                return sentence.is(i + 1, WordKind.QUALIFIER) && sentence.is(i + 1, WordKind.DONE);
            }
        }
        return false;
    }

    /** "Sanctions against XD for the attack on our hospitals". */
    private static boolean isPunished(Sentence sentence, PartyPhrase phrase) {
        return sentence.at(phrase.joined()).isOneOf(LAID_ON)
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

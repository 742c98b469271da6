package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/** Constructions with the doer behind the act: "attack on the grid by XD", "ordered by the army of XD". */
final class Passive {

    private static final long NO_PASSIVE = Limits.ARTICLES | WordKind.OF.bit() | WordKind.ACTIVE.bit();

    private static final long DAMAGE = WordKind.DAMAGES.bit() | WordKind.DAMAGED.bit();

    private Passive() {}

    static @Nullable Span find(Sentence sentence, PartyPhrase phrase) {
        int connector = sentence.skipBack(phrase.joined(), WordKind.AUXILIARY.bit());
        boolean ordered = sentence.is(connector, WordKind.ORDERED);
        boolean by = ordered
                || sentence.is(connector, WordKind.BY)
                || (phrase.body() && sentence.is(connector, WordKind.FROM));
        if (!by) {
            return null;
        }
        int act = act(sentence, connector - 1, ordered);
        if (act < 0 && ordered && sentence.isMark(phrase.end()) && isOrderedBefore(sentence, phrase.end())) {
            return new Span(connector, phrase.end());
        }
        return act < 0 ? null : new Span(act, phrase.end());
    }

    /** Whether what was ordered follows: "on the orders of XD, our ambulances were attacked". */
    private static boolean isOrderedBefore(Sentence sentence, int from) {
        for (int i = from; i <= from + Limits.ACT_BEFORE; i++) {
            Word word = sentence.at(i);
            if (word.isOneOf(WordKind.PEACEFUL.bit() | WordKind.HARMLESS.bit())) {
                return false;
            }
            boolean harmed = word.is(WordKind.DAMAGED) && sentence.has(WordKind.VITAL, from, i);
            if (harmed || word.is(WordKind.ATTACKED) || sentence.isHostile(i)) {
                return true;
            }
        }
        return false;
    }

    /** The place of what the doer did, from a place back; -1 where there is none. */
    private static int act(Sentence sentence, int from, boolean ordered) {
        boolean done = false;
        for (int i = from; i >= Math.max(0, from - Limits.ACT_BEFORE); i--) {
            Word word = sentence.at(i);
            if (word.is(WordKind.ATTACKED)
                    || sentence.isAct(i)
                    || ((done || ordered) && sentence.isHostile(i))
                    || (ordered && word.is(WordKind.ATTACKS))
                    || (ordered && word.isOneOf(DAMAGE) && sentence.has(WordKind.VITAL, i + 1, i + Limits.COVER))) {
                return i;
            }
            if ((word.is(WordKind.HARMLESS) && !isTarget(sentence, i))
                    || (!done && isHarmlessParticiple(sentence, i))) {
                return -1;
            }
            if (word.is(WordKind.DAMAGED) && i >= from - 1) {
                return isHarmed(sentence, i) ? i : -1;
            }
            done |= word.is(WordKind.DONE);
        }
        return -1;
    }

    /** Whether something vital was damaged, and not an act against it: "the attack on our hospital was blocked by XD". */
    private static boolean isHarmed(Sentence sentence, int participle) {
        int from = participle - Limits.OBJECT;
        return sentence.has(WordKind.VITAL, from, participle) && !sentence.has(WordKind.ACT, from, participle);
    }

    /** Whether a word belongs to what an act was against: "attack on our emergency call centre". */
    private static boolean isTarget(Sentence sentence, int index) {
        int before = sentence.skip(index - 1, -1, Limits.ARTICLES);
        for (int i = 0; i < Limits.UNKNOWN && sentence.at(before).isUnknown(); i++) {
            before = sentence.skip(before - 1, -1, Limits.ARTICLES);
        }
        return sentence.is(before, WordKind.AGAINST);
    }

    /** A participle behind an article is an adjective, and one behind "has" is active. */
    private static boolean isHarmlessParticiple(Sentence sentence, int index) {
        return sentence.is(index, WordKind.PARTICIPLE)
                && !sentence.is(index, WordKind.DONE)
                && !sentence.at(index - 1).isOneOf(NO_PASSIVE);
    }
}

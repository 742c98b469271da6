package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/**
 * The part that a sentence about something hostile gives to a party by the place of its name, whatever the verb is: "botnet
 * rented by XD", "author known: XD", "call upon XD to cease its attacks", "sabotage planned in the ministry of XD".
 */
final class Part {

    private static final long HOSTILE = WordKind.ACT.bit()
            | WordKind.HARM.bit()
            | WordKind.DEED.bit()
            | WordKind.ATTACKER.bit()
            | WordKind.ATTACKS.bit()
            | WordKind.ATTACKED.bit()
            | WordKind.DAMAGES.bit()
            | WordKind.DAMAGED.bit()
            | WordKind.GUILTY.bit();

    /** What is no part of one who attacks. */
    private static final long KIND = WordKind.PEACEFUL.bit() | WordKind.HARMLESS.bit();

    private static final long ADVERBS = WordKind.AUXILIARY.bit() & ~WordKind.JOINS.bit();

    private static final long DAMAGE = WordKind.DAMAGES.bit() | WordKind.DAMAGED.bit();

    private static final long AGENT = WordKind.BY.bit() | WordKind.ORDERED.bit();

    private static final long DOES = WordKind.ATTACKS.bit() | WordKind.DOES.bit() | WordKind.DAMAGES.bit();

    private static final long NAMES_DOER = WordKind.ACCUSES.bit() | WordKind.GUILTY.bit() | WordKind.ATTACKER.bit();

    private static final long BESIDE_NAME = WordKind.PARTICIPLE.bit()
            | WordKind.PASSIVE.bit()
            | WordKind.QUALIFIER.bit()
            | WordKind.AUXILIARY.bit()
            | WordKind.DETERMINER.bit();

    private static final long RESPONSIBLE = WordKind.BEHIND.bit() | WordKind.ORDERED.bit();

    private static final long PLACES = WordKind.PREPOSITION.bit()
            | WordKind.AGAINST.bit()
            | WordKind.TO.bit()
            | WordKind.FROM.bit()
            | WordKind.BY.bit()
            | WordKind.BYSTANDER.bit()
            | WordKind.ATTACKS.bit()
            | WordKind.ATTACKED.bit()
            | WordKind.DAMAGES.bit()
            | WordKind.DAMAGED.bit();

    private static final long SUFFERS = WordKind.PASSIVE.bit()
            | WordKind.BYSTANDER.bit()
            | WordKind.ACT.bit()
            | WordKind.HARM.bit()
            | WordKind.BREAK.bit()
            | WordKind.PREPOSITION.bit();

    private final Sentence sentence;
    private final PartyPhrase phrase;

    private Part(Sentence sentence, PartyPhrase phrase) {
        this.sentence = sentence;
        this.phrase = phrase;
    }

    static @Nullable Span find(Sentence sentence, PartyPhrase phrase) {
        Part part = new Part(sentence, phrase);
        boolean found = part.isAnswer()
                || part.isAttribution()
                || (!sentence.hasOneOf(WordKind.NEGATION.bit()) && part.isDoer());
        return found ? new Span(phrase.start(), phrase.end()) : null;
    }

    private boolean isDoer() {
        return sentence.hasOneOf(HOSTILE)
                && (isAgent()
                        || isIdentified()
                        || isOwner()
                        || isResponsible()
                        || isLast()
                        || isLabelled()
                        || ownsDeed()
                        || isPatron()
                        || isSource()
                        || isPlaceOfPlan()
                        || isUnexplained());
    }

    /** Whether the name ends a sentence or a part of it. */
    private boolean isAtEnd() {
        return phrase.end() >= sentence.length() || sentence.isMark(phrase.end());
    }

    /** "This was XD, not criminals", "there is no doubt, it is XD", "it is the services of XD who operate". */
    private boolean isAnswer() {
        if (!sentence.is(phrase.joined(), WordKind.CLEFT)
                || sentence.has(WordKind.NEGATION, 0, phrase.end())
                || !(sentence.hasOneOf(HOSTILE) || sentence.has(WordKind.AFFIRMATION, 0, phrase.joined()))) {
            return false;
        }
        boolean clause = sentence.is(phrase.end(), WordKind.RELATIVE)
                && sentence.at(phrase.end() + 1).isUnknown()
                && (sentence.isMark(phrase.end() + 2) || phrase.end() + 2 >= sentence.length());
        int end = sentence.skip(phrase.end(), 1, WordKind.AUXILIARY.bit());
        return sentence.isMark(end) || end >= sentence.length() || clause;
    }

    /** "Attribution: XD". */
    private boolean isAttribution() {
        return isAtEnd()
                && sentence.isMark(phrase.joined())
                && sentence.is(phrase.joined() - 1, WordKind.ATTRIBUTES)
                && !sentence.has(WordKind.NEGATION, 0, phrase.end());
    }

    /** "Botnet rented by XD", "the cable was cut by a ship on orders from XD". */
    private boolean isAgent() {
        int by = sentence.skipBack(phrase.joined(), ADVERBS);
        Word connector = sentence.at(by);
        boolean ordered = connector.is(WordKind.ORDERED);
        if (!connector.isOneOf(AGENT) || (!ordered && sentence.at(by - 1).isOneOf(DAMAGE))) {
            return false;
        }
        for (int i = by - 1; i >= Math.max(0, by - Limits.ACT_BEFORE); i--) {
            Word word = sentence.at(i);
            if (word.isOneOf(KIND)) {
                return false;
            }
            boolean damaged = ordered && word.isOneOf(DAMAGE) && sentence.has(WordKind.VITAL, i - Limits.OBJECT, by);
            if (damaged || sentence.isHostile(i) || isAttacked(word)) {
                return true;
            }
        }
        return sentence.is(phrase.end(), WordKind.JOINS)
                && sentence.is(phrase.end() + 1, WordKind.DOES)
                && sentence.hasHostile(phrase.end() + 2, phrase.end() + 2 + Limits.COVER);
    }

    /** Whether a word is a form of a hostile verb and no noun, which another word may be about. */
    private static boolean isAttacked(Word word) {
        return word.is(WordKind.ATTACKED) || (word.is(WordKind.ATTACKS) && !word.is(WordKind.ACT));
    }

    /** "Author identified: XD", "we know who emptied the accounts: XD". */
    private boolean isIdentified() {
        if (!sentence.isMark(phrase.joined()) || !isAtEnd()) {
            return false;
        }
        int named = sentence.skip(phrase.joined() - 1, -1, BESIDE_NAME & ~NAMES_DOER);
        return sentence.at(named).isOneOf(NAMES_DOER) || isAskedBefore(phrase.joined());
    }

    private boolean isAskedBefore(int end) {
        for (int i = end - 1; i >= end - Limits.OBJECT; i--) {
            if (sentence.is(i, WordKind.RELATIVE)) {
                int verb = sentence.skip(i + 1, 1, WordKind.AUXILIARY.bit() | WordKind.ACTIVE.bit());
                return phrase.end() >= sentence.length() && sentence.at(verb).isOneOf(DOES | WordKind.BEHIND.bit());
            }
        }
        return false;
    }

    /** "The malicious conduct of XD". */
    private boolean isOwner() {
        int owned = sentence.skip(phrase.joined() - 1, -1, WordKind.QUALIFIER.bit());
        return !phrase.possessive()
                && sentence.is(phrase.joined(), WordKind.OF)
                && sentence.isDeed(owned)
                && !sentence.is(phrase.end(), WordKind.PEACEFUL);
    }

    /** "The responsibility of XD in the sabotage", "all evidence names XD as author of the leak". */
    private boolean isResponsible() {
        if (sentence.at(phrase.end()).is(WordKind.BREAK) && sentence.is(phrase.end() + 1, WordKind.BEHIND)) {
            return true;
        }
        return sentence.at(phrase.joined()).isOneOf(RESPONSIBLE)
                && sentence.hasAct(phrase.end(), phrase.end() + Limits.COVER)
                && !hasKind(phrase.end(), phrase.end() + Limits.COVER);
    }

    private boolean hasKind(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.at(i).isOneOf(KIND)) {
                return true;
            }
        }
        return false;
    }

    /** "Wiper in the control centre, high confidence, XD", with no other part given to anybody. */
    private boolean isLast() {
        Word before = sentence.at(phrase.joined());
        if (!isAtEnd() || phrase.joined() < 1 || !(before.isMark() || before.isUnknown())) {
            return false;
        }
        for (int i = phrase.joined(); i >= 0; i--) {
            if (sentence.at(i).isOneOf(KIND | WordKind.BYSTANDER.bit()) || sentence.party(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** "State operation, sponsor XD, aim not known". */
    private boolean isLabelled() {
        return isAtEnd() && sentence.is(phrase.joined(), WordKind.DOES) && sentence.isMark(phrase.joined() - 1);
    }

    /** "We call upon XD to cease its attacks". */
    private boolean ownsDeed() {
        for (int i = phrase.end(); i < phrase.end() + Limits.OBJECT; i++) {
            if (sentence.isMark(i)
                    || sentence.party(i) != null
                    || sentence.at(i).isOneOf(KIND)) {
                return false;
            }
            if (sentence.is(i, WordKind.OWN)) {
                return sentence.isDeed(sentence.skip(i + 1, 1, WordKind.QUALIFIER.bit() | WordKind.OWN.bit()));
            }
        }
        return false;
    }

    /** "Launched by volunteers whom XD pays". */
    private boolean isPatron() {
        int people = phrase.joined() - 1;
        int by = sentence.skip(people - 1, -1, Limits.ARTICLES | WordKind.OF.bit());
        return sentence.is(phrase.joined(), WordKind.RELATIVE)
                && sentence.is(phrase.end(), WordKind.DOES)
                && sentence.is(by, WordKind.BY)
                && sentence.hasHostile(0, by);
    }

    /** "The order for the sabotage came from XD". */
    private boolean isSource() {
        int from = phrase.joined();
        for (int i = from - 1; sentence.is(from, WordKind.FROM) && i >= from - Limits.ACT_BEFORE; i--) {
            if (sentence.at(i).isOneOf(KIND)) {
                return false;
            }
            if (sentence.is(i, WordKind.WORK)) {
                return isAtEnd() && sentence.hasHostile(i, from);
            }
        }
        return false;
    }

    /** "A sabotage planned in the ministry of XD". */
    private boolean isPlaceOfPlan() {
        return phrase.body()
                && sentence.is(phrase.joined(), WordKind.PREPOSITION)
                && sentence.is(phrase.joined() - 1, WordKind.DONE)
                && sentence.hasAct(phrase.joined() - Limits.OBJECT, phrase.joined());
    }

    /**
     * "XD used a fishing company as cover for its operation": no word of the sentence is of help, of telling or of suffering, and
     * the name is neither where something happened nor what was hit.
     */
    private boolean isUnexplained() {
        return !sentence.hasOneOf(KIND)
                && !isJoined()
                && !isGoverned(sentence.at(phrase.joined()))
                && !isHit(sentence.at(behindName()));
    }

    /** The place behind the name and words that may follow it, or of a participle further on: "XD banks hit by". */
    private int behindName() {
        int next = sentence.skip(phrase.end(), 1, ADVERBS | WordKind.ACTIVE.bit());
        int verb = next;
        for (int i = 0; i < Limits.UNKNOWN && sentence.at(verb).isUnknown(); i++) {
            verb++;
        }
        return sentence.is(verb, WordKind.ATTACKED) && sentence.is(verb + 1, WordKind.BY) ? verb : next;
    }

    /** Whether the name stands beside that of another party, whose part it shares. */
    private boolean isJoined() {
        return sentence.party(phrase.joined() - 1) != null || sentence.party(phrase.end() + 1) != null;
    }

    private boolean isGoverned(Word before) {
        boolean owned = before.is(WordKind.OF) && !phrase.body();
        return owned || before.isOneOf(PLACES);
    }

    private boolean isHit(Word behind) {
        return phrase.possessive() || behind.isOneOf(SUFFERS | DAMAGE | WordKind.ATTACKED.bit()) || behind.isMark();
    }
}

package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/** Constructions with the doer before the verb: "XD attacked our grid", "hackers of XD are behind the attack". */
final class Active {

    private static final long BETWEEN =
            WordKind.AUXILIARY.bit() | WordKind.PASSIVE.bit() | WordKind.ACTIVE.bit() | WordKind.RELATIVE.bit();

    private static final long VERBS = WordKind.DOES.bit() | WordKind.DONE.bit();

    private static final long GUILT = WordKind.GUILTY.bit() | WordKind.BEHIND.bit();

    private static final long NO_SUBJECT = WordKind.PREPOSITION.bit()
            | WordKind.OF.bit()
            | WordKind.FROM.bit()
            | WordKind.TO.bit()
            | WordKind.AGAINST.bit()
            | WordKind.BY.bit();

    private static final long ACTOR_BEHIND =
            WordKind.OF.bit() | WordKind.BY.bit() | WordKind.AGAINST.bit() | WordKind.TO.bit();

    private static final long BEFORE_SUBJECT =
            WordKind.RELATIVE.bit() | WordKind.AUXILIARY.bit() | WordKind.BREAK.bit();

    private static final long NO_LATER = WordKind.PEACEFUL.bit()
            | WordKind.HARMLESS.bit()
            | WordKind.PASSIVE.bit()
            | WordKind.NEGATION.bit()
            | WordKind.RELATIVE.bit()
            | WordKind.BY.bit();

    private static final long PARTICIPLES = WordKind.ATTACKED.bit() | WordKind.DONE.bit() | WordKind.DAMAGED.bit();

    private static final long OBJECT = WordKind.DETERMINER.bit() | WordKind.PRONOUN.bit() | WordKind.QUALIFIER.bit();

    private static final long NO_MORE_OBJECT = WordKind.BREAK.bit() | WordKind.HARMLESS.bit() | WordKind.PEACEFUL.bit();

    private static final long IN_LIST = WordKind.JOINS.bit() | WordKind.OF.bit() | WordKind.AUXILIARY.bit();

    private static final long NO_VITAL = WordKind.OWN.bit() | WordKind.ATTACKER.bit() | WordKind.ATTACKED.bit();

    private static final long NO_OBJECT =
            WordKind.BREAK.bit() | WordKind.BY.bit() | WordKind.AGAINST.bit() | WordKind.FROM.bit() | WordKind.TO.bit();

    private final Sentence sentence;
    private final PartyPhrase phrase;
    private int verb;
    private boolean passive;
    private boolean active;
    private boolean relative;

    private Active(Sentence sentence, PartyPhrase phrase) {
        this.sentence = sentence;
        this.phrase = phrase;
    }

    static @Nullable Span find(Sentence sentence, PartyPhrase phrase) {
        return phrase.possessive() ? null : new Active(sentence, phrase).find();
    }

    private @Nullable Span find() {
        if (sentence.at(phrase.joined()).isOneOf(NO_SUBJECT) && !isArticle(phrase.joined()) && !isActorOfClause()) {
            return null;
        }
        relative = sentence.is(phrase.start() - 1, WordKind.RELATIVE);
        int end = endFrom(phrase.end());
        if (end < 0 && isSubject()) {
            end = endOfLaterAccusation();
        }
        int behind = behindInsertion();
        if (end < 0 && behind >= 0) {
            end = endFrom(behind);
        }
        return end < 0 ? null : new Span(phrase.start(), end);
    }

    /** Whether it is told at once what a body did that has another place in the sentence: "officers of XD who attacked". */
    private boolean isActorOfClause() {
        boolean body =
                phrase.body() && sentence.at(phrase.end()).isOneOf(WordKind.RELATIVE.bit() | WordKind.BEHIND.bit());
        boolean party = sentence.isMark(phrase.end()) && sentence.is(phrase.end() + 1, WordKind.RELATIVE);
        return (body || party) && sentence.at(phrase.joined()).isOneOf(ACTOR_BEHIND);
    }

    /** Whether the phrase begins a clause, so that it is no object. */
    private boolean isSubject() {
        Word before = sentence.at(phrase.joined());
        return before.isMark() || before.isUnknown() || before.isOneOf(BEFORE_SUBJECT);
    }

    /**
     * The place behind an insertion or behind a pronoun for the party: "XD, whose army we know, attacked", "XD, they
     * attacked"; -1 where there is none.
     */
    private int behindInsertion() {
        if (!isSubject() || !sentence.isMark(phrase.end())) {
            return -1;
        }
        if (sentence.is(phrase.end() + 1, WordKind.PRONOUN)) {
            return phrase.end() + 2;
        }
        for (int i = phrase.end() + 1; i <= phrase.end() + Limits.ACT_BEFORE; i++) {
            if (sentence.isMark(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The last word of what accuses, with the verb at a place or behind words that may stand before it; -1 for none. */
    private int endFrom(int first) {
        passive = false;
        active = false;
        verb = first;
        while (sentence.at(verb).isOneOf(BETWEEN) || isPause(verb)) {
            int end = sentence.at(verb).isOneOf(VERBS) ? endOfAccusation() : -1;
            if (end >= 0) {
                return end;
            }
            noteVoice(sentence.at(verb));
            verb++;
        }
        int noun = passive ? sentence.skip(verb, 1, Limits.ARTICLES) : verb;
        if (noun > verb && !sentence.at(noun).isOneOf(GUILT)) {
            return -1;
        }
        verb = noun;
        return endOfAccusation();
    }

    /** The last word of what accuses further on: "XD used the truce to plant logic bombs"; -1 where nothing does. */
    private int endOfLaterAccusation() {
        if (passive) {
            return -1;
        }
        int last = verb + Limits.OBJECT;
        for (; verb <= last; verb++) {
            Word word = sentence.at(verb);
            if ((word.isOneOf(NO_LATER) && !word.is(WordKind.JOINS)) || word.party() != null || isEnd(verb)) {
                return -1;
            }
            if (word.is(WordKind.BY) && sentence.at(verb - 1).isOneOf(PARTICIPLES)) {
                return -1;
            }
            if (word.is(WordKind.OWN)) {
                int deed = sentence.skip(verb + 1, 1, WordKind.QUALIFIER.bit() | WordKind.OWN.bit());
                if (sentence.isDeed(deed)) {
                    return deed;
                }
            }
            if (isJoined(verb)) {
                active = true;
                int end = endOfAccusation();
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private boolean isEnd(int index) {
        return sentence.isMark(index);
    }

    /** Whether a verb begins here that has the same subject: "to plant", "and planted". */
    private boolean isJoined(int index) {
        int before = sentence.skip(index - 1, -1, WordKind.AUXILIARY.bit() & ~WordKind.JOINS.bit());
        return sentence.is(index - 1, WordKind.JOINS) || sentence.is(before, WordKind.JOINS);
    }

    /** What stands last counts: "has been attacked", "is said to have attacked". */
    private void noteVoice(Word word) {
        if (word.is(WordKind.PASSIVE) || word.is(WordKind.ACTIVE)) {
            active = word.is(WordKind.ACTIVE);
            passive = !active;
        }
    }

    /** Whether a word like the French "des" begins the phrase, and joins it to nothing. */
    private boolean isArticle(int index) {
        Word before = sentence.at(index - 1);
        return sentence.is(index, WordKind.OF)
                && (before.isMark() || before.is(WordKind.RELATIVE) || before.is(WordKind.BREAK));
    }

    /** A comma before a relative clause or another word between doer and verb. */
    private boolean isPause(int index) {
        return sentence.at(index).isMark() && sentence.at(index + 1).isOneOf(BETWEEN);
    }

    /** The last word of what accuses; -1 where nothing does. */
    private int endOfAccusation() {
        Word word = sentence.at(verb);
        if (word.is(WordKind.GUILTY)) {
            return verb;
        }
        if (word.is(WordKind.BEHIND)) {
            return hostileObject(true);
        }
        if (isActive(word, WordKind.ATTACKS, WordKind.ATTACKED) && (isSurelyActive(word) || hasObject(word))) {
            return verb + 1;
        }
        if (isActive(word, WordKind.DAMAGES, WordKind.DAMAGED)) {
            return vitalObject();
        }
        if (!isActive(word, WordKind.DOES, WordKind.DONE)) {
            boolean plain = (word.kinds() & ~WordKind.PARTICIPLE.bit()) == 0 && word.party() == null && !word.isMark();
            return phrase.attackers() && !passive && plain ? vitalObject() : -1;
        }
        verb = lastOfList(verb);
        int object = hostileObject(false);
        return object < 0 && isObjectBefore() ? verb : object;
    }

    /** Whether a word is a verb of which the party is the subject. */
    private boolean isActive(Word word, WordKind finite, WordKind participle) {
        return word.is(participle) ? !passive && (active || word.is(finite)) : word.is(finite);
    }

    /** Whether the verb can be no participle and no noun, so that it needs no object to be an accusation. */
    private boolean isSurelyActive(Word word) {
        return active || phrase.attackers() || !(word.is(WordKind.ATTACKED) || word.is(WordKind.ACT));
    }

    /** Whether an object follows: "XD attacked our grid", and not "XD attacked by criminals" or "the XD attack team". */
    private boolean hasObject(Word word) {
        Word next = sentence.at(verb + 1);
        boolean begins = next.party() != null || next.isOneOf(OBJECT);
        boolean mayBegin = !next.isMark() && !next.isOneOf(NO_OBJECT);
        boolean stands = sentence.is(verb - 1, WordKind.VITAL) && sentence.is(verb - 1, WordKind.AUXILIARY);
        return begins
                || stands
                || (mayBegin && !(word.is(WordKind.ACT) && sentence.is(phrase.start(), WordKind.DETERMINER)));
    }

    /** The last of several verbs with one object: "shelters, pays and directs the group that attacked us". */
    private int lastOfList(int first) {
        int last = first;
        for (int next = first + 1; next <= last + Limits.COVER; next++) {
            if (next > last + 1 && sentence.at(next).isOneOf(VERBS)) {
                last = next;
            } else if (!sentence.isMark(next) && !sentence.at(next).isOneOf(IN_LIST)) {
                return last;
            }
        }
        return last;
    }

    /** The place of the first hostile thing behind the verb, in the same phrase; -1 where there is none. */
    private int hostileObject(boolean pronoun) {
        for (int i = verb + 1; i <= verb + Limits.OBJECT; i++) {
            Word word = sentence.at(i);
            if (word.isMark() || word.isOneOf(NO_MORE_OBJECT)) {
                return -1;
            }
            if (sentence.isHostile(i) || isWhoAttacked(i) || (pronoun && word.is(WordKind.PRONOUN))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether people are named here by what they did: "the group that encrypted our records". */
    private boolean isWhoAttacked(int index) {
        int verb = sentence.skip(index + 2, 1, WordKind.AUXILIARY.bit() | WordKind.ACTIVE.bit());
        return sentence.at(index).isOneOf(Limits.DOERS)
                && sentence.is(index + 1, WordKind.RELATIVE)
                && sentence.at(verb).isOneOf(WordKind.ATTACKS.bit() | WordKind.ATTACKED.bit());
    }

    /** The place of something vital behind the verb that is not the doer's own; -1 where there is none. */
    private int vitalObject() {
        for (int i = verb + 1; i <= verb + Limits.OBJECT; i++) {
            Word word = sentence.at(i);
            if (word.isMark() || word.isOneOf(NO_MORE_OBJECT | NO_VITAL)) {
                return -1;
            }
            if (word.is(WordKind.VITAL) || word.party() != null) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the object stands before the doer: "the attack that XD launched". */
    private boolean isObjectBefore() {
        Word next = sentence.at(verb + 1);
        boolean ends = next.isMark() || next.isOneOf(NO_OBJECT);
        return (relative || ends) && sentence.hasAct(phrase.start() - Limits.OBJECT, phrase.start() - 1);
    }
}

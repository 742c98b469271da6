package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/**
 * The words around the name of a party that say who of it acts: "the army of XD", "XD's state hackers".
 *
 * @param start the first word, articles and adjectives before it included
 * @param joined the word before the party, or before its body, without articles and adjectives: where a connector stands
 * @param end the word behind the last
 * @param body whether it names a body of the party or attackers
 * @param attackers whether it names attackers
 * @param possessive whether it ends with a sign of possession
 */
record PartyPhrase(int start, int joined, int end, boolean body, boolean attackers, boolean possessive) {

    /** The phrase around a party; null where it is about something in the party that does not act for it. */
    static @Nullable PartyPhrase around(Sentence sentence, int party) {
        return new Search(sentence).around(party);
    }

    private static final class Search {

        private static final long NO_ARTICLE =
                WordKind.RELATIVE.bit() | WordKind.ATTACKS.bit() | WordKind.ATTACKED.bit();

        private final Sentence sentence;
        private boolean body;
        private boolean attackers;

        Search(Sentence sentence) {
            this.sentence = sentence;
        }

        @Nullable
        PartyPhrase around(int party) {
            int sign = sentence.isMark(party + 1) ? party + 2 : party + 1;
            boolean possessed = sentence.is(sign, WordKind.POSSESSIVE);
            int after = possessed ? sign + 1 : party + 1;
            int end = behindBodies(after);
            if (sentence.is(sentence.skip(end, 1, WordKind.QUALIFIER.bit()), WordKind.BYSTANDER)) {
                return null;
            }
            int start = party;
            for (int of = beforeBody(start); of >= 0; of = beforeBody(start)) {
                if (sentence.is(of, WordKind.BYSTANDER)) {
                    return null;
                }
                note(of);
                start = of;
            }
            int joined = beforeArticles(start);
            for (int i = 0; body && i < Limits.UNKNOWN && isUnlisted(sentence.at(joined)); i++) {
                joined = beforeArticles(joined);
            }
            return new PartyPhrase(joined + 1, joined, end, body, attackers, possessed && end == after);
        }

        private static boolean isUnlisted(Word word) {
            return word.isUnknown() || (word.kinds() == 0 && word.isNumber());
        }

        /** The first place before another one whose word is no article and no adjective, unless it can be a body, too. */
        private int beforeArticles(int index) {
            int before = index - 1;
            while (sentence.at(before).isOneOf(Limits.ARTICLES)
                    && !sentence.at(before).isOneOf(Limits.DOERS)
                    && !(before == index - 1 && isNoArticle(index))) {
                before--;
            }
            return before;
        }

        /** Whether a word before a name begins a clause or hits it: "the agency says that XD attacked", "targeted XD". */
        private boolean isNoArticle(int index) {
            return sentence.party(index) != null && sentence.at(index - 1).isOneOf(NO_ARTICLE);
        }

        private int behindAdjectives(int index) {
            int next = index;
            while (sentence.is(next, WordKind.QUALIFIER) && !sentence.at(next).isOneOf(Limits.DOERS)) {
                next++;
            }
            return next;
        }

        private void note(int index) {
            body |= sentence.at(index).isOneOf(Limits.DOERS);
            attackers |= sentence.is(index, WordKind.ATTACKER);
        }

        /** The place behind the bodies that follow; the place itself where none does. */
        private int behindBodies(int from) {
            int end = from;
            int next = behindAdjectives(from);
            while (sentence.at(next).isOneOf(Limits.DOERS)) {
                note(next);
                end = next + 1;
                while (sentence.at(end).isNumber()) {
                    end++;
                }
                next = behindAdjectives(end);
            }
            return end;
        }

        /** The place of the body or the bystander to which what begins here belongs; -1 where there is none. */
        private int beforeBody(int start) {
            int before = beforeArticles(start);
            if (sentence.is(before, WordKind.OF)) {
                before = beforeArticles(before);
                while (sentence.at(before).isNumber()) {
                    before--;
                }
                return isOfParty(before) ? before : beforeField(before);
            }
            return sentence.at(before).isOneOf(Limits.DOERS) ? before : -1;
        }

        /** The place of a body whose field stands between it and its party: "ministry of youth of XD"; -1 for none. */
        private int beforeField(int field) {
            int of = beforeArticles(field);
            int before = beforeArticles(of);
            boolean joins = sentence.at(field).isUnknown() && sentence.is(of, WordKind.OF);
            return joins && sentence.at(before).isOneOf(Limits.DOERS) ? before : -1;
        }

        private boolean isOfParty(int index) {
            return sentence.at(index).isOneOf(Limits.DOERS | WordKind.BYSTANDER.bit());
        }
    }
}

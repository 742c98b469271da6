package org.tocsin.internal.accusation;

/** What a word of a language does in a sentence that may accuse; the lists of the file {@code accusation-words.json}. */
enum WordKind {
    /** A hostile act: attack, intrusion, sabotage. */
    ACT,
    /** A harm that may have no author: outage, leak. */
    HARM,
    /** A hostile act that is done, and of which nobody says that a party has it where the party suffers it: attack, sabotage. */
    DEED,
    /** People who attack: hackers, spies. */
    ATTACKER,
    /** People who attack for somebody, so that who names them accuses whose they are: spies, proxies. */
    HENCHMAN,
    /** What acts for a party: army, government, intelligence service. */
    BODY,
    /** What stands in a party and does not act for it, or acts against attacks: servers, addresses, police, CSIRT. */
    BYSTANDER,
    /** An article or another word that begins a noun phrase. */
    DETERMINER,
    /** An adjective that may stand beside a body or an act. */
    QUALIFIER,
    /** Joins a body and its party: of. */
    OF,
    /** May stand between a doer and the verb. */
    AUXILIARY,
    /** Joins a second verb to a subject: to, and. */
    JOINS,
    /** Makes a participle passive: was. */
    PASSIVE,
    /** Makes a participle active: has. */
    ACTIVE,
    /** Begins a relative clause: which. */
    RELATIVE,
    /** A finite or progressive form of a verb that is hostile by itself: attacked. */
    ATTACKS,
    /** A past participle of such a verb: attacked. */
    ATTACKED,
    /** A finite or progressive form of a verb that is hostile with a hostile object: launched. */
    DOES,
    /** A past participle of such a verb: launched. */
    DONE,
    /** A finite or progressive form of a verb that is hostile where it does harm to something vital or to the writer: cut. */
    DAMAGES,
    /** A past participle of such a verb: cut. */
    DAMAGED,
    /** What such a verb does harm to: power, hospital, our. */
    VITAL,
    /** Says that something belongs to the doer: its. */
    OWN,
    /** Says responsibility for what is named after it: behind, responsible for. */
    BEHIND,
    /** Says guilt by itself: did it, is the culprit. */
    GUILTY,
    /** Stands before the doer of what was named: by. */
    BY,
    /** Stands before the one who had it done: on the orders of. */
    ORDERED,
    /** Stands before an origin, which is a doer only where a body or attackers of the party are named: from. */
    FROM,
    /** Stands before the accused: we accuse, the culprit is. */
    ACCUSES,
    /** Stands behind the accused: for what it did. */
    BLAMED,
    /** Is laid on somebody for what it did: sanctions, charges. */
    PENALTY,
    /** Stands before the one who is meant: it was. */
    CLEFT,
    /** A verb of attributing, followed by TO and the accused. */
    ATTRIBUTES,
    /** Stands between what is attributed and the accused. */
    TO,
    /** Stands before the target of an act: against. */
    AGAINST,
    /** Stands before what is no doer: in, with. */
    PREPOSITION,
    /** What is not hostile though it is about an act: report, response, exercise. */
    HARMLESS,
    /** A verb that does no harm, and ends the search for one that does: asks, warned, repaired. */
    PEACEFUL,
    /** A past participle that is not hostile, so that BY after it names no doer of an act. */
    PARTICIPLE,
    /** Ends a phrase: a preposition, a conjunction, a word of time. */
    BREAK,
    /** Stands for an act that was named before: this, it. */
    PRONOUN,
    /** After a possessive, says authorship: work, doing. */
    WORK,
    /** The sign of possession after a name: s, whose. */
    POSSESSIVE,
    /** Denies or questions what follows it: not, whether, if. */
    NEGATION,
    /** Denies or questions the whole sentence: no evidence, unproven. */
    DOUBT,
    /** Looks like a denial and is none: no doubt, not only. */
    AFFIRMATION;

    @SuppressWarnings("EnumOrdinal") // the bits are never stored
    long bit() {
        return 1L << ordinal();
    }
}

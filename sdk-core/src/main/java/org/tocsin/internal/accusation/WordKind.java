package org.tocsin.internal.accusation;

/** What a word says in a sentence that may accuse; the lists of the file {@code accusation-words.json}. */
enum WordKind {
    /** A hostile act or harm: attack, sabotage, outage. */
    ACT,
    /** Who attacks: hackers, spies. */
    ATTACKER,
    /** What acts for a party: army, government. */
    BODY,
    /** What stands in a party and does not act for it, or acts against attacks: server, police. */
    BYSTANDER,
    /** A verb that is hostile by itself: hacked. */
    ATTACKS,
    /** A verb that is hostile with a hostile object: launched. */
    DOES,
    /** A verb that is hostile where it does harm to something vital: cut. */
    DAMAGES,
    /** What such a verb does harm to: power, hospital, our. */
    VITAL,
    /** Says who is responsible: behind, culprit, ordered. */
    BLAMES,
    /** What is not hostile though it is about an act: report, exercise. */
    HARMLESS,
    /** A verb that does no harm: warned, repaired. */
    PEACEFUL,
    /** Denies or doubts: not, unproven. */
    DENIAL;

    /** The kinds of which a sentence that accuses has one. */
    static final int CHARGES = ACT.bit()
            | ATTACKER.bit()
            | BODY.bit()
            | ATTACKS.bit()
            | DOES.bit()
            | DAMAGES.bit()
            | VITAL.bit()
            | BLAMES.bit();

    @SuppressWarnings("EnumOrdinal") // the bits are never stored
    int bit() {
        return 1 << ordinal();
    }
}

package org.tocsin.internal.accusation;

/** How far the words of a construction may stand apart, in words; and kinds that are often asked for together. */
final class Limits {

    /** From a harmless word to the act that it is about. */
    static final int COVER = 4;

    /** From the word before the doer back to the act. */
    static final int ACT_BEFORE = 12;

    /** From a verb to its object. */
    static final int OBJECT = 7;

    /** From a denial to what it denies. */
    static final int DENIAL = 6;

    /** Words that no list has between a connector and a body. */
    static final int UNKNOWN = 2;

    /** Join a harmless word and the act that it is about. */
    static final long LINKS = WordKind.BREAK.bit() | WordKind.OF.bit() | WordKind.TO.bit() | WordKind.AGAINST.bit();

    static final long DOERS = WordKind.BODY.bit() | WordKind.ATTACKER.bit();

    static final long ARTICLES = WordKind.DETERMINER.bit() | WordKind.QUALIFIER.bit();

    /** The kinds of which each construction needs one. */
    static final long CHARGES = WordKind.ACT.bit()
            | WordKind.DEED.bit()
            | WordKind.HARM.bit()
            | WordKind.HENCHMAN.bit()
            | WordKind.ATTACKER.bit()
            | WordKind.ATTACKS.bit()
            | WordKind.ATTACKED.bit()
            | WordKind.DAMAGES.bit()
            | WordKind.DAMAGED.bit()
            | WordKind.BEHIND.bit()
            | WordKind.GUILTY.bit()
            | WordKind.BLAMED.bit()
            | WordKind.ACCUSES.bit()
            | WordKind.ATTRIBUTES.bit();

    /** The kinds of which a sentence that accuses has one: beside those that charge, those that say who did what to whom. */
    static final long TELLS = CHARGES
            | WordKind.BODY.bit()
            | WordKind.VITAL.bit()
            | WordKind.DOES.bit()
            | WordKind.DONE.bit()
            | WordKind.ORDERED.bit()
            | WordKind.WORK.bit();

    private Limits() {}
}

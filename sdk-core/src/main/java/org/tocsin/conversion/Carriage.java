package org.tocsin.conversion;

/** What became of one leaf of a source. */
public enum Carriage {
    /** It stands in a member of the target that means the same. */
    TYPED,
    /** It stands in the target verbatim, where only who knows the source's format understands it. */
    RESIDUE,
    /** It is not in the target. */
    LOST
}

package org.tocsin.conversion;

/** What became of one leaf of a source. */
public enum Carriage {
    /** It is in a member of the target that has the same meaning. */
    TYPED,
    /**
     * It is in the target unchanged, in the residue; only programs that know the format of the source understand it.
     */
    RESIDUE,
    /** It is not in the target. */
    LOST
}

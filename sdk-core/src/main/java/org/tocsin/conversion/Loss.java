package org.tocsin.conversion;

import org.tocsin.validation.ProblemCode;

/**
 * One thing that a conversion could not carry as it was.
 *
 * @param kind what happened
 * @param code the stable code, of the family CNV
 * @param pointer where it stood in the source; for an invented value, where it stands in the target
 * @param detail the value or what became of it, in a few words
 */
public record Loss(Kind kind, ProblemCode code, String pointer, String detail) {

    /** What happened to a value. */
    public enum Kind {
        /** It is not in the target. */
        DROPPED,
        /** The target says less exactly what the source said. */
        COARSENED,
        /** A structure became a flat one. */
        FLATTENED,
        /** The target needs a value that the source does not have. */
        INVENTED
    }
}

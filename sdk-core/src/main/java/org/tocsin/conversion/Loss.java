package org.tocsin.conversion;

import org.tocsin.validation.ProblemCode;

/**
 * Something that a conversion could not carry as it was.
 *
 * <p>As a rule each value has a loss of its own. Where they would take far more room than the source does, all losses
 * of one kind and code below one object or array are reported as one: it names that object or array, and its count says
 * how many there are; the {@link Coverage} has the single values. Clause: <a href="{@docRoot}/clauses.html#conversion-size">conversion-size</a>.
 *
 * @param kind what happened
 * @param code the stable code: of the family CNV, or one of whoever wrote the format
 * @param pointer its place in the source, as a JSON pointer; for an invented value, its place in the target
 * @param detail the value, or what the conversion made of it, in a few words
 * @param count how many losses this one stands for; 1 or more
 */
public record Loss(Kind kind, ProblemCode code, String pointer, String detail, int count) {

    /** A single loss. */
    public Loss(Kind kind, ProblemCode code, String pointer, String detail) {
        this(kind, code, pointer, detail, 1);
    }

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

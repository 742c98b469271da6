package org.tocsin.internal.rule;

/** A rule about every value of one type, anywhere in a message. */
@FunctionalInterface
interface MemberRule<T> {

    /** Adds the findings about the value at this place. */
    void check(T value, Place place, Findings findings);

    /** A rule that runs this one and then another. */
    default MemberRule<T> and(MemberRule<T> other) {
        return (value, place, findings) -> {
            check(value, place, findings);
            other.check(value, place, findings);
        };
    }
}

package org.tocsin.internal.rule;

/** A rule about every value of one type, wherever in a message it stands. */
@FunctionalInterface
interface MemberRule<T> {

    /** Adds what does not hold of the value at this place. */
    void check(T value, Place place, Findings findings);

    /** This rule and then another, as one. */
    default MemberRule<T> and(MemberRule<T> other) {
        return (value, place, findings) -> {
            check(value, place, findings);
            other.check(value, place, findings);
        };
    }
}

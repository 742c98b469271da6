package org.tocsin.internal.rules;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a record that a walk looks at.
 *
 * @param name its name, in Java as in JSON
 * @param accessor reads it, as a method of an object that gives an object
 * @param rules about its value, or about each of its elements where it is a list
 * @param listRules about the list as a whole
 * @param descends whether there may be more to look at below
 */
record Member(
        String name,
        MethodHandle accessor,
        List<MemberRule<Object>> rules,
        List<MemberRule<List<?>>> listRules,
        boolean descends) {

    boolean matters() {
        return descends || !rules.isEmpty() || !listRules.isEmpty();
    }

    @Nullable
    Object of(Object holder) {
        try {
            return (Object) accessor.invokeExact(holder);
        } catch (RuntimeException | Error passedOn) {
            throw passedOn;
        } catch (Throwable impossible) {
            throw new IllegalStateException("an accessor of a record declares no exception", impossible);
        }
    }
}

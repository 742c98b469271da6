package org.tocsin.internal.rules;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * A member of a record that a walk looks at.
 *
 * @param name its name, in Java as in JSON
 * @param accessor reads it, as a method of an object that gives an object
 * @param isList whether it is a list
 * @param rule about its value, or about each of its elements where it is a list
 * @param listRule about the list as a whole
 * @param below the record to look into that the value is, or that each element is
 */
record Member(
        String name,
        MethodHandle accessor,
        boolean isList,
        @Nullable MemberRule<Object> rule,
        @Nullable MemberRule<Object> listRule,
        @Nullable RecordMembers below) {

    boolean matters() {
        return rule != null || listRule != null || below != null;
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

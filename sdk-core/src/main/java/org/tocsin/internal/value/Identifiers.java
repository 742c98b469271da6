package org.tocsin.internal.value;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values seen so far of members that tell objects apart; a list of one object, as most are, costs nothing. */
final class Identifiers {

    private static final Object NONE = new Object();

    private Object firstOfList = NONE;
    private Set<Object> ofList = Set.of();
    private Set<Object> ofMessage = Set.of();

    /** Whether an element of a list has the value of one before it in the same list. */
    boolean isRepeatedInList(int index, @Nullable Object value) {
        if (index == 0) {
            firstOfList = value == null ? NONE : value;
            ofList = Set.of();
            return false;
        }
        if (value == null) {
            return false;
        }
        if (ofList.isEmpty()) {
            ofList = new HashSet<>();
            ofList.add(firstOfList);
        }
        return !ofList.add(value);
    }

    /** Whether an object seen before in the message has the value. */
    boolean isRepeated(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        ofMessage = ofMessage.isEmpty() ? new HashSet<>() : ofMessage;
        return !ofMessage.add(value);
    }
}

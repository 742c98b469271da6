package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;

/**
 * Where in a message a walk is.
 *
 * <p>Pointers are written only when something is found: most walks find nothing.
 */
final class Place {

    private static final int USUAL_DEPTH = 8;

    private final Message<?> message;
    private String[] names = new String[USUAL_DEPTH];
    private int[] indexes = new int[USUAL_DEPTH];
    private Object[] holders = new Object[USUAL_DEPTH];
    private int depth;
    private @Nullable Instant sentAt;

    Place(Message<?> message) {
        this.message = message;
    }

    Message<?> message() {
        return message;
    }

    /** When the message was sent, looked up once a message; the end of time where the calendar has no such day. */
    Instant sentAt() {
        if (sentAt == null) {
            sentAt = message.header().sentAt().findInstant().orElse(Instant.MAX);
        }
        return sentAt;
    }

    /** The record that holds the member. */
    Object holder() {
        return holders[depth - 1];
    }

    /** The name of the member. */
    String name() {
        return names[depth - 1];
    }

    /** Whether the outermost member is this one. */
    boolean isWithin(String outermost) {
        return names[0].equals(outermost);
    }

    /** The JSON pointer of the value. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(names[i]);
            if (indexes[i] >= 0) {
                pointer.append('/').append(indexes[i]);
            }
        }
        return pointer.toString();
    }

    /** The JSON pointer of a member of the value. */
    String pointer(String member) {
        return pointer() + '/' + member;
    }

    /** Goes into a record. */
    void enter(Object holder) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
            holders = Arrays.copyOf(holders, 2 * depth);
        }
        holders[depth] = holder;
        depth++;
    }

    /** Goes to a member of the record. */
    void member(String name) {
        names[depth - 1] = name;
        indexes[depth - 1] = -1;
    }

    /** Goes to an element of the list that the member is. */
    void element(int index) {
        indexes[depth - 1] = index;
    }

    /** Goes back to the member that the record is, or is an element of. */
    void leave() {
        depth--;
    }
}
